import { MAX_COMPARED } from '../../domain/comparison/comparison';
import type { NeighbourView } from '../../domain/comparison/neighbours';
import { neighbourFacts } from '../../domain/summaries/regions';
import { nameOf, type RegionCode } from '../../domain/model/region';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { openComparison } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { NEIGHBOURS } from '../../ui/anchors';
import { useHydrated } from '../../ui/use-hydrated';
import { CompareWith } from './CompareWith';
import { ThemeNotes } from './NotCounted';
import { FewerNote } from './CountNotes';
import { RegionLink } from './RegionLink';
import { useThemeInText } from './use-theme-label';

/** The section with a region's neighbours and shared themes or, without neighbours, the nearest regions across the sea. */
export function Neighbours({ view }: { readonly view: NeighbourView }) {
  const { atlas } = useAppContext();
  const { neighbours: messages, region, sentences, lang } = useMessages();
  const { entries } = view;
  const own = [...(atlas.levels.get(view.code)?.keys() ?? [])];
  return (
    <section aria-labelledby={NEIGHBOURS}>
      <h2 id={NEIGHBOURS}>
        {view.kind === 'across-sea' && entries.length > 0 ? messages.acrossSea : messages.title}
      </h2>
      <p>{sentences.neighbours(neighbourFacts(atlas, view, lang))}</p>
      <FewerNote among={entries.map(({ code }) => nameOf(atlas.areas, code))} />
      <ul className="neighbour-list">
        {entries.map((entry) => (
          <li key={entry.code}>
            <Neighbour here={view.code} entry={entry} />
            <ThemeNotes code={entry.code} themes={own} lead={region.notShared} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CompareNeighboursProps {
  readonly view: NeighbourView;
  /** True where a link to all is enough. */
  readonly isBrief?: boolean;
}

/** Links to the comparisons of a region with its neighbours, or the nearest across the sea: with all, and with each. */
export function CompareNeighbours({ view, isBrief = false }: CompareNeighboursProps) {
  const { neighbours: messages } = useMessages();
  const link = useViewLinks();
  const hydrated = useHydrated();
  const { entries } = view;
  if (entries.length === 0) return null;
  const codes = [view, ...entries].map(({ code }) => code);
  const label =
    view.kind === 'neighbours' ? messages.compareAll(entries.length) : messages.compareNearest;
  // A comparison of more than two has no prerendered page. Without scripts the link leads to those with each neighbour.
  const hasLinkToAll = codes.length > 2 && codes.length <= MAX_COMPARED;
  const namesNone = isBrief && hasLinkToAll;
  const toAll = hydrated ? link((from) => openComparison(from, codes)) : { href: `#${NEIGHBOURS}` };
  return (
    <p className="back-links">
      <span>
        {hasLinkToAll ? <a {...toAll}>{label}</a> : label}
        {!namesNone && ':'}
      </span>
      {!namesNone &&
        entries.map(({ code }) => <CompareWith key={code} here={view.code} there={code} isNamed />)}
    </p>
  );
}

type Entry = NeighbourView['entries'][number];

interface NeighbourProps {
  readonly here: RegionCode;
  readonly entry: Entry;
}

function Neighbour({ here, entry }: NeighbourProps) {
  const { code } = entry;
  return (
    <>
      <p className="neighbour-head">
        <RegionLink code={code} /> <span className="muted">{usePosition(entry)}</span>
        <CompareWith here={here} there={code} />
      </p>
      <p className="muted">{useDifference(here, entry)}</p>
    </>
  );
}

/** The position in words: "i söder, gräns i Mälaren" or "cirka 100 km åt sydväst". */
function usePosition(entry: Entry): string {
  const { neighbours: messages } = useMessages();
  if ('km' in entry) return messages.distance(entry.km, entry.bearing);
  const bearing = messages.bearing(entry.bearing);
  return entry.border === 'lake' ? `${bearing}, ${messages.lake(entry.lake)}` : bearing;
}

/** The themes that both have and those that only the neighbour has, in words. */
function useDifference(here: RegionCode, entry: Entry): string {
  const { atlas } = useAppContext();
  const { areas } = atlas;
  const { neighbours: messages } = useMessages();
  const nameOfTheme = useThemeInText();
  const { code, hasData, shared, onlyThere } = entry;
  if (!hasData) return atlas.regionByCode.has(code) ? messages.unread : messages.noData;
  return [
    shared.length > 0 ? messages.shares(shared.map(nameOfTheme)) : messages.sharesNothing,
    ...(onlyThere.length > 0
      ? [messages.only(nameOf(areas, code), nameOf(areas, here), onlyThere.map(nameOfTheme))]
      : []),
  ].join(' ');
}
