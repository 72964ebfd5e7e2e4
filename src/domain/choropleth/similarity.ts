import type { Atlas } from '../model/atlas';
import { peerFacts } from '../summaries/regions';
import { nameOf, type RegionCode } from '../model/region';
import { peersOf, type Peer } from '../similarity/peers';
import { choroplethFromRows } from './area-styles';
import type { LegendRow, ClassifiedRegions, ChoroplethMessages } from './choropleth';

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

/**
 * The lower limits of the classes. Fixed, so that a colour means the same for every region and one that nobody
 * resembles stays pale. Of all pairs in the first dataset the classes hold 5, 13, 24, 17 and 40 %.
 */
const SIMILARITY_BREAKS = [0.5, 0.35, 0.2, 0.1, 0] as const;

/** A class of a region's peers. */
interface SimilarityClass {
  /** 5 for the most similar, 1 for the least; printed on the map. */
  readonly rank: number;
  /** Highest score first. */
  readonly regions: readonly RegionCode[];
}

/** The five classes of a region's peers, the most similar first. Every peer is in one. */
export function similarityClasses(peers: readonly Peer[]): readonly SimilarityClass[] {
  return SIMILARITY_BREAKS.map((from, i) => {
    const below = SIMILARITY_BREAKS[i - 1] ?? Number.POSITIVE_INFINITY;
    return {
      rank: SIMILARITY_BREAKS.length - i,
      regions: peers.filter(({ score }) => score >= from && score < below).map(({ code }) => code),
    };
  });
}
