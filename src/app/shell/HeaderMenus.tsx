import { useState, type ReactElement, type ReactNode } from 'react';
import { filteredRegions, isFiltering } from '../../domain/model/filter';
import { useMessages } from '../../i18n/use-messages';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { useAwaitedClass } from '../../ui/use-hydrated';

/** Closes a menu by Esc from anywhere within, which leads back to its name, and after a link. */
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

interface LazyMenuProps {
  readonly className: string;
  readonly label: string;
  readonly load: () => Promise<() => ReactElement>;
}

/** A menu whose view is loaded when it is first pointed at or opened. It needs scripts. */
function LazyMenu({ className, label, load }: LazyMenuProps) {
  const { lazyView } = useMessages();
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
      {!View && isMissing && <p role="alert">{lazyView.missing}</p>}
    </HeaderMenu>
  );
}

/** The filter, for map and matrix alike: closed it says how many regions match. */
export function FilterMenu() {
  const { atlas } = useAppContext();
  const { filter, filtered } = useMessages();
  const view = useAtlasState((state) => state.view);
  const counted = () => filtered(filteredRegions(atlas, view).length, atlas.areas.codes.length);
  return (
    <LazyMenu
      className="filter"
      label={isFiltering(view) ? counted() : filter}
      load={async () => (await import('../../features/search/FilterView')).FilterView}
    />
  );
}

/** What can be taken away from any page: a short way to the section at the page's end. */
export function ShareMenu() {
  const { site } = useMessages();
  return (
    <LazyMenu
      className="share-menu"
      label={site.share}
      load={async () => (await import('../../features/share/ShareMenuView')).ShareMenuView}
    />
  );
}
