import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import { codeOf } from '../../domain/geography/geometry';
import type { AreaSystemData } from '../../domain/model/region';
import { areaDetails, group, identity, shape, text, waters } from '../../domain/model/area-schema';
import { repeatedLabels } from '../dataset/rules';
import { readValue } from '../issues/describe-schema-issue';
import { error, isSound, warning, type Issue, type ReadResult } from '../issues/issue';
import { fill, phrase } from '../issues/wording';
import { repeatsIn } from '../../domain/model/repeats';
import { placeFacts } from '../../domain/search/facts-schema';
import type { PlaceFacts } from '../../domain/search/facts';
import { isFeatureCollection } from '../fetch-geometry';
import { parseJson } from '../parse-json';
import { readFile, readOnce } from './read-bytes';
import { withPlaces, yamlReader } from './yaml-source';

const areasSchema = v.strictObject({
  id: text,
  ...areaDetails,
  eastCoast: v.array(text),
  areas: v.pipe(
    v.array(v.strictObject({ ...identity, group })),
    v.nonEmpty(phrase('at least one area')),
  ),
});

type AreaFacts = v.InferOutput<typeof areasSchema>;

const geometrySchema = v.strictObject({
  areas: v.array(v.strictObject({ code: text, ...shape })),
  ...waters,
});
type Geometry = v.InferOutput<typeof geometrySchema>;

type Files = ReadonlyMap<string, Uint8Array>;

/** No areas, where they cannot be read. */
export const NO_AREAS: AreaSystemData = {
  id: 'none',
  groups: [],
  eastCoast: [],
  areas: [],
  acrossSea: [],
  borderLakes: [],
};

/** Reads a folder of areas: `areas.yaml`, kept by hand, and `geometry.json`, which follows from the shapes. */
export function readAreas(files: Files, folder: string): ReadResult<AreaSystemData> {
  const file = `${folder}/geometry.json`;
  const facts = readAreaFacts(files, folder);
  const geometry = readGeometry(files, file);
  const issues = [...facts.issues, ...geometry.issues];
  if (facts.value === null || geometry.value === null) return { value: null, issues };
  const { areas: shapes, ...water } = geometry.value;
  const byCode = new Map(shapes.map((each) => [each.code, each]));
  const areas = facts.value.areas.flatMap((area) => {
    const own = byCode.get(area.code);
    return own ? [{ ...area, ...own }] : [];
  });
  const unshaped = facts.value.areas
    .filter(({ code }) => !byCode.has(code))
    .map(({ code }) => noShape(file, code));
  const codes = areas.map(({ code }) => code);
  return {
    value: { ...facts.value, areas, ...water },
    issues: [...issues, ...unshaped, ...shapeIssues(files, folder, codes)],
  };
}

const noShape = (file: string, code: string) =>
  error({ file }, fill('no shape of "{}"', code), 'one for every area');

/** What is wrong with the shapes that the areas bring, which maps and pages read. */
function shapeIssues(files: Files, folder: string, codes: readonly string[]): readonly Issue[] {
  return [...files.keys()].flatMap((file) => {
    const [, name] = /\/shapes\/([^/]+)\.geojson$/.exec(file) ?? [];
    if (name === undefined || !file.startsWith(`${folder}/`)) return [];
    const { value, issues } = readShapes(files, file);
    if (value === null || !name.startsWith('regions')) return issues;
    const shaped = new Set(value.features.map(codeOf));
    return codes.filter((code) => !shaped.has(code)).map((code) => noShape(file, code));
  });
}

/** Reads `areas.yaml`, the facts of areas that no geometry gives. */
export function readAreaFacts(files: Files, folder: string): ReadResult<AreaFacts> {
  return readFile(files, `${folder}/areas.yaml`, factsOnce, 'the areas of the programme');
}

/** Reads `geometry.json`, what follows from the shapes. */
export function readGeometry(files: Files, file: string): ReadResult<Geometry> {
  return readFile(files, file, geometryOnce, 'the areas of the programme');
}

const factsOnce = yamlReader(areasSchema, (facts, { report, issues }) => {
  const { areas, groups } = facts;
  const again = (name = '') => fill('"{}" a second time', name);
  for (const key of ['code', 'slug'] as const)
    for (const index of repeatsIn(areas.map((area) => area[key])))
      report(['areas', index, key], again(areas[index]?.[key]), 'each only once');
  for (const index of repeatsIn(areas.map(({ shortName }) => shortName))) {
    const found = again(areas[index]?.shortName);
    report(['areas', index, 'shortName'], found, 'a name for each area', warning);
  }
  for (const index of repeatsIn(groups.map(({ id }) => id)))
    report(['groups', index, 'id'], again(groups[index]?.id), 'each only once');
  for (const { index, lang, label } of repeatedLabels(groups))
    report(['groups', index, 'label', lang], again(label), 'each only once');
  const groupIds = new Set(groups.map(({ id }) => id));
  for (const [index, { group: own }] of areas.entries()) {
    const isRight = groupIds.size === 0 ? own === undefined : groupIds.has(own ?? '');
    const found = fill('the group "{}"', own ?? '');
    if (!isRight) report(['areas', index, 'group'], found, 'one of the groups');
  }
  const codes = new Set(areas.map(({ code }) => code));
  for (const code of facts.eastCoast)
    if (!codes.has(code)) report(['eastCoast'], fill('"{}"', code), 'codes of areas');
  return isSound(issues) ? facts : null;
});

const geometryOnce = readOnce((file, content): ReadResult<Geometry> =>
  readValue(geometrySchema, file, parseJson(content)),
);

/** Reads the shapes of a layer; nothing where there is no such file. */
export function readShapes(files: Files, file: string): ReadResult<FeatureCollection> {
  return readFile(files, file, shapesOnce);
}

const shapesOnce = readOnce((file, content): ReadResult<FeatureCollection> => {
  const value = parseJson(content);
  return isFeatureCollection(value)
    ? { value, issues: [] }
    : { value: null, issues: [error({ file }, 'nothing', 'a FeatureCollection of GeoJSON')] };
});

/** A border as it is written: its codes may be wrong. */
const borderSchema = v.strictObject({
  a: text,
  b: text,
  border: v.picklist(['land', 'lake']),
  water: v.optional(text),
});

/** Reads `neighbours.json`, the list of borders. JSON is read as YAML, which keeps the line of each value. */
export const readNeighbours = yamlReader(v.array(v.unknown()), (outline, { locate }) =>
  outline.flatMap((_, index) => locate([index], borderSchema)),
);

/** Reads `places.yaml` of areas: what places are called. */
export const readPlaces = yamlReader(placeFacts, withPlaces<PlaceFacts>);
