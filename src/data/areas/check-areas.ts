import { boundingBox } from '../../domain/geography/bounding-box';
import { SWEDEN } from '../../domain/geography/projection';
import { crossings } from '../../domain/geography/shapes/crossings';
import { rounded, type Shape } from '../../domain/geography/shapes/rings';
import { dissolve } from '../../domain/geography/shapes/topology';
import { grouped } from '../../domain/model/grouped';
import type { BoundingBox } from '../../domain/model/region';
import { error, warning, type Issue, type Spot } from '../issues/issue';
import { fill, firstOf } from '../issues/wording';
import { textOf, type ChosenProperties } from './properties';
import type { FileFeature } from './read-features';
import { readPolygons, type PolygonsReading } from './read-rings';

export interface FileArea {
  readonly code: string;
  readonly name: string;
  /** Closed rings in degrees. */
  readonly shape: Shape;
}

/** A feature that is an area, or a part of one. */
interface AreaPart extends PolygonsReading {
  readonly code: string;
  readonly name: string;
  readonly spot: Spot;
}

/** What may stand in names of files and in addresses. */
const CODE = /^[\p{L}\d][\p{L}\d._-]{0,59}$/u;
const ID =
  'an id of at most 60 letters, digits, dots, hyphens and underscores, beginning with a letter or digit';

/**
 * Returns the areas of a file by their codes, with all that is wrong: what stops them as errors, and as warnings what was
 * put right or left out.
 */
