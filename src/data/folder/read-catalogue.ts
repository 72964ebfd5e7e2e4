import * as v from 'valibot';
import { programmeId } from '../../domain/model/dataset-schema';
import { repeatsIn } from '../../domain/model/repeats';
import { error, isSound, warning, type ReadResult } from '../issues/issue';
import { fill, phrase } from '../issues/wording';
import { openYaml } from './yaml-source';

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
  const source = openYaml(CATALOGUE_FILE, content);
  const programmes = source.read([], catalogueSchema)?.programmes ?? null;
  if (programmes === null) return { value: null, issues: source.issues };
  const at = (index: number) => ({
    file: CATALOGUE_FILE,
    line: source.lineOf(['programmes', index]),
  });
  const issues = [
    ...source.issues,
    ...repeatsIn(programmes).map((index) =>
      error(
        at(index),
        fill('"{}" a second time', programmes[index] ?? ''),
        'each programme only once',
      ),
    ),
    ...programmes.flatMap((id, index) =>
      folders.includes(id)
        ? []
        : [error(at(index), fill('"{}"', id), 'the name of a folder in data/')],
    ),
    ...folders
      .filter((id) => !programmes.includes(id))
      .map((id) =>
        warning(
          { file: `data/${id}` },
          fill('a folder that {} does not list', CATALOGUE_FILE),
          'a line for it',
          'It is not published.',
        ),
      ),
  ];
  return { value: isSound(issues) ? programmes : null, issues };
}
