import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, SWEDEN, SWEDEN_BOX, SWEDEN_VIEW_BOX, unproject, WORLD } from './projection';

describe('The projection', () => {
  it('has the middle of the world in its middle, and its corners where tiles of maps have them', () => {
    expect(project([0, 0])[0]).toBe(WORLD / 2);
    expect(project([0, 0])[1]).toBeCloseTo(WORLD / 2, 6);
    const [west, north] = project([-180, 85.051_128_779_8]);
    expect(west).toBe(0);
    expect(north).toBeCloseTo(0, 3);
  });

  it('is that of web maps: 60° north lies where the inverse of Gudermann says', () => {
    const [, y] = project([15, 60]);
    expect(y).toBeCloseTo((1 - Math.asinh(Math.tan(Math.PI / 3)) / Math.PI) * (WORLD / 2), 6);
  });

  it('can be undone', () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(degrees(180), degrees(85), (lon, lat) => {
        const [x, y] = unproject(project([lon, lat]));
        expect(x).toBeCloseTo(lon, 6);
        expect(y).toBeCloseTo(lat, 6);
      }),
    );
  });

  it('has a box for the country, from its north-western corner to its south-eastern one', () => {
    const [west, south, east, north] = SWEDEN;
    const { x, y, width, height } = SWEDEN_BOX;
    expect([x, y]).toEqual(project([west, north]));
    const shown = SWEDEN_VIEW_BOX.split(' ').map(Number);
    for (const [i, value] of [x, y, width, height].entries())
      expect(shown[i]).toBeCloseTo(value, 0);
    const [right, bottom] = project([east, south]);
    expect(x + width).toBeCloseTo(right, 6);
    expect(y + height).toBeCloseTo(bottom, 6);
  });
});
