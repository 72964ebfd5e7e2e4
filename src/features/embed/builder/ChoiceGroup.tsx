import { useId, type ReactNode } from 'react';

interface ChoiceGroupProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly labelOf: (value: Value) => string;
  /** A description below the label. */
  readonly aboutOf?: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
  /** Further choices for the chosen value. */
  readonly children?: ReactNode;
}

/** A group of radio buttons. */
export function ChoiceGroup<Value extends string>({
  legend,
  values,
  chosen,
  labelOf,
  aboutOf,
  onChoose,
  children,
}: ChoiceGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset className="builder-group">
      <legend>{legend}</legend>
      {values.map((value) => (
        <div key={value}>
          <label className="builder-choice">
            <input
              type="radio"
              name={id}
              checked={value === chosen}
              aria-describedby={aboutOf && `${id}-${value}`}
              onChange={() => onChoose(value)}
            />
            <span>{labelOf(value)}</span>
          </label>
          {aboutOf && (
            <p className="builder-about muted" id={`${id}-${value}`}>
              {aboutOf(value)}
            </p>
          )}
        </div>
      ))}
      {children}
    </fieldset>
  );
}
