import { describe, expect, it } from 'vitest';
import { boundsOf, type DrawnLabel } from '../labels';
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
  const { left: west, right, top: north, bottom } = boundsOf(drawn);
  return {
    at: [0, 0],
    anchor: 'left',
    hasLeader: leader !== null,
    cost,
    origin: [left, top],
    drawn: [drawn],
    bounds: [
      {
        left: west - CLEAR,
        right: right + CLEAR,
        top: north - CLEAR,
        bottom: bottom + CLEAR,
      },
    ],
  };
}

const tops = (candidates: readonly (readonly Candidate[])[], effort: Effort = QUICK) =>
  solve(candidates, effort).map((pick) => pick?.drawn[0].box.top);

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
      { ...place([0, 40], 1, [-40, 60]), origin: [0, y] as const },
      { ...place([90, 40], 30, [50, 60]), origin: [0, y] as const },
    ];
    const lefts = (y: number) =>
      solve([[{ ...above, origin: [0, 0.5] }], belowAt(y)], QUICK).map(
        (pick) => pick?.drawn[0].box.left,
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

  it('are the best of those that are found, by what the places cost and what stands between them', () => {
    // Where both have left their first places there is no disorder; one alone gains nothing by that.
    const [south, north] = [(c: Candidate) => ofRegion(c, 0.5), (c: Candidate) => ofRegion(c, 0)];
    const names = [
      [south(place([0, 0], 0)), south(place([-60, 0], 30))],
      [north(place([0, 100], 0)), north(place([60, 100], 30))],
    ];
    const lefts = (restarts: number) =>
      solve(names, { ...QUICK, rounds: 5, restarts }).map((pick) => pick?.drawn[0].box.left);
    expect(lefts(1)).toEqual([0, 0]);
    expect(lefts(50)).toEqual([-60, 60]);
  });

  it('are none for a name that meets an earlier one wherever it stands', () => {
    expect(tops([[place([0, 0], 1)], [place([0, 5], 1)]])).toEqual([0, undefined]);
  });
});

/** What speaks against a place of a name because of where another one stands: so much more may a free place cost. */
function against(first: Candidate, other: Candidate): number {
  const effort = { ...QUICK, rounds: 5 };
  let [least, most] = [0, 2048];
  while (most - least > 1) {
    const cost = (least + most) / 2;
    // A place that costs as much would do as well.
    const free = { ...place([5000, 5000], cost - 0.5), origin: first.origin, anchor: first.anchor };
    const [, pick] = solve([[{ ...other, cost: 0 }], [{ ...first, cost: 0 }, free]], effort);
    if (pick === free) least = cost;
    else most = cost;
  }
  return least;
}

/** The same place with its text to the west of it, or in the middle of it. */
const turned = (candidate: Candidate, anchor: Candidate['anchor']) => ({ ...candidate, anchor });
/** The name of a region so far south, heights of Sweden. */
const ofRegion = (candidate: Candidate, south: number) => ({
  ...candidate,
  origin: [0, south] as const,
});

