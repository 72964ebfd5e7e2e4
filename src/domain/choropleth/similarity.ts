import type { Atlas } from '../model/atlas';
import { peerFacts } from '../summaries/regions';
import { nameOf, type RegionCode } from '../model/region';
import { peersOf, type Peer } from '../similarity/peers';
import { choroplethFromRows, classRow } from './area-styles';
import type { LegendRow, Choropleth, ChoroplethMessages } from './choropleth';

/**
 * The choropleth of similarity to one region: five classes with fixed limits, whose number is the badge. Where that
 * region has no data, the others are not compared.
 */
export function classifyBySimilarity(
  atlas: Atlas,
  to: RegionCode,
  messages: ChoroplethMessages,
): Choropleth {
  const peers = peersOf(atlas, to, 'similar');
  const known = atlas.areas.codes.filter((code) => atlas.regionByCode.has(code));
  const rows = atlas.regionByCode.has(to)
    ? [
        classRow('similarity-self', messages.similaritySelf, 'similarity-self', [to], 'dots'),
        ...classRows(atlas, messages, peers),
      ]
    : [classRow('none', messages.notCompared, 'none', known)];
  return choroplethFromRows(atlas, { kind: 'similarity', to }, messages, rows, {
    heading: messages.similarityHeading(nameOf(atlas.areas, to)),
    sentence: messages.similaritySentence(peerFacts(atlas, to, 'similar', peers, messages.lang)),
  });
}

/**
 * The classes, the most similar first, with their lower limits. Fixed, so that a colour means the same for every region and
 * one that nobody resembles stays pale. Of all pairs in the first dataset the classes hold 5, 13, 24, 17 and 40 %.
 */
const CLASSES = [
  { rank: 5, from: 0.5 },
  { rank: 4, from: 0.35 },
  { rank: 3, from: 0.2 },
  { rank: 2, from: 0.1 },
  { rank: 1, from: 0 },
] as const;

function classRows(
  atlas: Atlas,
  messages: ChoroplethMessages,
  peers: readonly Peer[],
): readonly LegendRow[] {
  const rankOf = new Map(
    peers.map(({ code, score }) => [code, CLASSES.find(({ from }) => score >= from)?.rank]),
  );
  return CLASSES.map(({ rank }) => ({
    id: `similarity-${rank}`,
    label: messages.similarityClass[rank] ?? '',
    fill: `similarity-${rank}`,
    pattern: null,
    badge: String(rank),
    regions: atlas.areas.codes.filter((code) => rankOf.get(code) === rank),
  }));
}
