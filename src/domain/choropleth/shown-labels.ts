import type { Choropleth, Highlights } from './choropleth';
import { createLabelGrid, type LabelGrid } from '../geography/label-grid';
import {
  drawnIn,
  LABEL_TIERS,
  placementAt,
  type DrawnLabel,
  type Label,
} from '../geography/labels';

type LabelledMap = Pick<Choropleth, 'labels' | 'regions'>;
type LabelHighlights = Pick<Highlights, 'selected' | 'compared' | 'hovered' | 'focused'>;

let last: {
  readonly of: LabelledMap;
  readonly key: string;
  readonly labels: readonly Label[];
} | null = null;

/**
 * Returns the names of a map with its highlights, each from the height on at which it meets none that comes before it. On maps
 * without room for all names, those of selected and compared regions are drawn whatever they meet; then come the focused
 * region and the one under the pointer, the coloured ones, those in their regions, and the larger ones. A name for
 * which there is no room at any height has its first place from `Infinity` on.
 */
export function labelsFor(choropleth: LabelledMap, highlights: LabelHighlights): readonly Label[] {
  const { selected, hovered, focused, compared } = highlights;
  const key = [selected, hovered, focused, ...compared].join(' ');
  // Both maps and the list of names in view ask with the same arguments.
  if (last?.of.regions === choropleth.regions && last.key === key) return last.labels;
  const labels = labelsInOrder(choropleth, highlights);
  last = { of: choropleth, key, labels };
  return labels;
}

/** What comes first where there is no room for all. */
const RANK = { always: 8, asked: 4, coloured: 2, inside: 1 } as const;

function rankIn(
  { regions }: LabelledMap,
  { selected, compared, hovered, focused }: LabelHighlights,
) {
  const always = new Set([selected, ...compared]);
  const asked = new Set([hovered, focused]);
  return ({ code, placements: [first] }: Label): number => {
    const fill = regions.get(code)?.fill ?? 'none';
    const isColoured = fill !== 'none' && fill !== 'no-data';
    return (
      (always.has(code) ? RANK.always : 0) +
      (asked.has(code) ? RANK.asked : 0) +
      (isColoured ? RANK.coloured : 0) +
      (first.anchor === 'center' ? RANK.inside : 0)
    );
  };
}

function labelsInOrder(choropleth: LabelledMap, highlights: LabelHighlights): readonly Label[] {
  const { labels } = choropleth;
  const rankOf = rankIn(choropleth, highlights);
  const ranked = labels.map((label) => ({ label, rank: rankOf(label) }));
  const tiers = crowdedTiers(labels);
  const from = new Map<string, number>();
  for (const { label, rank } of ranked.toSorted(
    (a, b) => b.rank - a.rank || b.label.size - a.label.size,
  )) {
    from.set(label.code, shownFrom(label, rank, tiers));
  }
  return labels.map((label) => appearingFrom(label, from.get(label.code) ?? Infinity));
}

/** Returns the height from which on a name is shown, and adds it to what is shown from there on. */
function shownFrom(label: Label, rank: number, tiers: readonly CrowdedTier[]): number {
  const least = rank >= RANK.asked ? LABEL_TIERS[0] : label.least;
  let from = tiers.at(-1)?.below ?? least;
  for (const tier of tiers.toReversed()) {
    if (tier.from < least) break;
    const drawn = tier.grids.map(({ height }) => drawnEarly(label, height));
    const isTaken = tier.grids.some(({ grid }, i) => drawn[i] && grid.meets(drawn[i]));
    if (isTaken && rank < RANK.always) break;
    from = tier.from;
    for (const [i, { grid }] of tier.grids.entries()) if (drawn[i]) grid.add(drawn[i]);
  }
  return from;
}

/** A name in the place that it has at a height, or in its first place where it has none there. */
function drawnEarly(label: Label, height: number): DrawnLabel {
  return drawnIn(placementAt(label, height) ?? label.placements[0], label, height);
}

interface CrowdedTier {
  readonly from: number;
  readonly below: number;
  /** What is shown at some heights from the lowest to the largest. */
  readonly grids: readonly { readonly height: number; readonly grid: LabelGrid }[];
}

/** The heights at which some name has no place that is known to be free, and others have to give way. */
function crowdedTiers(labels: readonly Label[]): readonly CrowdedTier[] {
  const free = Math.max(
    ...labels.map(({ isPlaced, placements: [first] }) => (isPlaced ? first.from : Infinity)),
  );
  return LABEL_TIERS.filter((tier) => tier < free).map((from, i) => {
    const below = LABEL_TIERS[i + 1] ?? Infinity;
    const heights = [
      from,
      (from + Math.min(below, from * 1.5)) / 2,
      Math.min(below, from * 1.5) - 1,
    ];
    return { from, below, grids: heights.map((height) => ({ height, grid: createLabelGrid() })) };
  });
}

function appearingFrom(label: Label, from: number): Label {
  const [first, ...others] = label.placements;
  const later = others.map((each) => ({ ...each, from: Math.max(each.from, from) }));
  return { ...label, placements: [{ ...first, from }, ...later] };
}
