import { describe, expect, it } from 'vitest';
import { reachOf, type DrawnLabel } from '../labels';
import { CLEAR, type Candidate } from './candidates';
import { QUICK, type Effort } from './effort';
import { solve } from './solve';

/** A place for a name 80 pixels wide, its start at so many pixels from the north-west corner. */
function place(
  [left, top]: readonly [number, number],
  cost: number,
  from?: readonly [number, number],
): Candidate {
  const box = { left, top, right: left + 80, bottom: top + 14 };
  const leader = from ? ([from, [left, top + 7]] as const) : null;
  const drawn: DrawnLabel = { code: 'a', box, leader };
  const reach = reachOf(drawn);
  return {
    at: [0, 0],
    anchor: 'left',
    hasLeader: leader !== null,
    cost,
    from: [left, top],
    drawn: [drawn],
    reaches: [{ ...reach, top: reach.top - CLEAR, bottom: reach.bottom + CLEAR }],
  };
}

const tops = (candidates: readonly (readonly Candidate[])[], effort: Effort = QUICK) =>
  solve(candidates, effort).map((pick) => pick?.drawn[0]?.box.top);

describe('the places picked for names', () => {
  it('are the cheapest where they do not meet', () => {
    const places = [place([0, 0], 10), place([0, 100], 5)];
    expect(tops([places, [place([200, 0], 1)]])).toEqual([100, 0]);
    expect(tops([places, [place([0, 95], 1)]])).toEqual([0, 95]);
  });

  it('are apart where names without lines would stand close below each other', () => {
    const lower = [place([0, 20], 1), place([0, 60], 30)];
    expect(tops([[place([0, 0], 1)], lower])).toEqual([0, 60]);
    const lined = [place([0, 20], 1, [-40, 20]), place([0, 60], 30, [-40, 20])];
    expect(tops([[place([0, 0], 1, [-40, 0])], lined])).toEqual([0, 20]);
  });

  it('are from north to south as their regions are, where one of these is further north', () => {
    const above = place([0, 0], 1, [-40, 0]);
    const belowAt = (y: number) => [
      { ...place([0, 40], 1, [-40, 60]), from: [0, y] as const },
      { ...place([90, 40], 30, [50, 60]), from: [0, y] as const },
    ];
    const lefts = (y: number) =>
      solve([[{ ...above, from: [0, 0.5] }], belowAt(y)], QUICK).map(
        (pick) => pick?.drawn[0]?.box.left,
      );
    expect(lefts(0.6)).toEqual([0, 0]);
    expect(lefts(0.49)).toEqual([0, 0]);
    expect(lefts(0.4)).toEqual([0, 90]);
  });

  it('are such that no single other place would be better, however few changes are tried', () => {
    // Each name has its places in a row, of which the first that is free is the best.
    const row = Array.from({ length: 40 }, (_, i) => place([0, i * 30], i));
    const names = Array.from({ length: 12 }, () => row);
    const found = tops(names, { ...QUICK, rounds: 5 });
    expect(found.toSorted((a = 0, b = 0) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, i) => i * 30),
    );
  });

  it('are none for a name that meets an earlier one wherever it stands', () => {
    expect(tops([[place([0, 0], 1)], [place([0, 5], 1)]])).toEqual([0, undefined]);
  });
});
