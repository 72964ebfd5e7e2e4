import { useState } from 'react';
import {
  neighbourView,
  type AcrossSeaEntry,
  type NeighbourEntry,
} from '../../domain/comparison/neighbours';
import { neighbourFacts } from '../../domain/summaries/regions';
import { identityOf, type RegionCode } from '../../domain/model/region';
import { REGION_POINTS } from '../../domain/geography/generated';
import { useAppContext, useViewLinks } from '../../store/app-context';
import { openComparison } from '../../store/view-state';
import { useMessages } from '../../i18n/use-messages';
import { useHydrated } from '../../ui/use-hydrated';
import { CompareWith } from './CompareWith';
import { RegionLink } from './RegionLink';
import { useThemeLabel } from './use-theme-label';

/** Who lives around a region, where, and what they share; for an island, who lies nearest across the sea. */
export function Neighbours({ code }: { readonly code: RegionCode }) {
  const { atlas } = useAppContext();
  const { neighbours: messages, sentences, lang } = useMessages();
  const [view] = useState(() => neighbourView(atlas, code, REGION_POINTS));
  const entries = view.kind === 'unknown' ? [] : view.entries;
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours">{view.kind === 'across-sea' ? messages.acrossSea : messages.title}</h2>
      <p>{sentences.neighbours(neighbourFacts(atlas, view, lang))}</p>
      {entries.length > 0 && (
        <CompareAll
          codes={[code, ...entries.map((entry) => entry.code)]}
          label={view.kind === 'neighbours' ? messages.compareAll : messages.compareNearest}
        />
      )}
      <ul className="neighbour-list">
        {entries.map((entry) => (
          <li key={entry.code}>
            <Neighbour here={code} entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The region and all around it side by side. It has no page of its own, so it needs scripts. */
function CompareAll({
  codes,
  label,
}: {
  readonly codes: readonly RegionCode[];
  readonly label: string;
}) {
  const link = useViewLinks();
  const hydrated = useHydrated();
  if (!hydrated) return null;
  return (
    <p className="screen-only">
      <a {...link((view) => openComparison(view, codes))}>{label}</a>
    </p>
  );
}

interface NeighbourProps {
  readonly here: RegionCode;
  readonly entry: NeighbourEntry | AcrossSeaEntry;
}

function Neighbour({ here, entry }: NeighbourProps) {
  const { code } = entry;
  return (
    <>
      <p className="neighbour-head">
        <RegionLink code={code} /> <span className="muted">{usePlace(entry)}</span>
        <CompareWith here={here} there={code} />
      </p>
      <p className="muted">{useDifference(entry)}</p>
    </>
  );
}

/** "i söder, gräns i Mälaren", or "cirka 100 km åt sydväst". */
function usePlace(entry: NeighbourProps['entry']): string {
  const { neighbours: messages } = useMessages();
  if ('km' in entry) return messages.distance(entry.km, entry.bearing);
  return [
    ...(entry.bearing ? [messages.bearing(entry.bearing)] : []),
    ...(entry.border === 'lake' ? [messages.lake(entry.lake)] : []),
  ].join(', ');
}

/** What both have, and what only the neighbour has; what only this region has is said once for all of them. */
function useDifference(entry: NeighbourProps['entry']): string {
  const { neighbours: messages } = useMessages();
  const labelOf = useThemeLabel();
  if (!entry.hasData) return messages.noData;
  const { code, shared, onlyThere } = entry;
  return [
    shared.length > 0 ? messages.shares(shared.map(labelOf)) : messages.sharesNothing,
    ...(onlyThere.length > 0
      ? [messages.only(identityOf(code).shortName, onlyThere.map(labelOf))]
      : []),
  ].join(' ');
}
