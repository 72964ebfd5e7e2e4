import { BUILT_AREAS } from '../shared/area-facts';
import type { Border } from './borders';
import { centroid } from './centroid';
import type { RegionFeature } from './outputs';
import { rounded } from './shapes';
import { acrossSea } from './shore-distance';

/** Where the build writes it, from the root of the project. */
export const SOURCE_FILE = `${BUILT_AREAS}/geometry.json`;

/**
 * The facts of the geometry that the atlas needs without the shapes: label points, centroids, bounding boxes in
 * hundredths of a degree, the nearest regions of islands, and the lakes that two regions border in. One area on each
 * line.
 */
export function toSourceFile(
  features: readonly RegionFeature[],
  borders: readonly Border[],
): string {
  const areas = features.map(({ geometry, properties: { code, label, bbox } }) =>
    JSON.stringify({ code, label, centre: centroid(geometry), box: hundredths(bbox) }),
  );
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
