import { Fragment, useId, type ReactNode } from 'react';

interface ChoicesProps<Value extends string> {
  readonly className: string;
  readonly legend: ReactNode;
  readonly options: readonly (readonly [value: Value, label: ReactNode])[];
  /** A description below the label. */
  readonly aboutOf?: (value: Value) => string;
  /** What is chosen: of radio buttons one, of checkboxes a list. */
  readonly chosen: Value | readonly Value[];
  /** True for what cannot be chosen now. */
  readonly isOff?: (value: Value) => boolean;
  readonly onChoose: (value: Value) => void;
  /** Further choices for what is chosen. */
  readonly children?: ReactNode;
}

/** A group of radio buttons or checkboxes. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { aboutOf, chosen, isOff, onChoose } = props;
  const id = useId();
  const isOne = typeof chosen === 'string';
  return (
    <fieldset className={props.className}>
      <legend>{props.legend}</legend>
      {props.options.map(([value, label]) => (
        <Fragment key={value}>
          <label>
            <input
              type={isOne ? 'radio' : 'checkbox'}
              name={isOne ? id : undefined}
              checked={isOne ? value === chosen : chosen.includes(value)}
              disabled={isOff?.(value)}
              aria-describedby={aboutOf && `${id}-${value}`}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
          {aboutOf && (
            <p className="choice-about muted" id={`${id}-${value}`}>
              {aboutOf(value)}
            </p>
          )}
        </Fragment>
      ))}
      {props.children}
    </fieldset>
  );
}
