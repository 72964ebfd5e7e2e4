import { expect, test } from 'vitest';
import { coarseShapes } from '../../testing/coarse-shapes';
import type { FeatureCollection } from 'geojson';
import { ofKind, SHAPES, shapesOf } from './shapes';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
const NONE = { regions: EMPTY, neighbouringLand: EMPTY, lakes: EMPTY };

test('land and lakes are in the one source, with their kind and all that they had', () => {
  const shapes = {
    regions: coarseShapes('regions'),
    neighbouringLand: coarseShapes('neighbouring-land'),
    lakes: coarseShapes('lakes'),
  };
  const features = shapesOf(shapes).features.filter(
    ({ properties }) => properties?.['kind'] === 'land' || properties?.['kind'] === 'lake',
  );
  const given = [
    ...shapes.neighbouringLand.features.map((feature) => [feature, 'land'] as const),
    ...shapes.lakes.features.map((feature) => [feature, 'lake'] as const),
  ];
  expect(features).toHaveLength(given.length);
  for (const [place, [feature, kind]] of given.entries()) {
    expect(features[place]).toEqual({
      ...feature,
      properties: { ...feature.properties, kind },
    });
  }
});

test('a region is there once, with all that it had', () => {
  const regions = coarseShapes('regions');
  expect(shapesOf({ ...NONE, regions }).features).toEqual(
    regions.features.map((region) => ({
      ...region,
      properties: { ...region.properties, kind: 'region' },
    })),
  );
});

test('a layer names the source and the kinds that it draws', () => {
  expect(ofKind('lake')).toEqual({
    source: SHAPES,
    filter: ['in', ['get', 'kind'], ['literal', ['lake']]],
  });
});
