import { boundingBox } from '../../domain/geography/bounding-box';
import { SWEDEN } from '../../domain/geography/projection';
import { crossings } from '../../domain/geography/shapes/crossings';
import { rounded, type Shape } from '../../domain/geography/shapes/rings';
import { grouped } from '../../domain/model/grouped';
import type { BoundingBox } from '../../domain/model/region';
import { error, warning, type Issue, type Spot } from '../issues/issue';
import { fill, firstOf } from '../issues/wording';
import type { PolygonsReading } from './read-rings';

/** An area of a file. */
export interface FileArea {
  readonly code: string;
  readonly name: string;
  /** Closed rings in degrees. */
  readonly shape: Shape;
}

/** A feature that is an area, or a part of one. */
export interface AreaPart extends PolygonsReading {
  readonly code: string;
  readonly name: string;
  readonly spot: Spot;
}

/** What was put right, told once for all areas that it is true of. */
export function ringIssues(file: string, parts: readonly AreaPart[]): readonly Issue[] {
  const mended = parts.filter(({ isMended }) => isMended);
  if (mended.length === 0) return [];
  const expected = 'closed rings of three points or more, outlines anticlockwise, holes clockwise';
  return [
    warning(
      { file, place: named(mended) },
      'rings of another kind',
      expected,
      'They are closed, turned round or left out.',
    ),
  ];
}

const LISTED = 3;
const named = (areas: readonly { readonly name: string }[]) =>
  firstOf(
    areas.map(({ name }) => name),
    LISTED,
  );

/** Reports coordinates that are no degrees, or that stand the wrong way round. */
export function placeIssues(parts: readonly AreaPart[]): readonly Issue[] {
  const [part] = parts;
  const first = part?.polygons[0]?.[0]?.[0];
  if (!part || !first) return [];
  const positions = parts.flatMap(({ polygons }) => polygons.flat(2));
  const all = (is: (lon: number, lat: number) => boolean) =>
    positions.every(([lon = 0, lat = 0]) => is(lon, lat));
  const found = fill('coordinates such as {}', first.join(', '));
  const expected = 'longitude, latitude in degrees (WGS 84)';
  if (!all((lon, lat) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
    const hint =
      'They may be metres, as in SWEREF 99 TM. Save the map as WGS 84 (EPSG:4326) with GIS software.';
    return [error(part.spot, found, expected, hint)];
  }
  if (all((lon, lat) => isIn(SWEDEN, lat, lon) && !isIn(SWEDEN, lon, lat))) {
    const hint = 'They stand the other way round: latitude first.';
    return [error(part.spot, found, expected, hint)];
  }
  return [];
}

function isIn([west, south, east, north]: BoundingBox, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Reports outlines that cross themselves, and names that several areas have. */
export function shapeIssues(file: string, areas: readonly FileArea[]): readonly Issue[] {
  return [
    ...areas.flatMap(({ name, code, shape }) => {
      const [first] = crossings(shape.polygons);
      if (!first) return [];
      const found = fill('an outline that crosses itself near {}', rounded(first, 3).join(', '));
      const hint = 'It is drawn as it is; its size and the place of its name may be wrong.';
      return [
        warning(
          { file, place: `${code}, ${name}` },
          found,
          'a line that does not cross itself',
          hint,
        ),
      ];
    }),
    ...[...grouped(areas, ({ name }) => name)]
      .filter(([, namesakes]) => namesakes.length > 1)
      .map(([name, namesakes]) => {
        const codes = namesakes.map(({ code }) => code).join(', ');
        const found = fill('the name "{}" for {}', name, codes);
        const hint = 'In a table they must be named by their ids.';
        return warning({ file }, found, 'a name for each area', hint);
      }),
  ];
}

/** Reports areas that no map shows, since its frame is that of Sweden. */
export function frameIssues(file: string, areas: readonly FileArea[]): readonly Issue[] {
  const [frameWest, frameSouth, frameEast, frameNorth] = SWEDEN;
  const outside = areas.filter(({ shape }) => {
    const [west, south, east, north] = boundingBox([
      { type: 'MultiPolygon', coordinates: [...shape.polygons] },
    ]);
    return west > frameEast || east < frameWest || south > frameNorth || north < frameSouth;
  });
  if (outside.length === 0) return [];
  const spot = { file, place: named(outside) };
  const expected = fill(
    'between {} and {} degrees east and {} and {} degrees north',
    frameWest,
    frameEast,
    frameSouth,
    frameNorth,
  );
  const found = 'areas outside the frame of the map, which is that of Sweden';
  return outside.length === areas.length
    ? [error(spot, found, expected)]
    : [warning(spot, found, expected, 'They can be read about, but are on no map.')];
}
