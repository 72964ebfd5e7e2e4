import { clamp } from '../clamp';
import { meet, overlap } from '../labels';
import { CLEAR, type Candidate } from './candidates';
import type { Effort } from './effort';
import { randomFrom } from './random';

/** What two names that meet cost: more than any place. */
const CONFLICT = 1000;
/** What it costs that of two names on the same side the one of the northern region is below the other. */
const DISORDER = 120;
/** Of two regions no further apart than this, heights of Sweden, neither is the northern one. */
const ABREAST = 0.02;
/** What it costs that a line passes near the dot of another. */
const PASSING = 200;
/** What it costs that a name without a line stands with so little between above or below another, CSS pixels. */
const STACKED = { cost: 50, gap: 10 } as const;
/** The first temperature: a change that costs so much more is made once in three times, then ever less often. */
const TEMPERATURE = 80;

/**
 * Picks one candidate for each name by simulated annealing, so that none meet and the sum of costs is low. Where there is no room for all, names that
 * meet an earlier one have none. The same input gives the same picks.
 */
export function solve(
  candidates: readonly (readonly Candidate[])[],
  effort: Effort,
): readonly (Candidate | undefined)[] {
  const random = randomFrom(7);
  let best: { picks: readonly number[]; cost: number } | null = null;
  for (let i = 0; i < effort.restarts; i += 1) {
    const result = anneal(candidates, random, effort.rounds);
    if (!best || result.cost < best.cost) best = result;
  }
  const kept: Candidate[] = [];
  return candidates.map((all, i) => {
    const pick = all[best?.picks[i] ?? 0];
    if (!pick || kept.some((other) => meetIn(pick, other))) return undefined;
    kept.push(pick);
    return pick;
  });
}

function anneal(
  candidates: readonly (readonly Candidate[])[],
  random: () => number,
  rounds: number,
) {
  const picks = candidates.map(() => 0);
  // Beyond the limit the sum is not finished: how much more it would be does not matter.
  const costOf = (i: number, pick: number, limit = Infinity) => {
    const own = candidates[i]?.[pick];
    if (!own) return Infinity;
    let cost = own.cost;
    for (let k = 0; k < picks.length && cost <= limit; k += 1) {
      const other = k === i ? undefined : candidates[k]?.[picks[k] ?? 0];
      if (other) cost += costBetween(own, other);
    }
    return cost;
  };
  // Most changes are rejected, so what each pick costs is kept until one is made.
  let known: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const temperature = TEMPERATURE * (1 - round / rounds) ** 2 + 0.01;
    const i = Math.floor(random() * picks.length);
    const next = Math.floor(random() ** 2 * (candidates[i]?.length ?? 0));
    const now = (known[i] ??= costOf(i, picks[i] ?? 0));
    const limit = now - temperature * Math.log(random());
    if (costOf(i, next, limit) > limit) continue;
    picks[i] = next;
    known = [];
  }
  descend(picks, candidates, costOf);
  const chosen = picks.flatMap((pick, i) => candidates[i]?.[pick] ?? []);
  const cost = chosen.reduce(
    (sum, each, i) =>
      chosen.slice(i + 1).reduce((all, other) => all + costBetween(each, other), sum + each.cost),
    0,
  );
  return { picks, cost };
}

/** Ends the search at a local minimum: gives each name in turn the best place beside the others, until none has a better one. */
function descend(
  picks: number[],
  candidates: readonly (readonly Candidate[])[],
  costOf: (i: number, pick: number, limit?: number) => number,
): void {
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const [i, all] of candidates.entries()) {
      let least = costOf(i, picks[i] ?? 0);
      for (let pick = 0; pick < all.length; pick += 1) {
        const cost = costOf(i, pick, least);
        if (cost >= least - 0.001) continue;
        [least, picks[i], isChanged] = [cost, pick, true];
      }
    }
  }
}

function costBetween(a: Candidate, b: Candidate): number {
  const disorder = areDisordered(a, b) ? DISORDER : 0;
  if (!areNear(a, b)) return disorder;
  const passing = passes(a, b) || passes(b, a) ? PASSING : 0;
  const stacked = areStacked(a, b) ? STACKED.cost : 0;
  return (meetIn(a, b) ? CONFLICT : 0) + passing + stacked + disorder;
}

function areNear(a: Candidate, b: Candidate): boolean {
  return a.bounds.some((box, i) => {
    const other = b.bounds[i];
    return other !== undefined && overlap(box, other);
  });
}

/** True if the line of one name runs so near the dot of the other's that it seems to begin there. */
function passes(a: Candidate, b: Candidate): boolean {
  const [line, dot] = [a.drawn[0].leader, b.drawn[0].leader?.[0]];
  if (!line || !dot) return false;
  const [[x1, y1], [x2, y2]] = line;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = ((dot[0] - x1) * dx + (dot[1] - y1) * dy) / (dx * dx + dy * dy);
  const nearest = clamp(share, 0, 1);
  return Math.hypot(x1 + nearest * dx - dot[0], y1 + nearest * dy - dot[1]) < CLEAR;
}

/** True if two names beside the land stand close below each other, and not both have lines: one is taken for the other. */
function areStacked(a: Candidate, b: Candidate): boolean {
  if ((a.hasLeader && b.hasLeader) || a.anchor === 'center' || a.anchor !== b.anchor) return false;
  const [one, other] = [a.drawn[0].box, b.drawn[0].box];
  return overlap(one, {
    ...other,
    top: other.top - STACKED.gap,
    bottom: other.bottom + STACKED.gap,
  });
}

/** True if two names in one column are not in the order of their regions from north to south. */
function areDisordered(a: Candidate, b: Candidate): boolean {
  // One in its region has no column of its own, but stands in that of either side where it reaches so far.
  const areInOneColumn =
    a.anchor === b.anchor ? a.anchor !== 'center' : a.anchor === 'center' || b.anchor === 'center';
  if (!areInOneColumn || Math.abs(a.origin[1] - b.origin[1]) < ABREAST) return false;
  const [one, other] = [a.drawn[0].box, b.drawn[0].box];
  if (one.left >= other.right || other.left >= one.right) return false;
  return one.top > other.top !== a.origin[1] > b.origin[1];
}

function meetIn(a: Candidate, b: Candidate): boolean {
  return a.drawn.some((drawn, i) => {
    const other = b.drawn[i];
    return other !== undefined && meet(drawn, other);
  });
}
