import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ringOf } from '../../../testing/made-up-cells';
import { crossings } from './crossings';

describe('Lines', () => {
  it('do not cross if they are shared, only touch, or lie apart', () => {
    const [one, beside, corner] = [ringOf(0, 0, 1), ringOf(1, 0, 1), ringOf(2, 1, 1)];
    expect(crossings([[one], [beside], [corner], [ringOf(0, 5, 1)], [ringOf(7, 0, 1)]])).toEqual(
      [],
    );
    expect(crossings([[one], [one]])).toEqual([]);
  });

  it('cross within a ring', () => {
    const bowTie = [
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    expect(crossings([[bowTie]])).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  it('cross between polygons, and the western ends of both are told', () => {
    expect(crossings([[ringOf(0, 0, 2)], [ringOf(1, 1, 2)]])).toEqual([
      [1, 1],
      [0, 2],
      [2, 0],
      [1, 1],
    ]);
  });

  it('cross within a hole and its ring', () => {
    expect(crossings([[ringOf(0, 0, 4), ringOf(3, 1, 2)]])).toHaveLength(4);
  });
});

type Line = readonly [Position, Position];
/** The same by the parts of both lines at which they meet. */
function meet(
  [[ax = 0, ay = 0], [bx = 0, by = 0]]: Line,
  [[cx = 0, cy = 0], [dx = 0, dy = 0]]: Line,
) {
  const by2 = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
  if (by2 === 0) return false;
  const part = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / by2;
  const other = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / by2;
  return part > 0 && part < 1 && other > 0 && other < 1;
}

it('Of any lines those cross that meet between their ends', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
  const line = fc.tuple(place, place).filter(([a, b]) => String(a) !== String(b));
  fc.assert(
    fc.property(line, line, (one, other) => {
      expect(crossings([[[...one]], [[...other]]]).length > 0).toBe(meet(one, other));
    }),
    { numRuns: 500 },
  );
});
