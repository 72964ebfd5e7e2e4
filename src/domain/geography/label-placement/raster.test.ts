import { describe, expect, it } from 'vitest';
import { HEIGHT, placeOnMap, rectangleOnMap } from '../../../testing/rectangle-on-map';
import { createRaster, toMapPoint, type MapPoint } from './raster';

/** A region, its neighbour to the east, and an island. */
const madeUpRaster = () =>
  createRaster([
    rectangleOnMap(100, 100, 200, 200),
    rectangleOnMap(200, 100, 300, 200),
    rectangleOnMap(240, 220, 250, 230),
  ]);
const at = (x: number, y: number): MapPoint => [x / HEIGHT, y / HEIGHT];

it('a place is so many heights of Sweden from the north-west corner of its box', () => {
  const [x, y] = toMapPoint(placeOnMap(350, 70));
  expect([x, y]).toEqual([expect.closeTo(0.5), expect.closeTo(0.1)]);
});

describe('a rectangle', () => {
  it('is filled in part by a region and by others', () => {
    const raster = madeUpRaster();
    expect(raster.shares(0, at(150, 150), at(250, 250))).toEqual({ own: 0.25, others: 0.26 });
    expect(raster.shares(1, at(150, 150), at(250, 250))).toEqual({ own: 0.25, others: 0.26 });
    expect(raster.shares(0, at(120, 120), at(140, 130))).toEqual({ own: 1, others: 0 });
    expect(raster.shares(0, at(60, 150), at(140, 160))).toEqual({ own: 0.5, others: 0 });
    expect(raster.shares(0, at(400, 100), at(500, 200))).toEqual({ own: 0, others: 0 });
    expect(raster.shares(7, at(110, 110), at(120, 120))).toEqual({ own: 0, others: 1 });
  });

  it('without a size is filled by nothing', () => {
    const raster = madeUpRaster();
    expect(raster.shares(0, at(150, 150), at(150, 150))).toEqual({ own: 0, others: 0 });
  });

  it('hides a share of its own region, and the largest of the shares of others', () => {
    const raster = madeUpRaster();
    expect(raster.hidden(0, at(150, 150), at(220, 200))).toEqual({ own: 0.25, others: 0.1 });
    expect(raster.hidden(1, at(150, 150), at(220, 200))).toEqual({ own: 0.1, others: 0.25 });
    expect(raster.hidden(0, at(150, 150), at(250, 225))).toEqual({ own: 0.25, others: 0.5 });
    expect(raster.hidden(1, at(400, 100), at(500, 200))).toEqual({ own: 0, others: 0 });
    expect(raster.hidden(7, at(100, 100), at(200, 200))).toEqual({ own: 0, others: 1 });
  });

  it('has so much of coasts and borders in it', () => {
    const raster = madeUpRaster();
    const outlines = (from: MapPoint, to: MapPoint) => raster.outlines(from, to) * HEIGHT;
    expect(outlines(at(110, 110), at(190, 190))).toBe(0);
    expect(outlines(at(190, 110), at(210, 140))).toBeCloseTo(30);
    expect(outlines(at(90, 110), at(110, 140))).toBeCloseTo(30);
    expect(outlines(at(110, 90), at(130, 110))).toBeCloseTo(20);
    expect(outlines(at(90, 110), at(210, 140))).toBeCloseTo(60);
    expect(outlines(at(400, 100), at(500, 200))).toBe(0);
  });

  it('beyond the map is filled by nothing', () => {
    const raster = madeUpRaster();
    expect(raster.shares(0, at(-2000, -2000), at(-1000, -1000))).toEqual({ own: 0, others: 0 });
    expect(raster.shares(0, at(5000, 5000), at(6000, 6000))).toEqual({ own: 0, others: 0 });
  });
});

describe('a region', () => {
  it('is found at each point of it, and none at sea', () => {
    const raster = madeUpRaster();
    expect([at(100, 100), at(199, 199)].map(raster.regionAt)).toEqual([0, 0]);
    expect([at(200, 100), at(299, 199), at(245, 225)].map(raster.regionAt)).toEqual([1, 1, 2]);
    const sea = [at(99, 150), at(300, 150), at(150, 99), at(150, 200), at(-9e3, 1), at(9e3, 9e3)];
    expect(sea.map(raster.regionAt)).toEqual([-1, -1, -1, -1, -1, -1]);
  });

  it('has a size, also of several parts and with a lake', () => {
    const raster = madeUpRaster();
    expect([0, 1, 2, 3].map(raster.sizeOf)).toEqual([10_000, 10_000, 100, 0]);
    const [land] = rectangleOnMap(100, 100, 200, 200).coordinates;
    const [lake] = rectangleOnMap(120, 120, 150, 130).coordinates;
    const [island] = rectangleOnMap(220, 100, 230, 110).coordinates;
    const parts = [[...(land ?? []), ...(lake ?? [])], island ?? []];
    const whole = createRaster([{ type: 'MultiPolygon', coordinates: parts }]);
    expect(whole.sizeOf(0)).toBe(10_000 - 300 + 100);
    expect([at(130, 125), at(160, 125), at(225, 105)].map(whole.regionAt)).toEqual([-1, 0, 0]);
  });

  it('is no land where it lies far to the west or east of Sweden', () => {
    const far = createRaster([
      rectangleOnMap(-900, 100, -800, 200),
      rectangleOnMap(-300, 100, -270, 200),
      rectangleOnMap(900, 100, 1000, 200),
      rectangleOnMap(100, -300, 200, -270),
      rectangleOnMap(100, 970, 200, 1000),
      rectangleOnMap(590, 100, 610, 200),
    ]);
    expect([0, 1, 2, 3, 4].map(far.sizeOf)).toEqual([0, 1000, 0, 1000, 1000]);
    expect(far.sizeOf(5)).toBeLessThan(2000);
    expect(far.regionAt(at(-275, 150))).toBe(1);
    expect(far.shares(1, at(-275, 120), at(-265, 140))).toEqual({ own: 0.5, others: 0 });
  });
});
