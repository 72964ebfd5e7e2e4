import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLabelGrid } from './label-grid';
import { meet, overlap, boundsOf, type Box, type DrawnLabel } from './labels';

const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
const drawn = (at: Box, leader: DrawnLabel['leader'] = null): DrawnLabel => ({
  code: 'x',
  box: at,
  leader,
});
/** Far from all others. */
const AWAY = box(900, 900, 910, 910);

type FlatLine = readonly [x1: number, y1: number, x2: number, y2: number];
const leaderOf = ([x1, y1, x2, y2]: FlatLine): DrawnLabel['leader'] => [
  [x1, y1],
  [x2, y2],
];

describe('A box', () => {
  it.each<[string, Box, boolean]>([
    ['within it', box(2, 2, 3, 3), true],
    ['over its corner', box(8, 8, 20, 20), true],
    ['that shares its right edge', box(10, 0, 20, 10), false],
    ['that shares its left edge', box(-10, 0, 0, 10), false],
    ['that shares its lower edge', box(0, 10, 10, 20), false],
    ['that shares its upper edge', box(0, -10, 10, 0), false],
    ['beside it', box(30, 0, 40, 10), false],
    ['below it', box(0, 30, 10, 40), false],
  ])('and one %s', (_, other, isOver) => {
    expect(overlap(box(0, 0, 10, 10), other)).toBe(isOver);
    expect(overlap(other, box(0, 0, 10, 10))).toBe(isOver);
  });
});

describe('Two names', () => {
  const one = box(0, 0, 10, 10);

  it('meet where their boxes do', () => {
    expect(meet(drawn(one), drawn(box(5, 5, 15, 15)))).toBe(true);
    expect(meet(drawn(one), drawn(box(10, 0, 20, 10)))).toBe(false);
  });

  it.each<[string, FlatLine, boolean]>([
    ['through it', [-5, 5, 15, 5], true],
    ['down through it', [5, -5, 5, 15], true],
    ['aslant through it', [-2, -1, 12, 11], true],
    ['from within it', [5, 5, 30, 30], true],
    ['over a corner of it', [-2, 4, 4, -2], true],
    ['past a corner of it', [-4, 2, 2, -4], false],
    ['that ends before it', [-20, 5, -5, 5], false],
    ['that begins after it', [15, 5, 30, 5], false],
    ['above it', [-5, -5, 15, -5], false],
    ['beside it', [15, -5, 15, 15], false],
    ['along its edge', [-5, 0, 15, 0], false],
    ['along its side', [10, -5, 10, 15], false],
    ['that ends above it', [5, -30, 5, -5], false],
  ])('meet where a line leads %s', (_, line, isMet) => {
    const leader = leaderOf(line);
    expect(meet(drawn(one), drawn(AWAY, leader))).toBe(isMet);
    expect(meet(drawn(AWAY, leader), drawn(one))).toBe(isMet);
  });

  it.each<[string, FlatLine, boolean]>([
    ['cross', [50, 0, 50, 100], true],
    ['would cross further on', [50, 60, 50, 100], false],
    ['would cross beyond its end', [150, 0, 150, 100], false],
    ['run side by side', [0, 60, 100, 60], false],
  ])('meet where their lines %s', (_, line, isMet) => {
    const [level, other] = [
      drawn(AWAY, [
        [0, 50],
        [100, 50],
      ]),
      drawn(box(700, 700, 710, 710), leaderOf(line)),
    ];
    expect(meet(level, other)).toBe(isMet);
    expect(meet(other, level)).toBe(isMet);
  });

  it('reach as far as their boxes and lines', () => {
    expect(boundsOf(drawn(one))).toEqual(one);
    expect(
      boundsOf(
        drawn(one, [
          [-5, 20],
          [0, 0],
        ]),
      ),
    ).toEqual(box(-5, 0, 10, 20));
    expect(
      boundsOf(
        drawn(one, [
          [0, 0],
          [30, -7],
        ]),
      ),
    ).toEqual(box(0, -7, 30, 10));
  });

  it('are found in a grid as they meet one by one', () => {
    const place = fc.integer({ min: -200, max: 400 });
    const anyLabel = fc
      .tuple(place, place, fc.integer({ min: 1, max: 200 }), fc.option(fc.tuple(place, place)))
      .map(([x, y, wide, end]) => drawn(box(x, y, x + wide, y + 20), end ? [end, [x, y]] : null));
    fc.assert(
      fc.property(fc.array(anyLabel, { maxLength: 6 }), anyLabel, (labels, label) => {
        const grid = createLabelGrid();
        for (const each of labels) grid.add(each);
        expect(grid.meets(label)).toBe(labels.some((each) => meet(label, each)));
      }),
      { numRuns: 300 },
    );
  });
});
