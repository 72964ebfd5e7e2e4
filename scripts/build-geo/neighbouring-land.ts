import { bboxClip, polygon } from '@turf/turf';
import type { BBox } from 'geojson';
import { readSource } from './read-source';
import { tidyPolygons, type Rings, type Shape } from '../../src/domain/geography/shapes/rings';

/**
 * The bounding box of the drawn land: west, south, east, north. It reaches beyond what a wide screen, or a phone that lies
 * down, shows beside a Sweden that fills its height, because land is cut straight at it.
 */
export const VIEW_BOX: BBox = [-11, 50.4, 55, 72.5];

/** All neighbouring land has one id, so that it becomes one shape without seams. */
const LAND = 'land';

/**
 * The areas of the neighbouring countries, clipped to the view box.
 *
 * @param texts the sources' GeoJSON by file name without extension.
 * @throws a sentence that names a file with unexpected contents.
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
