import { useId } from 'react';

interface ProgressLineProps {
  /** How much is done of `max`; without both nobody knows. */
  readonly value?: number;
  readonly max?: number;
  readonly className?: string;
  readonly children: string;
}

/** A progress bar with the sentence that names it. */
export function ProgressLine({ value, max, className, children }: ProgressLineProps) {
  const id = useId();
  return (
    <p className={className}>
      <progress {...{ value, max }} aria-labelledby={id} /> <span id={id}>{children}</span>
    </p>
  );
}
