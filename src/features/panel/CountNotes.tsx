import type { Region } from '../../domain/model/dataset';
import { filteredRegions, isFiltering, type RegionFilter } from '../../domain/model/filter';
import { useAppContext, useAtlasState } from '../../store/app-context';
import { useFewerFocusAreas } from '../../i18n/use-sentences';
import { useMessages } from '../../i18n/use-messages';

/** Names the regions that the source says more of than their focus areas, which are all that is counted. */
export function UncountedNote({ regions }: { readonly regions: readonly Region[] }) {
  const { region: messages } = useMessages();
  const names = regions.filter(({ notes }) => notes.length > 0).map(({ shortName }) => shortName);
  return names.length === 0 ? null : <p className="muted">{messages.uncounted(names)}</p>;
}

/** Says for which regions the page has fewer focus areas than for the others, if any of these is one of them. */
export function FewerNote({ among }: { readonly among?: readonly string[] }) {
  const fewer = useFewerFocusAreas();
  if (!fewer || (among && !fewer.names.some((name) => among.includes(name)))) return null;
  return <p className="muted">{fewer.text}</p>;
}

/** Says how many regions pass the filter; nothing where there is none. */
export function FilteredNote({ className }: { readonly className?: string }) {
  const sentence = useFilterSentence();
  const view = useAtlasState((state) => state.view);
  return isFiltering(view) ? <p className={className}>{sentence(view)}</p> : null;
}

/** Returns a function that says how many regions a filter leaves. */
export function useFilterSentence(): (filter: RegionFilter) => string {
  const { atlas } = useAppContext();
  const { matrix } = useMessages();
  return (filter) => matrix.left(filteredRegions(atlas, filter).length, atlas.areas.codes.length);
}
