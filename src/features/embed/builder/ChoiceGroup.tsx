import { useId, type ReactNode } from 'react';

interface ChoiceGroupProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly labelOf: (value: Value) => string;
  /** What is said of a value below its label, or nothing. */
  readonly aboutOf?: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
  /** What belongs to the chosen value. */
  readonly children?: ReactNode;
}

/** One of a few, all of them in sight. */
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
    <fieldset className="choice-group">
      <legend>{legend}</legend>
      {values.map((value) => (
        <div key={value}>
          <label className="choice">
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
            <p className="choice-about quiet" id={`${id}-${value}`}>
              {aboutOf(value)}
            </p>
          )}
        </div>
      ))}
      {children}
    </fieldset>
  );
}
