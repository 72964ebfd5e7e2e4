import { useState, type ReactElement } from 'react';
import { useHydrated } from './use-hydrated';

/** Esc closes it from anywhere within, and leads back to its name. Returns how to end that. */
function closeOnEscape(details: HTMLDetailsElement): () => void {
  const close = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !details.open) return;
    details.removeAttribute('open');
    details.querySelector('summary')?.focus();
  };
  details.addEventListener('keydown', close);
  return () => details.removeEventListener('keydown', close);
}

interface LazyMenuProps {
  readonly className: string;
  readonly label: string;
  /** Said where the view cannot be loaded. */
  readonly missing: string;
  readonly load: () => Promise<() => ReactElement>;
}

/** A disclosure in the header whose view is loaded when it is first pointed at or opened. It needs scripts. */
export function LazyMenu({ className, label, missing, load }: LazyMenuProps) {
  const hydrated = useHydrated();
  const [View, setView] = useState<(() => ReactElement) | null>(null);
  const [isMissing, setMissing] = useState(false);
  if (!hydrated) return <div className="header-menu" />;
  const loadView = () => {
    // After a failure it is asked for again when the menu is opened again.
    load().then(
      (view) => setView(() => view),
      () => setMissing(true),
    );
  };
  return (
    <details className={`header-menu ${className}`} onToggle={loadView} ref={closeOnEscape}>
      <summary onPointerEnter={loadView}>{label}</summary>
      <div className="header-menu-view">
        {View && <View />}
        {!View && isMissing && <p role="alert">{missing}</p>}
      </div>
    </details>
  );
}
