import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ringOf } from '../../../testing/made-up-cells';
import { bboxOf } from '../distance';
import { toFeature, type AreaFeature } from './area-features';
import { acrossSea } from './shore-distance';

const island = (code: string, west: number, south: number, size: number): AreaFeature => {
  const polygons = [[ringOf(west, south, size)]];
  const bbox = bboxOf(toFeature(polygons, {}));
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
        for (const [one, nearest] of acrossSea(islands, [])) {
          const own = islands.filter(({ properties }) => properties.code === one);
          const each = islands
            .filter(({ properties }) => properties.code !== one)
            .flatMap((other) => acrossSea([...own, other], [])[0]?.[1] ?? []);
          expect(nearest).toEqual(each.toSorted((a, b) => a[1] - b[1]).slice(0, 4));
        }
      },
    ),
  );
});
