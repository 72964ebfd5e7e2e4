import type { ComponentProps } from 'react';

interface TextButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** True where it does nothing now. It is not disabled: it would lose the focus. */
  readonly isOff?: boolean;
}

/** A button that looks like a link. */
export function TextButton({ isOff, onClick, className = '', ...props }: TextButtonProps) {
  return (
    <button
      type="button"
      className={`text-button ${className}`.trimEnd()}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onClick}
      {...props}
    />
  );
}
