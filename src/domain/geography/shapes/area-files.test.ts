import { describe, expect, it } from 'vitest';
import { ringOf } from '../../../testing/made-up-cells';
import { areaFeatures, describeAreas, toFeature, type Border } from './area-features';
import { geometryFacts, toBordersJson, toGeoJson, toGeometryJson } from './area-files';
import type { Shape } from './rings';

const [west, east, island] = [ringOf(14, 60, 1), ringOf(15, 60, 1), ringOf(18, 60.004, 0.5)];
const shapes: readonly Shape[] = [
  { id: 'v', polygons: [[west]] },
  { id: 'o', polygons: [[east]] },
  { id: 'i', polygons: [[island]] },
];
const properties = describeAreas(
  shapes,
  [{ id: 'v', polygons: [[ringOf(14, 60, 1, 2)]] }, ...shapes.slice(1)],
  (code) => `Ort ${code}`,
  ({ id }) => (id === 'v' ? [14.2, 60.2] : [15.2, 60.2]),
);
const features = areaFeatures(shapes, properties);
const borders: readonly Border[] = [
  { a: 'o', b: 'v', border: 'lake', water: 'Sjön' },
  { a: 'o', b: 'x', border: 'land' },
];

describe('The properties of an area', () => {
  it('are its name, label point and box, and its size before it was simplified', () => {
    expect(properties.get('v')).toEqual({
      code: 'v',
      name: 'Ort v',
      label: [14.2, 60.2],
      bbox: [14, 60, 15, 61],
      areaKm2: 11_988,
    });
    const [own, other] = ['o', 'i'].map((code) => properties.get(code)?.areaKm2 ?? 0);
    expect(own).toBe(6088);
    expect(other).toBeLessThan(6088 / 3);
  });

  it('have no size where the source lacks the area', () => {
    const label = [0, 0] as const;
    const found = describeAreas(shapes, [], String, () => label).get('v');
    expect(found?.areaKm2).toBeNaN();
  });

  it('are those of the area in each level of detail', () => {
    expect(features.map(({ properties: { code } }) => code)).toEqual(['v', 'o', 'i']);
    expect(features[1]?.geometry).toEqual({ type: 'MultiPolygon', coordinates: [[east]] });
    expect(() => areaFeatures([{ id: 'z', polygons: [] }], properties)).toThrow(
      'Area z is drawn at one level of detail and not at another.',
    );
  });
});

it('Outer rings turn against the clock, and holes with it, however they were given', () => {
  const hole = ringOf(14.2, 60.2, 0.5);
  const expected = [[west, hole.toReversed()]];
  for (const rings of [
    [west, hole],
    [west.toReversed(), hole],
    [west, hole.toReversed()],
  ]) {
    expect(toFeature([rings], {}).geometry.coordinates).toEqual(expected);
  }
});

describe('The facts of the geometry', () => {
  const place = { from: 300, at: [15, 60], anchor: 'center' } as const;
  const facts = geometryFacts(features, borders, new Map([['v', [place]]]));

  it('have for each area its points, its box in hundredths, and the places of its name', () => {
    expect(facts.areas).toEqual([
      {
        code: 'v',
        label: [14.2, 60.2],
        centre: [14.5, 60.496],
        box: [14, 60, 15, 61],
        places: [place],
      },
      { code: 'o', label: [15.2, 60.2], centre: [15.5, 60.496], box: [15, 60, 16, 61] },
      { code: 'i', label: [15.2, 60.2], centre: [18.25, 60.253], box: [18, 60, 18.5, 60.5] },
    ]);
  });

  it('have the label point for the centre of what has no size', () => {
    const flat = [14, 15, 14].map((lon) => [lon, 60]);
    const [feature] = areaFeatures([{ id: 'v', polygons: [[flat]] }], properties);
    expect(geometryFacts(feature ? [feature] : [], [], new Map()).areas[0]?.centre).toEqual([
      14.2, 60.2,
    ]);
  });

  it('have what is nearest to an island, and the lakes that areas border in', () => {
    expect(facts.acrossSea).toEqual([
      {
        code: 'i',
        nearest: [
          { code: 'o', km: 109.5 },
          { code: 'v', km: 164.2 },
        ],
      },
    ]);
    expect(facts.borderLakes).toEqual([{ a: 'o', b: 'v', lake: 'Sjön' }]);
  });
});

describe('The files', () => {
  const facts = geometryFacts(features, borders, new Map());

  it.each<[string, string, unknown]>([
    ['features', toGeoJson(features), { type: 'FeatureCollection', features }],
    ['borders', toBordersJson(borders), borders],
    ['facts', toGeometryJson(facts), facts],
  ])('of %s are JSON of what they hold', (_, text, expected) => {
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(text.endsWith('\n')).toBe(true);
  });

  it('have one feature, border or area a line', () => {
    const linesWith = (text: string, start: string) =>
      text.split('\n').filter((line) => line.startsWith(start)).length;
    expect(linesWith(toGeoJson(features), '{"type":"Feature",')).toBe(3);
    expect(linesWith(toBordersJson(borders), '{"a"')).toBe(2);
    expect(linesWith(toGeometryJson(facts), '{"code"')).toBe(3);
  });
});
