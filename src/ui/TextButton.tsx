import type { ComponentProps } from 'react';

interface TextButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'disabled'> {
  /** True where it does nothing now. It is not disabled: it would lose the focus. */
  readonly isOff?: boolean;
}

/** A button that looks like a link. */
export function TextButton({ isOff, onClick, ...props }: TextButtonProps) {
  return (
    <button
      type="button"
      className="text-button"
      aria-disabled={isOff}
      onClick={isOff ? undefined : onClick}
      {...props}
    />
  );
}
