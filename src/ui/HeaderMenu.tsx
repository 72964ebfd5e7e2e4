import type { ReactNode } from 'react';

/** Esc closes it from anywhere within, and leads back to its name; a link closes it too. */
function closeWhenDone(details: HTMLDetailsElement | null): void {
  const close = () => details?.removeAttribute('open');
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !details?.open) return;
    close();
    details.querySelector('summary')?.focus();
  };
  const closeAfterLink = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a')) close();
  };
  details?.addEventListener('keydown', closeOnEscape);
  details?.addEventListener('click', closeAfterLink);
}

interface HeaderMenuProps {
  readonly className: string;
  readonly label: string;
  /** Called when the menu is first pointed at, and when it opens or closes. */
  readonly onWanted?: () => void;
  readonly children: ReactNode;
}

/** A disclosure in the header that opens over the page, and closes when another of them is opened. */
export function HeaderMenu({ className, label, onWanted, children }: HeaderMenuProps) {
  return (
    <details
      className={`header-menu ${className}`}
      name="header-menu"
      onToggle={onWanted}
      ref={closeWhenDone}
    >
      <summary onPointerEnter={onWanted}>{label}</summary>
      <div className="header-menu-view">{children}</div>
    </details>
  );
}
