import { useState, type ReactElement } from 'react';
import { isFiltering, filteredRegions } from '../../domain/model/filter';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { useHydrated } from '../../ui/use-hydrated';

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

/** The filter, in the header, for map and matrix alike: closed it says how many regions it leaves. */
export function FilterMenu() {
  const { atlas } = useAppContext();
  const { filter, lazyView } = useMessages();
  const view = useAtlasState((state) => state.view);
  const hydrated = useHydrated();
  const [View, setView] = useState<(() => ReactElement) | null>(null);
  const [isMissing, setMissing] = useState(false);
  if (!hydrated) return null;
  const loadView = () => {
    // After a failure it is asked for again when the menu is opened again.
    import('./FilterView').then(
      ({ FilterView }) => setView(() => FilterView),
      () => setMissing(true),
    );
  };
  const left = isFiltering(view) ? filteredRegions(atlas, view).length : null;
  return (
    <details className="filter" onToggle={loadView} ref={closeOnEscape}>
      <summary onPointerEnter={loadView}>{filter(left)}</summary>
      <div className="filter-view">
        {View && <View />}
        {!View && isMissing && <p role="alert">{lazyView.missing}</p>}
      </div>
    </details>
  );
}
