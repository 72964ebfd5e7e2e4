import * as v from 'valibot';
import type { AreaSystemData } from '../../domain/model/region';
import {
  bilingual,
  group,
  groups,
  identity,
  mapData,
  shape,
  text,
  waters,
} from '../dataset/schema';
import { describeSchemaIssue, pathOf } from '../issues/describe-schema-issue';
import { error, type Issue, type ReadResult } from '../issues/issue';
import { fill, phrase, type Phrase, type Wording } from '../issues/wording';
import { repeatsIn } from '../../domain/model/repeats';
import { readOnce, type BytesReader } from './read-bytes';
import { openYaml } from './yaml-source';

const areasSchema = v.strictObject({
  id: text,
  title: v.optional(bilingual),
  mapData,
  groups,
  eastCoast: v.array(text),
  areas: v.pipe(
    v.array(v.strictObject({ ...identity, group })),
    v.nonEmpty(phrase('at least one area')),
  ),
});

const geometrySchema = v.strictObject({
  areas: v.array(v.strictObject({ code: text, ...shape })),
  ...waters,
});

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
export function readAreas(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): ReadResult<AreaSystemData> {
  const facts = readAreaFacts(files, folder);
  const geometry = readGeometry(files, `${folder}/geometry.json`);
  const issues = [...facts.issues, ...geometry.issues];
  if (facts.value === null || geometry.value === null) return { value: null, issues };
  const { areas: shapes, ...water } = geometry.value;
  const byCode = new Map(shapes.map((each) => [each.code, each]));
  const areas = facts.value.areas.flatMap((area) => {
    const own = byCode.get(area.code);
    return own ? [{ ...area, ...own }] : [];
  });
  const lacking = facts.value.areas.filter(({ code }) => !byCode.has(code));
  const unshaped = lacking.map(({ code }) =>
    error(
      { file: `${folder}/geometry.json` },
      fill('no shape of "{}"', code),
      'one for every area',
    ),
  );
  return { value: { ...facts.value, areas, ...water }, issues: [...issues, ...unshaped] };
}

/** Reads `areas.yaml`, the facts of areas that no geometry gives. */
export function readAreaFacts(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): ReadResult<v.InferOutput<typeof areasSchema>> {
  return readFile(files, `${folder}/areas.yaml`, factsOnce);
}

const factsOnce = readOnce(readFacts);

function readFacts(file: string, content: string): ReadResult<v.InferOutput<typeof areasSchema>> {
  const source = openYaml(file, content);
  const facts = source.read([], areasSchema);
  if (facts === null) return { value: null, issues: source.issues };
  const report = (path: readonly (string | number)[], found: Wording, expected: Phrase) =>
    error({ file, line: source.lineOf(path) }, found, expected);
  const once = (key: 'code' | 'slug') =>
    repeatsIn(facts.areas.map((area) => area[key])).map((index) =>
      report(
        ['areas', index, key],
        fill('"{}" a second time', facts.areas[index]?.[key] ?? ''),
        'each only once',
      ),
    );
  const groupIds = new Set(facts.groups.map(({ id }) => id));
  const codes = new Set(facts.areas.map(({ code }) => code));
  const issues = [
    ...source.issues,
    ...once('code'),
    ...once('slug'),
    ...facts.areas.flatMap((area, index) => {
      const isRight =
        groupIds.size === 0 ? area.group === undefined : groupIds.has(area.group ?? '');
      const found = fill('the group "{}"', area.group ?? '');
      return isRight ? [] : [report(['areas', index, 'group'], found, 'one of the groups')];
    }),
    ...facts.eastCoast
      .filter((code) => !codes.has(code))
      .map((code) => report(['eastCoast'], fill('"{}"', code), 'codes of areas')),
  ];
  return { value: issues.length === 0 ? facts : null, issues };
}

/** Reads `geometry.json`, what follows from the shapes. */
export function readGeometry(
  files: ReadonlyMap<string, Uint8Array>,
  file: string,
): ReadResult<v.InferOutput<typeof geometrySchema>> {
  return readFile(files, file, geometryOnce);
}

const geometryOnce = readOnce(readShapes);

function readShapes(
  file: string,
  content: string,
): ReadResult<v.InferOutput<typeof geometrySchema>> {
  const result = v.safeParse(geometrySchema, parsed(content));
  if (result.success) return { value: result.output, issues: [] };
  const issues = result.issues.map((issue): Issue => {
    const { found, expected } = describeSchemaIssue(issue);
    return error({ file, place: pathOf(issue).join('.') }, found, expected);
  });
  return { value: null, issues };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function readFile<T>(
  files: ReadonlyMap<string, Uint8Array>,
  file: string,
  read: BytesReader<T>,
): ReadResult<T> {
  const bytes = files.get(file);
  if (bytes) return read(file, bytes);
  return { value: null, issues: [error({ file }, 'no such file', 'the areas of the programme')] };
}
