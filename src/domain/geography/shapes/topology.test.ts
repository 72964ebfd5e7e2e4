import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ringOf } from '../../../testing/made-up-cells';
import { boundingBox } from '../bounding-box';
import { areaKm2 } from '../distance';
import { toFeature } from './area-features';
import type { Rings, Shape } from './rings';
import { simplify, simplifyAnyway, type Detail } from './simplify';
import { borderPairs, dissolve, toTopology } from './topology';

const shape = (id: string, ...polygons: Rings[]): Shape => ({ id, polygons });
const sizeOf = ({ polygons }: Shape) => areaKm2(toFeature(polygons, {}));

describe('Shapes are dissolved', () => {
  it('into one for each id, in order, joined where parts have a line in common', () => {
    const found = dissolve([
      shape('b', [ringOf(15, 60, 1)]),
      shape('a', [ringOf(14, 60, 1)]),
      shape('b', [ringOf(16, 60, 1)]),
      shape('b', [ringOf(20, 60, 1)]),
    ]);
    expect(found.map(({ id, polygons }) => [id, polygons.length])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(found.map(({ polygons }) => boundingBox([toFeature(polygons, {}).geometry]))).toEqual([
      [14, 60, 15, 61],
      [15, 60, 21, 61],
    ]);
  });

  it('and the shapes that were given stay as they were', () => {
    const given = shape('a', [ringOf(14, 60, 1)]);
    dissolve([given]);
    toTopology([given], []);
    expect(given).toEqual(shape('a', [ringOf(14, 60, 1)]));
  });
});

it('A topology has a border once, for both its regions', () => {
  const { arcs, objects } = toTopology(
    [shape('a', [ringOf(14, 60, 1)]), shape('b', [ringOf(15, 60, 1)])],
    [shape('land', [ringOf(16, 60, 1)])],
  );
  expect(objects.regions.geometries.map(({ properties }) => properties.id)).toEqual(['a', 'b']);
  expect(objects.land.geometries.map(({ properties }) => properties.id)).toEqual(['land']);
  const isBorder = (line: readonly Position[]) => line.every(([lon]) => lon === 15);
  expect(arcs.filter(isBorder)).toHaveLength(1);
});

describe('Regions share a border', () => {
  const pairsOf = (...regions: readonly Shape[]) =>
    borderPairs(toTopology(regions, [])).map((pair) =>
      pair.map(({ properties }) => properties.id).join('–'),
    );

  it('where they have a line in common, each two once and in the order of the regions', () => {
    const [a, b] = [shape('a', [ringOf(14, 60, 1)]), shape('b', [ringOf(15, 60, 1)])];
    const c = shape('c', [ringOf(15, 61, 1)]);
    expect(pairsOf(a, b, c)).toEqual(['a–b', 'b–c']);
    expect(pairsOf(b, a)).toEqual(['b–a']);
  });

  it('once, however many lines they have in common', () => {
    const twice = (id: string, west: number) =>
      shape(id, [ringOf(west, 60, 1)], [ringOf(west + 6, 60, 1)]);
    expect(pairsOf(twice('a', 14), twice('b', 15))).toEqual(['a–b']);
  });

  it('but not where they touch at a point, nor with themselves', () => {
    expect(pairsOf(shape('a', [ringOf(14, 60, 1)]), shape('b', [ringOf(15, 61, 1)]))).toEqual([]);
    expect(pairsOf(shape('a', [ringOf(14, 60, 1)], [ringOf(15, 60, 1)]))).toEqual([]);
  });
});

/** A ring along the south of a box whose northern shore has a point so far out at each step. */
const jagged = (west: number, out: number): Position[] => {
  const shore = Array.from({ length: 11 }, (_, i) => [
    west + 1 - i / 10,
    61 + (i % 2 === 1 ? out : 0),
  ]);
  return [[west, 60], [west + 1, 60], ...shore, [west, 60]];
};
const DETAIL: Detail = {
  corner: 20,
  foreignCorner: 200,
  island: 50,
  foreignIsland: 500,
  decimals: 2,
};
/** Keeps every corner of small islands. */
const FINE = { corner: 0.01, foreignCorner: 0.01 };
const corners = ({ polygons }: Shape) => (polygons[0]?.[0]?.length ?? 0) - 1;
const simplified = (regions: readonly Shape[], land: readonly Shape[] = [], detail = {}) =>
  simplify(toTopology(regions, land), { ...DETAIL, ...detail });

describe('Shapes are simplified', () => {
  it('by leaving out corners that are smaller than asked for', () => {
    const [bold, faint] = simplified([
      shape('a', [jagged(10, 0.2)]),
      shape('b', [jagged(14, 0.02)]),
    ]).regions;
    expect(bold && corners(bold)).toBe(13);
    expect(faint && corners(faint)).toBeLessThan(7);
  });

  it('and foreign land more than regions, save where they have a line in common', () => {
    const { regions, land } = simplified(
      [shape('a', [jagged(10, 0.1)])],
      [shape('x', [jagged(14, 0.1)]), shape('y', [jagged(10, 0.1)])],
    );
    expect(regions.map(corners)).toEqual([13]);
    expect(land.map(({ id }) => id)).toEqual(['x', 'y']);
    expect(land.map(corners)[0]).toBeLessThan(7);
    expect(land.map(corners)[1]).toBe(13);
  });

  it('without islands and lakes that are smaller than asked for', () => {
    const [islet, island] = [ringOf(20, 60, 0.05), ringOf(21, 60, 0.2)];
    const [tarn, lake] = [ringOf(14.1, 60.1, 0.05), ringOf(14.5, 60.5, 0.2)];
    const given = [[ringOf(14, 60, 1), tarn, lake], [islet], [island]];
    const { regions, land } = simplified(
      [shape('a', ...given)],
      [
        shape(
          'x',
          ...given.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x + 10, y]))),
        ),
      ],
      FINE,
    );
    expect(regions[0]?.polygons.map(({ length }) => length)).toEqual([2, 1]);
    expect(land[0]?.polygons.map(({ length }) => length)).toEqual([1]);
  });

  it('with an islet or a lake that shares a border, however small', () => {
    const { regions, land } = simplified(
      [
        shape('a', [ringOf(14, 60, 1), ringOf(14.2, 60.2, 0.05)], [ringOf(20, 60, 0.05)]),
        shape('b', [ringOf(20.05, 60, 0.05)]),
      ],
      [shape('x', [ringOf(14.2, 60.2, 0.05)])],
      FINE,
    );
    expect(regions.map(({ polygons }) => polygons.map(({ length }) => length))).toEqual([
      [2, 1],
      [1],
    ]);
    expect(land.map(({ polygons }) => polygons.length)).toEqual([1]);
  });

  it('to so many decimals', () => {
    const { regions } = simplified([shape('a', [ringOf(14.123456, 60.123456, 1)])], [], {
      decimals: 3,
    });
    expect(regions[0]?.polygons[0]?.[0]).toContainEqual([14.123, 60.123]);
  });

  it('and their size stays about the same', () => {
    const given = shape('a', [jagged(10, 0.02)]);
    const [found] = simplified([given]).regions;
    expect(sizeOf(found ?? given) / sizeOf(given)).toBeCloseTo(1, 1);
  });
});

