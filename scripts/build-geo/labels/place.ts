import {
  drawnAt,
  LABEL_SIZE,
  linesOf,
  meet,
  type Label,
  type Placement,
} from '../../../src/domain/geography/labels';
import { measureLine } from '../../build-pages/cards/rasterise';
import type { AreaFeature } from '../../../src/domain/geography/shapes/area-features';
import { candidatesFor, type Candidate, type Name, type Tier } from './candidates';
import { createRaster } from './raster';
import { conflictsIn, solve } from './solve';

/**
 * The heights of Sweden from which names have other places, CSS pixels. Some are heights that common screens give the
 * map, so that names have their best places there.
 */
const TIERS = [380, 440, 540, 610, 735, 800, 1000, 1400, 2200] as const;
/** Below the first tier some names have no room; the smallest height at which any are placed. */
const SMALLEST = 200;
/** The heights below the first tier from which a name may appear, CSS pixels. */
const SMALL_HEIGHTS = [SMALLEST, 230, 260, 290, 320, 350] as const;
/** The most that a place may cost in the first tier, where there is no room for all names. */
const MOST = 200;

/**
 * The places of all names at all heights of Sweden. Tiers are solved from the largest down, and a name keeps its place
 * where it is nearly as good as another. @throws a sentence if some names cannot but meet.
 */
export function placeLabels(features: readonly AreaFeature[]): readonly Label[] {
  const names = features.map(toName);
  const raster = createRaster(features);
  let placements: readonly (readonly Placement[])[] = names.map(() => []);
  for (const tier of tiers()) {
    const candidates = names.map((name, i) =>
      candidatesFor(name, tier, raster, placements[i]?.[0] ?? null),
    );
    const picks = solve(candidates);
    const conflicts = conflictsIn(picks);
    if (conflicts > 0) throw new Error(`${conflicts} pairs of names meet from ${tier.from} px on.`);
    placements = placements.map((later, i) => withPlacement(later, tier, picks[i]));
  }
  return withSmallHeights(names.map((name, i) => ({ ...name, placements: placements[i] ?? [] })));
}

function toName({ properties }: AreaFeature, index: number): Name {
  const { code, name, label: point } = properties;
  const lines = linesOf(name);
  const widths = lines.map((line) => measureLine(line, { size: LABEL_SIZE, weight: 700 }));
  return { index, code, lines, width: Math.ceil(Math.max(...widths)), point };
}

/** From the largest down. */
function tiers(): readonly Tier[] {
  return TIERS.map((from, i) => ({
    from,
    below: TIERS[i + 1] ?? Infinity,
    most: i === 0 ? MOST : Infinity,
  })).toReversed();
}

function withPlacement(
  later: readonly Placement[],
  { from, below }: Tier,
  pick: Candidate | undefined,
): readonly Placement[] {
  const [next, ...rest] = later;
  if (!pick) return later;
  const { at, anchor, hasLeader } = pick;
  if (pick.isSqueezed) {
    return [{ from: below, below, at, anchor, hasLeader }, ...later];
  }
  const isSame = next?.at === at && next.anchor === anchor && next.hasLeader === hasLeader;
  if (isSame) return [{ ...next, from }, ...rest];
  return [{ from, below, at, anchor, hasLeader }, ...later];
}

/** Lets names appear below the first tier where they meet no other: those with the shortest way to their region first. */
function withSmallHeights(labels: readonly Label[]): readonly Label[] {
  const shown: Label[] = [];
  const [squeezed, roomy] = [labels.filter(isSqueezed), labels.filter((each) => !isSqueezed(each))];
  for (const label of roomy.toSorted((a, b) => rank(a) - rank(b))) {
    const from = SMALL_HEIGHTS.find((height) => {
      const attempt = appearingAt(label, height);
      return shown.every((other) => !meetBelowFirstTier(attempt, other));
    });
    shown.push(from === undefined ? label : appearingAt(label, from));
  }
  return labels
    .map(({ code }) => [...shown, ...squeezed].find((each) => each.code === code))
    .filter((each) => !!each);
}

function isSqueezed({ placements: [first] }: Label): boolean {
  return first !== undefined && first.from === first.below;
}

function rank({ placements: [first] }: Label): number {
  return Number(first?.hasLeader) * 2 + Number(first?.anchor !== 'center');
}

function appearingAt(label: Label, from: number): Label {
  return {
    ...label,
    placements: label.placements.map((each, i) => (i === 0 ? { ...each, from } : each)),
  };
}

function meetBelowFirstTier(a: Label, b: Label): boolean {
  for (let height = SMALLEST; height < TIERS[0]; height += 5) {
    const [one, other] = [drawnAt(a, height), drawnAt(b, height)];
    if (one && other && meet(one, other)) return true;
  }
  return false;
}
