import { isFiltering, filteredRegions } from '../../domain/model/filter';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { LazyMenu } from '../../ui/LazyMenu';

/** The filter, in the header, for map and matrix alike: closed it says how many regions it leaves. */
export function FilterMenu() {
  const { atlas } = useAppContext();
  const { filter, lazyView } = useMessages();
  const view = useAtlasState((state) => state.view);
  const left = isFiltering(view) ? filteredRegions(atlas, view).length : null;
  return (
    <LazyMenu
      className="filter"
      label={filter(left)}
      missing={lazyView.missing}
      load={async () => (await import('./FilterView')).FilterView}
    />
  );
}
