import { ANY_AREAS, AREA_KINDS } from '../../domain/model/area-kinds';
import { byCodeUnit } from '../../domain/model/code-unit-order';
import type { ProgrammeFacts } from '../../domain/model/programme-facts';
import { slugOf } from '../../domain/text-analysis/slug';
import { yamlText } from '../folder/yaml-text';
import { columnName } from '../spreadsheet/book';
import type { FileArea } from './check-areas';

const COMMENT = 'Areas that were brought as';

/** Writes `areas.yaml`: the facts of areas that no geometry gives. */
export function areasYaml(
  id: string,
  areas: readonly FileArea[],
  compare: (one: string, other: string) => number,
): string {
  const slugs = slugsOf(areas);
  const listed = areas
    .toSorted((one, other) => compare(one.name, other.name) || byCodeUnit(one.code, other.code))
    .map(({ code, name }) => ({ code, slug: slugs.get(code), shortName: name, county: name }));
  const tree = { id, groups: [], eastCoast: [], areas: listed };
  return `# ${COMMENT} "${id}".\n${yamlText(tree)}`;
}

/** Returns `areas.yaml` with what somebody says of the areas. */
export function withNounsAndSource(
  yaml: Uint8Array,
  { mapSource = '', called }: Pick<ProgrammeFacts, 'mapSource' | 'called'>,
): Uint8Array {
  const nouns = AREA_KINDS.find(({ sv }) => sv.one === called);
  const own = {
    ...(nouns && nouns !== ANY_AREAS ? { nouns } : {}),
    ...(mapSource === '' ? {} : { mapData: { source: { sv: mapSource, en: mapSource } } }),
  };
  if (Object.keys(own).length === 0) return yaml;
  const added = yamlText(own);
  return new TextEncoder().encode(new TextDecoder().decode(yaml) + added);
}

/** The parts of addresses: names in small letters a–z, with a letter more where several would be the same. */
function slugsOf(areas: readonly FileArea[]): ReadonlyMap<string, string> {
  const taken = new Set(['constructor']);
  const slugs = new Map<string, string>();
  for (const { code, name } of areas.toSorted((one, other) => byCodeUnit(one.code, other.code))) {
    const slug = freeId(slugOf(name, LONGEST_ID) || 'area', taken);
    taken.add(slug);
    slugs.set(code, slug);
  }
  return slugs;
}

/** Returns the id, or where it is taken the first one that is not, with what marks it as the second, the third and so on. */
export function freeId(plain: string, taken: ReadonlySet<string>, mark = letters): string {
  let id = plain;
  for (let count = 2; taken.has(id); count += 1) id = `${plain}-${mark(count)}`;
  return id;
}

/** "b" for 2, "aa" for 27, as columns of spreadsheets are named. */
const letters = (count: number): string => columnName(count - 1).toLowerCase();

export const LONGEST_ID = 50;

/** The id of the areas in a file: its name up to the first dot, with a letter more where other areas have it. */
export function areasIdOf(file: string, taken: readonly string[]): string {
  const [name = ''] = file.split('.');
  return freeId(slugOf(name, LONGEST_ID) || 'areas', new Set(taken));
}
