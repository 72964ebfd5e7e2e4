import type { Choropleth, Highlights } from './choropleth';
import type { RegionCode } from '../model/region';
import { ALL_FIT, drawnAt, LABELS, LOW_HEIGHTS, meet, type Label } from '../geography/labels';

const STEP = 10;

/**
 * Returns the names of a map with its highlights. On maps too low for all names of Sweden's regions those of selected
 * and compared regions are drawn whatever they meet, then the coloured ones: a name that one of them touches gives way.
 */
export function labelsFor(
  { labels, regions }: Pick<Choropleth, 'labels' | 'regions'>,
  { selected, compared }: Pick<Highlights, 'selected' | 'compared'>,
): readonly Label[] {
  if (labels !== LABELS) return labels;
  const highlighted = new Set([selected, ...compared]);
  const rank = ({ code, placements: [first] }: Label) => {
    const fill = regions.get(code)?.fill ?? 'none';
    const isColoured = fill !== 'none' && fill !== 'no-data';
    const isInside = first?.anchor === 'center';
    return Number(highlighted.has(code)) * 4 + Number(isColoured) * 2 + Number(isInside);
  };
  return labelsInOrder(
    LABELS.toSorted((a, b) => rank(b) - rank(a)),
    highlighted,
  );
}

/** The names, each from the lowest height on at which it meets none before it, the highlighted ones at all heights. */
function labelsInOrder(
  order: readonly Label[],
  highlighted: ReadonlySet<RegionCode | null>,
): readonly Label[] {
  const from = new Map<RegionCode, number>();
  for (const { code } of order) {
    if (highlighted.has(code)) {
      from.set(code, LOW_HEIGHTS[0]);
      continue;
    }
    const ends = [...from].map(([other, shown]) => {
      const last = meetUpTo(code, other);
      return last >= shown ? last + STEP : 0;
    });
    const least = Math.max(0, ...ends);
    const height = LOW_HEIGHTS.find((each) => each >= least);
    if (height !== undefined) from.set(code, height);
  }
  return LABELS.map((label) => appearingFrom(label, from.get(label.code)));
}

function appearingFrom(label: Label, from: number | undefined): Label {
  const [first, ...rest] = label.placements;
  if (!first || from === undefined) return label;
  return { ...label, placements: [{ ...first, from }, ...rest] };
}

let known: ReadonlyMap<string, number> | null = null;

/** The largest height of a low map at which two names meet in their first places, or -1. */
function meetUpTo(one: RegionCode, other: RegionCode): number {
  known ??= allMeetings();
  return known.get(pairOf(one, other)) ?? -1;
}

const pairOf = (one: RegionCode, other: RegionCode) => [one, other].toSorted().join(' ');

function allMeetings(): ReadonlyMap<string, number> {
  const meetings = new Map<string, number>();
  const lowest = LABELS.map((label) => appearingFrom(label, 0));
  for (let height = LOW_HEIGHTS[0]; height < ALL_FIT; height += STEP) {
    const drawn = lowest.flatMap((label) => drawnAt(label, height) ?? []);
    for (const [i, a] of drawn.entries()) {
      for (const b of drawn.slice(i + 1)) {
        if (meet(a, b)) meetings.set(pairOf(a.code, b.code), height);
      }
    }
  }
  return meetings;
}
