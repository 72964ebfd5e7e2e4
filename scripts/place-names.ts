/**
 * Works out anew where the names of areas stand on the map, and writes it to their `geometry.json`.
 *
 *   npm run place-names -- kommuner     for data/areas/kommuner, when names or name-hints.yaml have changed
 *
 * The label point of a hint is written too, and stays when the hint is removed: write the former one as a hint instead.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, MultiPolygon } from 'geojson';
import { readAreaFacts, readGeometry } from '../src/data/folder/read-areas';
import { readNameHints } from '../src/data/folder/read-name-hints';
import { AREAS_FOLDER } from '../src/data/folder/read-programme-folder';
import { codeOf } from '../src/domain/geography/geometry';
import { THOROUGH } from '../src/domain/geography/label-placement/effort';
import { MOST_PLACED, placeNames } from '../src/domain/geography/label-placement/place';
import { toGeometryJson } from '../src/domain/geography/shapes/area-files';
import { valueOrThrow } from './shared/area-facts';
import { orExit } from './shared/or-exit';
import { readMapFile } from './shared/page-sources';
import { areaFiles, DATA_ROOT } from './shared/project-files';
import { readArguments } from './shared/read-arguments';

const [id = 'sveriges-regioner'] = readArguments({ allowPositionals: true }).positionals;
const folder = `${AREAS_FOLDER}/${id}`;
const file = `${folder}/geometry.json`;
const files = areaFiles();
const facts = orExit(() => valueOrThrow(readAreaFacts(files, folder)));
const geometry = orExit(() => valueOrThrow(readGeometry(files, file)));
const codes = new Set(facts.areas.map(({ code }) => code));
const hints = orExit(() => valueOrThrow(readNameHints(files, folder, codes)));
const shapes = await readMapFile(shapesFile());
const polygons = new Map(shapes.features.map((feature) => [codeOf(feature), polygonsOf(feature)]));
const names = new Map(facts.areas.map(({ code, shortName }) => [code, shortName]));
const labelled = geometry.areas.map((area) => ({
  ...area,
  label: hints.get(area.code)?.point ?? area.label,
  name: names.get(area.code) ?? area.code,
  geometry: polygons.get(area.code) ?? { type: 'MultiPolygon' as const, coordinates: [] },
}));
const places = placeNames(labelled, hints, THOROUGH);
const areas = labelled.map(({ code, label, centre, box }) => ({
  code,
  label,
  centre,
  box,
  places: places.get(code),
}));
writeFileSync(join(DATA_ROOT, file), toGeometryJson({ ...geometry, areas }));
process.stdout.write(
  labelled.length > MOST_PLACED
    ? `${labelled.length} names are shown where there is room: at most ${MOST_PLACED} are placed.\n`
    : `${file} has the places of ${places.size} names.\n`,
);

/** The shapes of the areas at the coarse level, where there is one; those of Sweden's regions are in public/geo. */
function shapesFile(): string {
  const own = ['regions-coarse', 'regions'].map((name) =>
    join(DATA_ROOT, folder, 'shapes', `${name}.geojson`),
  );
  return own.find((path) => existsSync(path)) ?? 'public/geo/regions-coarse.geojson';
}

function polygonsOf({ geometry: shape }: Feature): MultiPolygon {
  if (shape.type === 'MultiPolygon') return shape;
  const coordinates = shape.type === 'Polygon' ? [shape.coordinates] : [];
  return { type: 'MultiPolygon', coordinates };
}
