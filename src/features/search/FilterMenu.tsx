import { isFiltering, filteredRegions } from '../../domain/model/filter';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { useMessages } from '../../i18n/use-messages';
import { LazyMenu } from '../../ui/LazyMenu';

/** The filter, in the header, for map and matrix alike: closed it says how many regions match. */
export function FilterMenu() {
  const { atlas } = useAppContext();
  const { filter, filtered, lazyView } = useMessages();
  const view = useAtlasState((state) => state.view);
  return (
    <LazyMenu
      className="filter"
      label={
        isFiltering(view)
          ? filtered(filteredRegions(atlas, view).length, atlas.areas.codes.length)
          : filter
      }
      missing={lazyView.missing}
      load={async () => (await import('./FilterView')).FilterView}
    />
  );
}
