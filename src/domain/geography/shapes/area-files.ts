import type { Feature } from 'geojson';
import type { AreaFeature, Border } from './area-features';
import { centroid } from './centroid';
import { rounded } from './rings';
import { acrossSea } from './shore-distance';

/** GeoJSON with one feature on each line, so that differences can be read. */
export function toGeoJson(features: readonly Feature[]): string {
  const lines = features.map((each) => JSON.stringify(each)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}

/** The borders as JSON, one on each line. */
export function toBordersJson(borders: readonly Border[]): string {
  return `[\n${borders.map((border) => JSON.stringify(border)).join(',\n')}\n]\n`;
}

/**
 * The facts of the geometry that the atlas needs without the shapes: label points, centroids, bounding boxes in
 * hundredths of a degree, the nearest areas of islands, and the lakes that two areas border in. One area on each
 * line.
 */
export function toGeometryJson(
  features: readonly AreaFeature[],
  borders: readonly Border[],
): string {
  const areas = features.map(({ geometry, properties: { code, label, bbox } }) => {
    const middle = centroid(geometry);
    // An outline that crosses itself may have no size.
    const centre = middle.every(Number.isFinite) ? middle : label;
    return JSON.stringify({ code, label, centre, box: hundredths(bbox) });
  });
  const islands = acrossSea(features, borders).map(([code, nearest]) => ({
    code,
    nearest: nearest.map(([other, km]) => ({ code: other, km })),
  }));
  const lakes = borders.flatMap(({ a, b, water }) => (water ? [{ a, b, lake: water }] : []));
  return `{
"areas":[
${areas.join(',\n')}
],
"acrossSea":${JSON.stringify(islands)},
"borderLakes":${JSON.stringify(lakes)}
}
`;
}

function hundredths([west = 0, south = 0, east = 0, north = 0]: readonly number[]): number[] {
  return [...rounded([west, south], 2), ...rounded([east, north], 2)];
}
