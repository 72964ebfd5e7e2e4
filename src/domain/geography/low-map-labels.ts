import { drawnAt, LABELS, labelTiers, meet, type Label } from './labels';
import type { RegionCode } from '../model/region';

/** The smallest height of Sweden at which there is room for all names, CSS pixels. */
const ALL_FIT = 440;
const STEP = 10;

/**
 * Returns the names of Sweden's regions as on low maps, where there is no room for all: those of the regions given first
 * have what room there is, and the others the rest.
 */
export function labelsWithFirst(first: ReadonlySet<RegionCode>): readonly Label[] {
  const heights = labelTiers().filter((height) => height < ALL_FIT);
  const from = new Map<RegionCode, number>();
  const order = LABELS.toSorted(
    (a, b) => Number(first.has(b.code)) - Number(first.has(a.code)) || appears(a) - appears(b),
  );
  for (const label of order) {
    const least = Math.max(
      0,
      ...[...from].map(([code, shown]) => {
        const last = meetUpTo(label.code, code);
        return last >= shown ? last + STEP : 0;
      }),
    );
    from.set(label.code, heights.find((height) => height >= least) ?? ALL_FIT);
  }
  return LABELS.map((label) => appearingFrom(label, from.get(label.code) ?? ALL_FIT));
}

/** From which height the name has a place, whatever is coloured. */
function appears({ placements: [first] }: Label): number {
  return first?.from ?? ALL_FIT;
}

/** The name with its first place from another height on; for no height where that is no place of a low map. */
function appearingFrom(label: Label, from: number): Label {
  const [first, ...rest] = label.placements;
  if (!first) return label;
  const below = Math.max(first.below, from);
  return { ...label, placements: [{ ...first, from, below }, ...rest] };
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
  for (let height = labelTiers()[0] ?? ALL_FIT; height < ALL_FIT; height += STEP) {
    const drawn = LABELS.flatMap((label) => drawnAt(withFirstPlace(label), height) ?? []);
    for (const [i, a] of drawn.entries()) {
      for (const b of drawn.slice(i + 1)) {
        if (meet(a, b)) meetings.set(pairOf(a.code, b.code), height);
      }
    }
  }
  return meetings;
}

/** The name in its first place at every height of a low map. */
function withFirstPlace(label: Label): Label {
  return {
    ...label,
    placements: label.placements.slice(0, 1).map((each) => ({ ...each, from: 0, below: ALL_FIT })),
  };
}