export function checkAreas(
  file: string,
  features: readonly FileFeature[],
  chosen: ChosenProperties,
): { readonly areas: readonly FileArea[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const parts = features.flatMap((each) => partOf(file, each, chosen, issues));
  issues.push(...ringIssues(file, parts));
  const unplaced = placeIssues(parts);
  if (unplaced.length > 0) return { areas: [], issues: [...issues, ...unplaced] };
  const areas = joined(parts, issues);
  issues.push(...shapeIssues(file, areas), ...frameIssues(file, areas));
  if (features.length > 0 && areas.length === 0) {
    issues.push(error({ file }, 'no areas', 'at least one with an id and an outline'));
  }
  return { areas, issues };
}

function partOf(
  file: string,
  feature: FileFeature,
  chosen: ChosenProperties,
  issues: Issue[],
): readonly AreaPart[] {
  const code = textOf(feature, chosen.id);
  const name = textOf(feature, chosen.name);
  const { number } = feature;
  const called = name || code;
  const place = called ? fill('feature {}, {}', number, called) : fill('feature {}', number);
  const spot = { file, place };
  if (!CODE.test(code)) {
    const found = code === '' ? fill('no "{}"', chosen.id) : fill('the id "{}"', code);
    issues.push(error(spot, found, ID));
    return [];
  }
  const read = readPolygons(feature.geometry);
  if (read === null || read.polygons.length === 0) {
    const hint = 'It is left out: no row of a table can be about it.';
    issues.push(warning(spot, 'no outline that can be read', 'a Polygon or MultiPolygon', hint));
    return [];
  }
  if (name === '') {
    issues.push(
      warning(spot, fill('no "{}"', chosen.name), 'a name', 'Its id is shown as its name.'),
    );
  }
  return [{ ...read, code, name: name || code, spot }];
}

/** One area for each id: features with the same id and name are parts of one. */
function joined(parts: readonly AreaPart[], issues: Issue[]): readonly FileArea[] {
  const byCode = [...grouped(parts, ({ code }) => code)];
  return byCode.flatMap(([code, [first, ...others]]): readonly FileArea[] => {
    if (!first) return [];
    const { name, polygons } = first;
    if (others.length === 0) return [{ code, name, shape: { id: code, polygons } }];
    const stranger = others.find((other) => other.name !== name);
    if (stranger) {
      const found = fill('the id "{}" a second time, first for {}', code, name);
      issues.push(error(stranger.spot, found, 'each id for one area'));
      return [];
    }
    const found = fill('{} features with the id "{}"', others.length + 1, code);
    issues.push(warning(first.spot, found, 'one feature', 'They are parts of one area.'));
    const shapes = [first, ...others].map((part) => ({ id: code, polygons: part.polygons }));
    return dissolve(shapes).map((shape) => ({ code, name, shape }));
  });
}

/** What was put right, told once for all areas that it is true of. */
function ringIssues(file: string, parts: readonly AreaPart[]): readonly Issue[] {
  const mended = parts.filter(({ isMended }) => isMended);
  if (mended.length === 0) return [];
  const spot = { file, place: firstOf(mended.map(nameOf), LISTED) };
  const expected = 'closed rings of three points or more, outlines anticlockwise, holes clockwise';
  const hint = 'They are closed, turned round or left out.';
  return [warning(spot, 'rings of another kind', expected, hint)];
}

const LISTED = 3;
const nameOf = ({ name }: { readonly name: string }) => name;

/** Reports coordinates that are no degrees, or that stand the wrong way round. */
function placeIssues(parts: readonly AreaPart[]): readonly Issue[] {
  const positions = parts.flatMap(({ polygons, spot }) =>
    polygons.flat(2).map(([lon = 0, lat = 0]) => ({ lon, lat, spot })),
  );
  const far = positions.find(({ lon, lat }) => Math.abs(lon) > 180 || Math.abs(lat) > 90);
  const isSwapped = positions.every(
    ({ lon, lat }) => isIn(SWEDEN, lat, lon) && !isIn(SWEDEN, lon, lat),
  );
  const wrong = far ?? (isSwapped ? positions[0] : undefined);
  if (!wrong) return [];
  const { lon, lat, spot } = wrong;
  const hint =
    Math.max(Math.abs(lon), Math.abs(lat)) > 360
      ? 'They may be metres, as in SWEREF 99 TM. Save the map as WGS 84 (EPSG:4326) with GIS software.'
      : null;
  const swapped = 'They stand the other way round: latitude first.';
  return [
    error(
      spot,
      fill('coordinates such as {}', `${lon}, ${lat}`),
      'longitude between −180 and 180, latitude between −90 and 90, in degrees (WGS 84)',
      isSwapped ? swapped : hint,
    ),
  ];
}

function isIn([west, south, east, north]: BoundingBox, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Reports outlines that cross themselves, and names that several areas have. */
function shapeIssues(file: string, areas: readonly FileArea[]): readonly Issue[] {
  return [
    ...areas.flatMap(({ name, code, shape }) => {
      const [first] = crossings(shape.polygons);
      if (!first) return [];
      const found = fill('an outline that crosses itself near {}', rounded(first, 3).join(', '));
      const hint = 'It is drawn as it is; its size and the place of its name may be wrong.';
      const spot = { file, place: `${code}, ${name}` };
      return [warning(spot, found, 'a line that does not cross itself', hint)];
    }),
    ...[...grouped(areas, nameOf)]
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
function frameIssues(file: string, areas: readonly FileArea[]): readonly Issue[] {
  const [west, south, east, north] = SWEDEN;
  const outside = areas.filter(({ shape }) => {
    const box = boundingBox([{ type: 'MultiPolygon', coordinates: [...shape.polygons] }]);
    return box[0] > east || box[2] < west || box[1] > north || box[3] < south;
  });
  if (outside.length === 0) return [];
  const spot = { file, place: firstOf(outside.map(nameOf), LISTED) };
  const between = 'between {} and {} degrees east and {} and {} degrees north';
  const expected = fill(between, west, east, south, north);
  const found = 'areas outside the frame of the map, which is that of Sweden';
  return outside.length === areas.length
    ? [error(spot, found, expected)]
    : [warning(spot, found, expected, 'They can be read about, but are on no map.')];
}