describe('Where lines come to cross', () => {
  // Without the point at the head of the bay, its shore would run across the tongue of land in it.
  const bay: Position[] = [
    [9, 60],
    [13, 60],
    [13, 61],
    [11.4, 61],
    [11, 60.65],
    [10.6, 61],
    [9, 61],
    [9.2, 60.5],
    [9, 60],
  ];
  const shapes = [shape('a', [bay]), shape('b', [ringOf(10.95, 60.7, 0.1, 3.3)])];
  const coarse = { ...DETAIL, corner: 900 };

  it('detail is restored there until none do', () => {
    const topology = toTopology(shapes, []);
    expect(simplifyAnyway(topology, coarse, 0).crossed).not.toEqual([]);
    const { regions } = simplify(topology, coarse);
    expect(regions[0]?.polygons[0]?.[0]).toContainEqual([11, 60.65]);
    // Elsewhere nothing is.
    expect(regions[0]?.polygons[0]?.[0]).not.toContainEqual([9.2, 60.5]);
  });

  it('before they were simplified, that is said', () => {
    const crossed = [shape('a', [ringOf(10, 60, 1)]), shape('b', [ringOf(10.5, 60.5, 1)])];
    expect(() => simplified(crossed)).toThrow(
      'Lines cross at a corner of 20 km² and more detail does not help.',
    );
    const { regions, crossed: at } = simplifyAnyway(toTopology(crossed, []), DETAIL, 2);
    expect(regions).toHaveLength(2);
    expect(at.length).toBeGreaterThan(0);
  });
});
