import type { ComponentProps } from 'react';

interface SelectProps extends Omit<ComponentProps<'select'>, 'children'> {
  readonly options: readonly (readonly [value: string | number, name: string])[];
}

/** A list of options, of which one is chosen. */
export function Select({ options, ...props }: SelectProps) {
  return (
    <select {...props}>
      {options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
