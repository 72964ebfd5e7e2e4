import { bboxClip, polygon } from '@turf/turf';
import type { BBox } from 'geojson';
import { readSource } from './read-source';
import type { Rings, Shape } from './shapes';
import { tidyPolygons } from './shapes';

/**
 * What is drawn around Sweden: west, south, east, north. Land is cut straight at this box, so it
 * has to reach beyond what a wide screen shows beside a Sweden that fills its height.
 */
export const VIEW_BOX: BBox = [0, 52, 42, 72.5];

/** All foreign land is one thing here: it is drawn without detail, and one shape has no seams. */
const LAND = 'land';

/**
 * Every area of the neighbouring countries that reaches into the view box, cut at the box.
 *
 * @param texts the sources' GeoJSON by file name without its ending.
 * @throws a sentence naming the file if it is not what was expected.
 */
export function readNeighbouringLand(texts: ReadonlyMap<string, string>): Shape[] {
  return [...texts].flatMap(([file, text]) =>
    readSource(text, `${file}.json`)
      .map(({ polygons }) => ({ id: LAND, polygons: clip(polygons) }))
      .filter(({ polygons }) => polygons.length > 0),
  );
}

function clip(polygons: readonly Rings[]): Rings[] {
  const clipped = polygons.map((rings) => {
    const { geometry } = bboxClip(polygon(rings), VIEW_BOX);
    return geometry.type === 'Polygon' ? geometry.coordinates : [];
  });
  return tidyPolygons(clipped, 6);
}
