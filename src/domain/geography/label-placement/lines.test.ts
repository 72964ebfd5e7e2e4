import { describe, expect, it } from 'vitest';
import { HEIGHT, rectangleOnMap } from '../../../testing/rectangle-on-map';
import { lineCost, pathTo, unlinedCost, type Path } from './lines';
import { createRaster, type MapPoint } from './raster';

/** A region, its neighbour to the east, another one beyond the sea, and one beyond a narrow water in the north. */
const raster = createRaster([
  rectangleOnMap(100, 100, 200, 200),
  rectangleOnMap(200, 100, 300, 200),
  rectangleOnMap(340, 100, 400, 200),
  rectangleOnMap(100, 50, 200, 96),
]);

const pathBetween = ([x, y]: MapPoint, [toX, toY]: MapPoint, h = HEIGHT, index = 0) =>
  pathTo({ index, origin: [x / HEIGHT, y / HEIGHT] }, [toX / HEIGHT, toY / HEIGHT], h, raster);

describe('the way from a label point to a name', () => {
  it('has a length to the east and to the south, in pixels of the map', () => {
    const [east, south] = pathBetween([150, 150], [250, 120]).by;
    expect([east, south]).toEqual([expect.closeTo(100), expect.closeTo(-30)]);
    const [low] = pathBetween([150, 150], [250, 120], 350).by;
    expect(low).toBeCloseTo(50);
  });

  it('lies in its region, outside it, and in another', () => {
    const within = pathBetween([120, 150], [180, 150]);
    expect(within).toMatchObject({ outside: 0, others: 0, along: 0, landings: 0 });
    expect(within.endsInside).toBe(true);
    const across = pathBetween([150.5, 150], [330.5, 150]);
    expect(across.outside).toBeCloseTo(132);
    expect(across.others).toBeCloseTo(100);
    expect(across).toMatchObject({ along: 0, landings: 0, endsInside: false });
    const [west, low] = [
      pathBetween([150.5, 150], [50.5, 150]),
      pathBetween([150.5, 150], [330.5, 150], 350),
    ];
    expect([west.outside, west.others]).toEqual([expect.closeTo(50), 0]);
    expect([low.outside, low.others]).toEqual([expect.closeTo(66), expect.closeTo(50)]);
  });

  it('runs along a border where two regions are on its sides, and along a coast', () => {
    expect(pathBetween([200, 190], [200, 110]).along).toBeCloseTo(82);
    expect(pathBetween([202, 190], [202, 110]).along).toBeCloseTo(82);
    expect(pathBetween([206, 190], [206, 110]).along).toBe(0);
    expect(pathBetween([110, 200], [190, 200]).along).toBeCloseTo(82);
    expect(pathBetween([110, 206], [190, 206]).along).toBe(0);
  });

  it('comes from the sea to another region, or near its shore, but not again', () => {
    expect(pathBetween([250.5, 150], [380.5, 150], HEIGHT, 1).landings).toBe(1);
    expect(pathBetween([250.5, 150], [336.5, 150], HEIGHT, 1).landings).toBe(0);
    expect(pathBetween([250.5, 202], [380.5, 202], HEIGHT, 1).landings).toBe(1);
    expect(pathBetween([250.5, 198], [430.5, 98], HEIGHT, 1).landings).toBe(1);
    // Back to one that it has crossed, and over a water that is no sea.
    expect(pathBetween([250.5, 150], [380.5, 150], HEIGHT, 2).landings).toBe(0);
    expect(pathBetween([150, 150.5], [150, 70.5]).landings).toBe(0);
  });
});

const path: Path = {
  by: [100, 0],
  outside: 0,
  others: 0,
  along: 0,
  landings: 0,
  endsInside: false,
};

describe('a line to a name costs', () => {
  const costOf = (given: Partial<Path>, h = HEIGHT) => lineCost({ ...path, ...given }, 'left', h);

  it('something, and more for each pixel outside its region', () => {
    expect(costOf({})).toBe(14);
    expect(costOf({ outside: 100 })).toBeCloseTo(84);
  });

  it('the more of others it crosses, on a low map also where that is fewer pixels', () => {
    expect(costOf({ others: 10 })).toBeCloseTo(14 + 18);
    expect(costOf({ others: 10 }, 500)).toBeCloseTo(14 + 18);
    expect(costOf({ others: 10 }, 250)).toBeCloseTo(14 + 36);
  });

  it('more along a border than it takes to cross it, and much where it seems to lead elsewhere', () => {
    expect(costOf({ along: 8 })).toBe(14);
    expect(costOf({ along: 18 })).toBeCloseTo(14 + 15);
    expect(costOf({ landings: 2 })).toBe(14 + 500);
  });

  it('more where it is steeper than halfway', () => {
    expect(costOf({ by: [100, -100] })).toBe(14);
    expect(costOf({ by: [100, 150] })).toBeCloseTo(14 + 20);
    expect(costOf({ by: [100, -150] })).toBeCloseTo(14 + 20);
  });

  it('too much where it ends in its region, or meets its name from behind or from above', () => {
    expect(costOf({ endsInside: true })).toBe(Infinity);
    expect(costOf({ by: [-100, 0] })).toBe(Infinity);
    expect(lineCost({ ...path, by: [-100, 0] }, 'right', HEIGHT)).toBe(14);
    expect(lineCost(path, 'right', HEIGHT)).toBe(Infinity);
    expect(costOf({ by: [45, 100] })).toBeLessThan(Infinity);
    expect(costOf({ by: [44, -100] })).toBe(Infinity);
  });
});

describe('a name without a line costs', () => {
  it('little for each pixel away, more over others or half in its region', () => {
    expect(unlinedCost(path, HEIGHT, 20, 0)).toBeCloseTo(1);
    expect(unlinedCost(path, HEIGHT, 20, 0.05)).toBeCloseTo(1);
    expect(unlinedCost(path, HEIGHT, 20, 0.06)).toBeCloseTo(71);
    expect(unlinedCost({ ...path, endsInside: true }, HEIGHT, 20, 0)).toBeCloseTo(61);
  });

  it('too much beside its region on a low map, where it would be read as a place in the sea', () => {
    expect(unlinedCost(path, 610, 20, 0)).toBeCloseTo(1);
    expect(unlinedCost(path, 609, 20, 0)).toBe(Infinity);
    expect(unlinedCost({ ...path, endsInside: true }, 300, 20, 0)).toBeCloseTo(61);
  });
});