describe('against a place speaks', () => {
  it('most that its name would meet another, or the line to one', () => {
    expect(against(turned(place([0, 0], 0), 'center'), place([70, 5], 0))).toBe(1000);
    expect(against(turned(place([0, 0], 0), 'center'), place([80, 5], 0))).toBe(0);
    const lined = place([200, 0], 0, [-40, 7]);
    expect(against(turned(place([0, 0], 0), 'center'), lined)).toBe(1000);
  });

  it('that its line would pass near the dot of another, on either side or at its ends', () => {
    const dot = (x: number, y: number) => place([x + 40, y + 300], 0, [x, y]);
    const line = turned(place([100, -7], 0, [0, 0]), 'center');
    expect([against(line, dot(50, 6)), against(dot(50, 6), line)]).toEqual([200, 200]);
    expect([against(line, dot(50, 8)), against(dot(50, 8), line)]).toEqual([0, 0]);
    expect([against(line, dot(-6, 0)), against(line, dot(-8, 0))]).toEqual([200, 0]);
    expect([against(line, dot(-5, 6)), against(line, dot(-4, 5))]).toEqual([0, 200]);
  });

  it('the same of a line that slopes', () => {
    const line = turned(place([110, 93], 0, [30, 40]), 'center');
    const dot = (x: number, y: number, [east, south]: readonly [number, number]) =>
      against(line, place([x + east, y + south], 0, [x, y]));
    const below = [-300, 200] as const;
    const above = [300, -200] as const;
    expect([dot(66.4, 74.8, below), dot(65.2, 76.4, below)]).toEqual([200, 0]);
    expect([dot(73.6, 65.2, above), dot(74.8, 63.6, above)]).toEqual([200, 0]);
    expect([dot(25.2, 36.4, below), dot(23.6, 35.2, below)]).toEqual([200, 0]);
  });

  it('that it would meet another at any height of the map', () => {
    const [near, far] = [place([70, 5], 0), place([300, 5], 0)];
    const twice = (low: Candidate, high: Candidate): Candidate => ({
      ...low,
      drawn: [...low.drawn, ...high.drawn],
      bounds: [...low.bounds, ...high.bounds],
    });
    const own = turned(place([0, 0], 0), 'center');
    expect(against(twice(own, own), twice(far, near))).toBe(1000);
    expect(against(twice(own, own), twice(far, far))).toBe(0);
  });

  it('that it would stand close above or below one in its column, but for lines to both', () => {
    const [upper, lower] = [place([0, 0], 0), place([0, 23], 0)];
    expect([against(lower, upper), against(upper, lower)]).toEqual([50, 50]);
    expect(against(place([0, 25], 0), upper)).toBe(0);
    expect(against(place([79, 23], 0), upper)).toBe(50);
    expect(against(place([81, 23], 0), upper)).toBe(0);
    const lines = [place([0, 0], 0, [-40, 0]), place([0, 23], 0, [-40, 30])] as const;
    expect(against(lines[1], upper)).toBe(50);
    expect(against(lower, lines[0])).toBe(50);
    expect(against(lines[1], lines[0])).toBe(0);
    expect(against(turned(lower, 'right'), turned(upper, 'right'))).toBe(50);
    expect(against(turned(lower, 'right'), upper)).toBe(0);
    expect(against(turned(lower, 'center'), turned(upper, 'center'))).toBe(0);
  });

  it('that it would stand below one of a region further south, in the same column', () => {
    const [north, south] = [ofRegion(place([0, 100], 0), 0.4), ofRegion(place([0, 0], 0), 0.5)];
    expect([against(north, south), against(south, north)]).toEqual([120, 120]);
    expect(against(ofRegion(north, 0.479), south)).toBe(120);
    expect(against(ofRegion(north, 0.481), south)).toBe(0);
    expect(against(ofRegion(north, 0.6), south)).toBe(0);
    expect(against(ofRegion(place([79, 100], 0), 0.4), south)).toBe(120);
    expect(against(ofRegion(place([81, 100], 0), 0.4), south)).toBe(0);
    expect(against(ofRegion(place([-81, 100], 0), 0.4), south)).toBe(0);
    expect(against(turned(north, 'right'), turned(south, 'right'))).toBe(120);
    expect(against(turned(north, 'right'), south)).toBe(0);
    expect(against(turned(north, 'center'), south)).toBe(120);
    expect(against(north, turned(south, 'center'))).toBe(120);
    expect(against(turned(north, 'center'), turned(south, 'center'))).toBe(0);
    const lined = (top: number, y: number) => ofRegion(place([0, top], 0, [-40, top + 7]), y);
    expect(against(lined(20, 0.4), lined(0, 0.5))).toBe(120);
  });
});

describe('several names at once', () => {
  // Each would stand close to the other's first place if it alone took its second, which costs less.
  const [one, other] = [
    [place([300, 20], 40), place([0, 20], 1)],
    [place([0, 0], 40), place([300, 0], 1)],
  ];
  const lefts = (effort: Partial<Effort>) =>
    solve([one, other], { ...QUICK, ...effort }).map((pick) => pick?.drawn[0].box.left);

  it('change their places where that is better for all of them', () => {
    expect(lefts({ rounds: 0 })).toEqual([300, 0]);
    expect(lefts({})).toEqual([0, 300]);
  });

  it('have the best places of several attempts', () => {
    expect(lefts({ rounds: 3, restarts: 1 })).toEqual([300, 0]);
    expect(lefts({ rounds: 3, restarts: 12 })).toEqual([0, 300]);
  });

  it('without any place have none', () => {
    expect(tops([[], [place([0, 0], 1)]])).toEqual([undefined, 0]);
    expect(tops([])).toEqual([]);
  });
});
