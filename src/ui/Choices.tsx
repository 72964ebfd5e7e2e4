import { Fragment, useId, type ReactNode } from 'react';

interface ChoicesProps<Value extends string> {
  /** Of the group. */
  readonly className: string;
  readonly legend: string;
  /** Radio buttons, of which one is chosen, or checkboxes. */
  readonly type: 'radio' | 'checkbox';
  readonly values: readonly Value[];
  readonly renderLabel: (value: Value) => ReactNode;
  /** A description below the label. */
  readonly aboutOf?: (value: Value) => string;
  readonly isChosen: (value: Value) => boolean;
  /** True for what cannot be chosen now. */
  readonly isOff?: (value: Value) => boolean;
  readonly onChoose: (value: Value) => void;
  /** Further choices for what is chosen. */
  readonly children?: ReactNode;
}

/** A group of radio buttons or checkboxes. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { type, renderLabel, aboutOf, isChosen, isOff, onChoose } = props;
  const id = useId();
  return (
    <fieldset className={props.className}>
      <legend>{props.legend}</legend>
      {props.values.map((value) => (
        <Fragment key={value}>
          <label>
            <input
              type={type}
              name={type === 'radio' ? id : undefined}
              checked={isChosen(value)}
              disabled={isOff?.(value)}
              aria-describedby={aboutOf && `${id}-${value}`}
              onChange={() => onChoose(value)}
            />
            <span>{renderLabel(value)}</span>
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
