import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ringOf } from '../../../testing/made-up-cells';
import { boundingBox } from '../bounding-box';
import { toFeature, type AreaFeature } from './area-features';
import { findAcrossSea } from './shore-distance';

const island = (code: string, west: number, south: number, size: number): AreaFeature => {
  const polygons = [[ringOf(west, south, size)]];
  const bbox = boundingBox([toFeature(polygons, {}).geometry]);
  const properties = { code, name: code, label: [west, south] as const, bbox, areaKm2: 1 };
  return toFeature(polygons, properties);
};
const tenths = (least: number, most: number) =>
  fc.integer({ min: least * 10, max: most * 10 }).map((each) => each / 10);

test('of many islands the four nearest are those of all, measured pair by pair; of those as near, the first', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(tenths(11, 24), tenths(55, 69), tenths(0.1, 1)), {
        minLength: 2,
        maxLength: 12,
      }),
      (places) => {
        const islands = places.map(([west, south, size], i) =>
          island(String(i), west, south, size),
        );
        for (const { code: one, nearest } of findAcrossSea(islands, [])) {
          const own = islands.filter(({ properties }) => properties.code === one);
          const each = islands
            .filter(({ properties }) => properties.code !== one)
            .flatMap((other) => findAcrossSea([...own, other], [])[0]?.nearest ?? []);
          expect(nearest).toEqual(each.toSorted((a, b) => a.km - b.km).slice(0, 4));
        }
      },
    ),
  );
});

test('the distance to a shore is that to the nearest point of it, within a line or at its end', () => {
  const kmTo = (other: AreaFeature) =>
    findAcrossSea([island('a', 15, 60, 1), other], [])[0]?.nearest[0]?.km;
  const degree = 111.195;
  expect(kmTo(island('b', 15.4, 62, 0.2))).toBeCloseTo(degree, 0);
  expect(kmTo(island('b', 18, 60.4, 0.2))).toBeCloseTo(
    2 * degree * Math.cos((60.5 * Math.PI) / 180),
    0,
  );
  const aside = Math.hypot(1, 2 * Math.cos((61.5 * Math.PI) / 180)) * degree;
  expect(kmTo(island('b', 18, 62, 0.2))).toBeCloseTo(aside, -1);
});

test('islands with a border have nothing across the sea', () => {
  const [a, b, c] = [island('a', 15, 60, 1), island('b', 16, 60, 1), island('c', 18, 60, 1)];
  const found = findAcrossSea([a, b, c], [{ a: 'a', b: 'b', border: 'land' }]);
  expect(found.map(({ code, nearest }) => [code, nearest.map((other) => other.code)])).toEqual([
    ['c', ['b', 'a']],
  ]);
});

test('of islands as near, the first come first', () => {
  const around = ['e', 'd', 'c', 'b', 'f'].map((code, i) => island(code, 17, 60 + i * 1e-6, 1));
  const [found] = findAcrossSea([island('a', 15, 60, 1), ...around], []);
  expect(found?.nearest.map(({ code }) => code)).toEqual(['e', 'd', 'c', 'b']);
});
