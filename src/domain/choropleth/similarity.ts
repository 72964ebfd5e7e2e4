import type { Atlas } from '../model/atlas';
import { peerFacts } from '../summaries/regions';
import { choroplethFromRows } from './area-styles';
import type { LegendRow, ClassifiedRegions, ChoroplethMessages } from './choropleth';
import { nameOf, type RegionCode } from '../model/region';
import { similarityClasses } from '../similarity/classes';
import { peersOf, type Peer } from '../similarity/peers';

const FILLS = [
  'similarity-1',
  'similarity-2',
  'similarity-3',
  'similarity-4',
  'similarity-5',
] as const;

/**
 * The choropleth of similarity to one region: five classes with fixed limits, whose number is the badge. Where that
 * region has no data, the others are not compared.
 */
export function classifyBySimilarity(
  atlas: Atlas,
  to: RegionCode,
  messages: ChoroplethMessages,
): ClassifiedRegions {
  const peers = peersOf(atlas, to, 'similar');
  const rows = atlas.regionByCode.has(to)
    ? [selfRow(to, messages), ...classRows(atlas, messages, peers)]
    : [notComparedRow(atlas, messages)];
  return choroplethFromRows(atlas, { kind: 'similarity', to }, messages, rows, {
    heading: messages.similarityHeading(nameOf(atlas.areas, to)),
    sentence: messages.similaritySentence(peerFacts(atlas, to, 'similar', peers, messages.lang)),
  });
}

function selfRow(code: RegionCode, messages: ChoroplethMessages): LegendRow {
  return {
    id: 'similarity-self',
    label: messages.similaritySelf,
    fill: 'similarity-self',
    pattern: 'dots',
    badge: '',
    regions: [code],
  };
}

function classRows(
  atlas: Atlas,
  messages: ChoroplethMessages,
  peers: readonly Peer[],
): readonly LegendRow[] {
  return similarityClasses(peers).map(({ rank, regions }): LegendRow => ({
    id: `similarity-${rank}`,
    label: messages.similarityClass[rank] ?? '',
    fill: FILLS[rank - 1] ?? 'similarity-1',
    pattern: null,
    badge: String(rank),
    regions: atlas.areas.codes.filter((code) => regions.includes(code)),
  }));
}

function notComparedRow(atlas: Atlas, messages: ChoroplethMessages): LegendRow {
  const regions = atlas.areas.codes.filter((code) => atlas.regionByCode.has(code));
  return {
    id: 'none',
    label: messages.notCompared,
    fill: 'none',
    pattern: null,
    badge: '',
    regions,
  };
}
