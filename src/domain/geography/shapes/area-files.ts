import type { Feature } from 'geojson';
import type { AreaFeature, Border } from './area-features';
import { centroid } from './centroid';
import { rounded } from './rings';
import { findAcrossSea } from './shore-distance';
import type { Area, AreaSystemData, BoundingBox, NamePlace } from '../../model/region';

/** GeoJSON with one feature on each line, so that differences can be read. */
export function toGeoJson(features: readonly Feature[]): string {
  const lines = features.map((each) => JSON.stringify(each)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}

/** The borders as JSON, one on each line. */
export function toBordersJson(borders: readonly Border[]): string {
  return `[\n${borders.map((border) => JSON.stringify(border)).join(',\n')}\n]\n`;
}

export interface GeometryFacts extends Pick<AreaSystemData, 'acrossSea' | 'borderLakes'> {
  readonly areas: readonly Pick<Area, 'code' | 'label' | 'centre' | 'box' | 'places'>[];
}

/** Returns the facts of the geometry as JSON, one area on each line. */
export function toGeometryJson({ areas, acrossSea, borderLakes }: GeometryFacts): string {
  return `{
"areas":[
${areas.map((area) => JSON.stringify(area)).join(',\n')}
],
"acrossSea":${JSON.stringify(acrossSea)},
"borderLakes":${JSON.stringify(borderLakes)}
}
`;
}

/**
 * The facts of the geometry that the atlas needs without the shapes: label points, centroids, bounding boxes in
 * hundredths of a degree, the places of names, the nearest areas of islands, and the lakes that two areas border in.
 */
export function geometryFacts(
  features: readonly AreaFeature[],
  borders: readonly Border[],
  places: ReadonlyMap<string, readonly NamePlace[]>,
): GeometryFacts {
  const areas = features.map(({ geometry, properties: { code, label, bbox } }) => {
    const middle = centroid(geometry);
    // An outline that crosses itself may have no size.
    const centre = middle.every(Number.isFinite) ? middle : label;
    return { code, label, centre, box: hundredths(bbox), places: places.get(code) };
  });
  return {
    areas,
    acrossSea: findAcrossSea(features, borders),
    borderLakes: borders.flatMap(({ a, b, water }) => (water ? [{ a, b, lake: water }] : [])),
  };
}

function hundredths([west = 0, south = 0, east = 0, north = 0]: readonly number[]): BoundingBox {
  return [...rounded([west, south], 2), ...rounded([east, north], 2)];
}
