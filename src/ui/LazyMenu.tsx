import { useState, type ReactElement } from 'react';
import { HeaderMenu } from './HeaderMenu';
import { useAwaitedClass } from './use-hydrated';

interface LazyMenuProps {
  readonly className: string;
  readonly label: string;
  /** Said where the view cannot be loaded. */
  readonly missing: string;
  readonly load: () => Promise<() => ReactElement>;
}

/** A disclosure in the header whose view is loaded when it is first pointed at or opened. It needs scripts. */
export function LazyMenu({ className, label, missing, load }: LazyMenuProps) {
  const awaited = useAwaitedClass();
  const [View, setView] = useState<(() => ReactElement) | null>(null);
  const [isMissing, setMissing] = useState(false);
  const loadView = () => {
    // After a failure it is asked for again when the menu is opened again.
    load().then(
      (view) => setView(() => view),
      () => setMissing(true),
    );
  };
  return (
    <HeaderMenu className={awaited || className} label={label} onWanted={loadView}>
      {View && <View />}
      {!View && isMissing && <p role="alert">{missing}</p>}
    </HeaderMenu>
  );
}
