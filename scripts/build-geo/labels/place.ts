import {
  LABEL_SIZE,
  linesOf,
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
const TIERS = [300, 380, 440, 540, 610, 735, 800, 1000, 1400, 2200] as const;
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
  return names.map((name, i) => ({ ...name, placements: placements[i] ?? [] }));
}

function toName({ properties }: AreaFeature, index: number): Name {
  const { code, name, label: point } = properties;
  const lines = linesOf(name);
  const widths = lines.map((line) => measureLine(line, { size: LABEL_SIZE, weight: 700 }));
  return { index, code, lines, width: Math.ceil(Math.max(...widths)), point };
}

/** From the largest down. */
function tiers(): readonly Tier[] {
  return TIERS.map((from, i) => ({ from, below: TIERS[i + 1] ?? Infinity })).toReversed();
}

function withPlacement(
  later: readonly Placement[],
  { from, below }: Tier,
  pick: Candidate | undefined,
): readonly Placement[] {
  const [next, ...rest] = later;
  if (!pick) return later;
  const { at, anchor, hasLeader } = pick;
  const isSame = next?.at === at && next.anchor === anchor && next.hasLeader === hasLeader;
  if (isSame) return [{ ...next, from }, ...rest];
  return [{ from, below, at, anchor, hasLeader }, ...later];
}
