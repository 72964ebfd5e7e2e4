import type { FeatureCollection } from 'geojson';
import { labelsOf } from '../../domain/labels';
import type { Marks, Painting, RegionPaint } from '../../domain/painting';
import { GROUND, PATTERNS, SWATCHES, type PatternId, type SwatchId } from '../../domain/palette';
import { project, SWEDEN_BOX, type Position } from '../../domain/projection';
import { identityOf, isRegionCode, type RegionCode } from '../../domain/region';
import { escaped, tag } from './markup';
import { pathOf } from './shapes';
import { labelsMarkup } from './static-labels';

/** What a drawing that stands alone is made from. */
export interface StaticMap {
  readonly regions: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly painting: Painting;
  readonly marks: Marks;
  /** Put before every id, so that it meets no other on the page. */
  readonly prefix: string;
  /** The drawing's height on the screen, CSS pixels. */
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** The drawing's units for a CSS pixel: whole units are then fine enough, and short. */
const UNITS = 2;
/** Room around Sweden, CSS pixels; to the west also for the name of Halland. */
const ROOM = { top: 6, bottom: 6, west: 26, east: 10 } as const;

/**
 * The map as an SVG that needs no style sheet and no script: colours are attributes, light whatever the
 * page, and it says in words what it shows. It has Sweden alone, from the shapes it is given.
 */
export function staticMap(map: StaticMap): string {
  const { painting, marks, prefix, height, title, description } = map;
  const frame = frameOf(height);
  const [named, said] = [`${prefix}-title`, `${prefix}-desc`];
  const { width } = frame;
  const size = { width: width / UNITS, height, viewBox: `0 0 ${width} ${height * UNITS}` };
  return tag(
    'svg',
    { ...size, role: 'img', 'aria-labelledby': `${named} ${said}`, xmlns: SVG },
    tag('title', { id: named }, escaped(title)),
    tag('desc', { id: said }, escaped(description)),
    patternsMarkup(painting, prefix),
    tag('rect', { width, height: height * UNITS, fill: GROUND.halo.light }),
    shapesMarkup(map, frame.place),
    outlinesMarkup(marks, prefix),
    labelsMarkup(labelsOf(map.regions.features), {
      painting,
      marks,
      height,
      units: UNITS,
      ...frame,
    }),
  );
}

const SVG = 'http://www.w3.org/2000/svg';

/** A sample of a class in the same colours, for a legend. The map with the same prefix must be on the page. */
export function staticSwatch(fill: SwatchId, pattern: PatternId | null, prefix: string): string {
  const [width, height] = [24, 16];
  const rect = (paint: string, stroke: string | null) =>
    tag('rect', {
      x: 1,
      y: 1,
      width: width * UNITS - 2,
      height: height * UNITS - 2,
      fill: paint,
      stroke,
      'stroke-width': stroke && UNITS,
    });
  return tag(
    'svg',
    {
      width,
      height,
      viewBox: `0 0 ${width * UNITS} ${height * UNITS}`,
      'aria-hidden': 'true',
      xmlns: SVG,
    },
    rect(SWATCHES[fill].light, GROUND.coast.light),
    ...(pattern ? [rect(`url(#${prefix}-${pattern})`, null)] : []),
  );
}

/** Where the drawing has its places, from degrees to units. */
function frameOf(height: number) {
  const tall = height - ROOM.top - ROOM.bottom;
  const scale = (tall * UNITS) / SWEDEN_BOX.height;
  const width = Math.round(SWEDEN_BOX.width * scale) + (ROOM.west + ROOM.east) * UNITS;
  const place = (position: Position): readonly [number, number] => {
    const [x, y] = project(position);
    return [
      (x - SWEDEN_BOX.x) * scale + ROOM.west * UNITS,
      (y - SWEDEN_BOX.y) * scale + ROOM.top * UNITS,
    ];
  };
  return { width, place };
}

/** Only the patterns that the painting has. */
function patternsMarkup(painting: Painting, prefix: string): string {
  const used = [...painting.regions.values(), ...painting.legend].flatMap(
    ({ pattern }) => pattern ?? [],
  );
  const patterns = [...new Set(used)].map((id) => {
    const { tile, path, width, ink } = PATTERNS[id];
    const drawn =
      width === 0
        ? { fill: ink.light }
        : { fill: 'none', stroke: ink.light, 'stroke-width': width };
    return tag(
      'pattern',
      {
        id: `${prefix}-${id}`,
        width: tile,
        height: tile,
        patternUnits: 'userSpaceOnUse',
        patternTransform: `scale(${UNITS})`,
      },
      tag('path', { d: path, ...drawn }),
    );
  });
  return patterns.length === 0 ? '' : tag('defs', {}, ...patterns);
}

type Place = (position: Position) => readonly [number, number];

function shapesMarkup({ regions, lakes, painting, prefix }: StaticMap, place: Place): string {
  const shapes = regions.features.flatMap(({ properties, geometry }) => {
    const code = String(properties?.['code']);
    const paint = isRegionCode(code) ? painting.regions.get(code) : undefined;
    if (!isRegionCode(code) || !paint) return [];
    return [regionMarkup(code, paint, pathOf(geometry, place), prefix)];
  });
  // Only the lakes that people know by name: the rest would be most of the bytes.
  const water = lakes.features
    .filter(({ properties }) => typeof properties?.['name'] === 'string')
    .map(({ geometry }) => pathOf(geometry, place))
    .join('');
  const line = { stroke: GROUND.coast.light, 'stroke-width': 1.5, 'stroke-linejoin': 'round' };
  return tag('g', line, ...shapes) + tag('path', { d: water, fill: GROUND.lake.light });
}

function regionMarkup(
  code: RegionCode,
  { fill, pattern, value }: RegionPaint,
  d: string,
  prefix: string,
): string {
  const id = `${prefix}-${code}`;
  const name = tag('title', {}, escaped(`${identityOf(code).shortName}: ${value}`));
  // The colour is the group's, so that the shape can be used again without it.
  return (
    tag('g', { fill: SWATCHES[fill].light }, name, tag('path', { id, d })) +
    (pattern
      ? tag('use', { href: `#${id}`, fill: `url(#${prefix}-${pattern})`, 'pointer-events': 'none' })
      : '')
  );
}

/** The selected region, and those that are compared, stand out as on the map. */
function outlinesMarkup({ selected, compared }: Marks, prefix: string): string {
  const outlined = [...(selected ? [selected] : []), ...compared];
  if (outlined.length === 0) return '';
  const line = (code: RegionCode, stroke: string, width: number) =>
    tag('use', {
      href: `#${prefix}-${code}`,
      stroke,
      'stroke-width': width,
      'stroke-dasharray': compared.includes(code) && width < 8 ? '14 7' : null,
    });
  return tag(
    'g',
    { fill: 'none', 'stroke-linejoin': 'round' },
    ...outlined.map((code) => line(code, GROUND.halo.light, 8)),
    ...outlined.map((code) => line(code, GROUND.selected.light, 4)),
  );
}
