import { expect, test } from 'vitest';
import { coarseShapes } from '../../testing/coarse-shapes';
import { ofKind, SHAPES, shapesOf } from './shapes';

test('every shape is in the one source, with its kind and all that it had', () => {
  const shapes = {
    regions: coarseShapes('regions'),
    neighbouringLand: coarseShapes('neighbouring-land'),
    lakes: coarseShapes('lakes'),
  };
  const { features } = shapesOf(shapes);
  const given = [
    ...shapes.neighbouringLand.features.map((feature) => [feature, 'land'] as const),
    ...shapes.regions.features.map((feature) => [feature, 'region'] as const),
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

test('a layer names the source and the kind that it draws', () => {
  expect(ofKind('lake')).toEqual({ source: SHAPES, filter: ['==', ['get', 'kind'], 'lake'] });
});
