import * as v from 'valibot';
import { isSeq } from 'yaml';
import { programmeId } from '../../domain/model/dataset-schema';
import { repeatsIn } from '../../domain/model/repeats';
import { isSound, warning, type ReadResult } from '../issues/issue';
import { fill, phrase } from '../issues/wording';
import { parseYaml } from './parse-yaml';
import { readYaml } from './yaml-source';

/** The list of the site's programmes. */
export const CATALOGUE_FILE = 'data/catalog.yaml';

const catalogueSchema = v.strictObject({
  programmes: v.pipe(v.array(programmeId), v.nonEmpty(phrase('at least one programme'))),
});

/**
 * Reads the catalogue. A programme without a folder, or listed twice, is an error; a folder that is not listed a warning.
 *
 * @param folders the names of the programmes' folders in data/.
 */
export function readCatalogue(
  content: string,
  folders: readonly string[],
): ReadResult<readonly string[]> {
  const { value, issues } = readYaml(
    CATALOGUE_FILE,
    content,
    catalogueSchema,
    ({ programmes }, { report }) => {
      for (const index of repeatsIn(programmes)) {
        const found = fill('"{}" a second time', programmes[index] ?? '');
        report(['programmes', index], found, 'each programme only once');
      }
      for (const [index, id] of programmes.entries()) {
        if (folders.includes(id)) continue;
        report(['programmes', index], fill('"{}"', id), 'the name of a folder in data/');
      }
      return programmes;
    },
  );
  const unlisted = folders.filter((id) => value?.includes(id) === false);
  const warnings = unlisted.map((id) => {
    const found = fill('a folder that {} does not list', CATALOGUE_FILE);
    return warning({ file: `data/${id}` }, found, 'a line for it', 'It is not published.');
  });
  return { value: isSound(issues) ? value : null, issues: [...issues, ...warnings] };
}

/** Returns the ids of the programmes in a catalogue, the first one first; none where it is none. */
export function listedIn(catalogue: string): readonly string[] {
  const { value } = readYaml(CATALOGUE_FILE, catalogue, catalogueSchema, (list) => list);
  return value?.programmes ?? [];
}

/** Returns a catalogue, comments and all, with a programme as its first; as it is where it lists it already. */
export function listProgramme(catalogue: string, id: string): string {
  const { document } = parseYaml(catalogue);
  const list = document.get('programmes');
  if (!isSeq(list) || list.items.some((each) => String(each) === id)) return catalogue;
  list.items.unshift(document.createNode(id));
  return document.toString({ lineWidth: 120 });
}
