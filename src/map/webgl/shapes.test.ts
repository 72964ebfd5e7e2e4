import { expect, test } from 'vitest';
import { coarseShapes } from '../../testing/coarse-shapes';
import type { Feature, FeatureCollection } from 'geojson';
import { codeOf } from '../../domain/geography/geometry';
import { isSmall } from '../../domain/geography/islets';
import { ofKind, outlineId, OUTLINES, SHAPES, shapesOf } from './shapes';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
const NONE = { regions: EMPTY, neighbouringLand: EMPTY, lakes: EMPTY };
const polygonsOf = (features: readonly Feature[]) =>
  features
    .flatMap(({ geometry }) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []))
    .map((polygon) => JSON.stringify(polygon))
    .toSorted();

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

test('a region is there in whole with all that it had, and its outlines in at most two parts', () => {
  const regions = coarseShapes('regions');
  const { features } = shapesOf({ ...NONE, regions });
  for (const region of regions.features) {
    const code = codeOf(region) ?? '';
    expect(features.filter((each) => codeOf(each) === code)).toEqual([
      { ...region, properties: { ...region.properties, kind: 'region' } },
    ]);
    const parts = features.filter((part) => codeOf(part) === outlineId(code));
    expect(parts.map(({ properties }) => properties)).toEqual(
      OUTLINES.slice(0, parts.length).map((kind, i) => ({
        code: outlineId(code),
        kind,
        isSmall: parts[i] !== undefined && isSmall(parts[i].geometry),
      })),
    );
    expect(polygonsOf(parts)).toEqual(polygonsOf([region]));
  }
});

test('a layer names the source and the kinds that it draws', () => {
  expect(ofKind('lake')).toEqual({
    source: SHAPES,
    filter: ['in', ['get', 'kind'], ['literal', ['lake']]],
  });
});
