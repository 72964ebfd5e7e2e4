import { namesOf } from '../../domain/model/region';
import { useAppContext, useAtlasState, useViewLinks, useAreas } from '../../store/app-context';
import { endSearch } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';

/** Beside the map: which regions the search brings forward on it, and a link that ends the search. */
export function SearchNote() {
  const areas = useAreas();
  const { search } = useMessages();
  const link = useViewLinks();
  const query = useAtlasState(({ view }) => view.query);
  const found = useAtlasState(useAppContext().selectors.found);
  if (found === null) return null;
  const codes = areas.codes.filter((code) => found.has(code));
  return (
    <p className="search-note-on-map">
      {search.onMap(query, namesOf(areas, codes))} <a {...link(endSearch)}>{search.end}</a>
    </p>
  );
}
