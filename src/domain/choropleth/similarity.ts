import type { Atlas } from '../model/atlas';
import { peerFacts } from '../summaries/regions';
import { paintRows } from './area-styles';
import type { LegendRow, Painting, PaintingWords } from './choropleth';
import { areNeighbours } from '../geography/neighbours';
import { nameOf, REGION_CODES, type RegionCode } from '../model/region';
import { REGION_POINTS } from '../geography/region-points';
import type { Likeness } from '../similarity/similarity';
import { likenessClasses } from '../similarity/classes';
import { peersOf } from '../similarity/peers';

const FILLS = ['like-1', 'like-2', 'like-3', 'like-4', 'like-5'] as const;

/**
 * Colours by likeness to one region, in five classes with fixed limits and their number on the map. Where
 * that region has no data nobody can be compared with it, and the map says so.
 */
export function paintLikeness(
  atlas: Atlas,
  to: RegionCode,
  words: PaintingWords,
  likeness: Likeness<RegionCode>,
): Painting {
  const peers = peersOf(likeness, to, 'lika', {
    points: REGION_POINTS,
    areNeighbours: (a, b) => areNeighbours(atlas, a, b),
  });
  const rows = atlas.regionByCode.has(to)
    ? [selfRow(to, words), ...classRows(words, peers)]
    : [notComparedRow(atlas, words)];
  return paintRows({ kind: 'likeness', to }, words, rows, {
    heading: words.likenessHeading(nameOf(to)),
    sentence: words.likenessSentence(peerFacts(atlas, to, 'lika', peers, words.lang)),
  });
}

function selfRow(code: RegionCode, words: PaintingWords): LegendRow {
  return {
    id: 'like-self',
    label: words.likenessSelf,
    fill: 'like-self',
    pattern: 'dots',
    mark: '',
    regions: [code],
  };
}

function classRows(
  words: PaintingWords,
  peers: Parameters<typeof likenessClasses<RegionCode>>[0],
): readonly LegendRow[] {
  return likenessClasses(peers).map(({ rank, regions }): LegendRow => ({
    id: `like-${rank}`,
    label: words.likenessClass[rank] ?? '',
    fill: FILLS[rank - 1] ?? 'like-1',
    pattern: null,
    mark: String(rank),
    regions: REGION_CODES.filter((code) => regions.includes(code)),
  }));
}

function notComparedRow(atlas: Atlas, words: PaintingWords): LegendRow {
  const regions = REGION_CODES.filter((code) => atlas.regionByCode.has(code));
  return { id: 'none', label: words.notCompared, fill: 'none', pattern: null, mark: '', regions };
}
