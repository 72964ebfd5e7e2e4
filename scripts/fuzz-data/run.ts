import { parseDataset } from '../../src/data/dataset/parse';
import type { SourceFiles } from '../../src/data/folder/read-programme-folder';
import { issueSentence } from '../../src/data/issues/issue';
import { randomFrom } from '../../src/domain/geography/label-placement/random';
import { publishProgramme } from '../../src/data/publish';
import { PROGRAMME_FOLDER } from '../shared/project-files';
import { mutate } from './mutate';

/** A folder of this size is read in a tenth of a second; the rest is for a busy machine. */
const SLOWEST = 10_000;

export interface FuzzResult {
  readonly published: boolean;
  /** What went wrong, with the changes that led to it, or null. */
  readonly failure: string | null;
}

/** Changes the files as `seed` and `run` say, and publishes them as the build would, into memory. */
export function fuzzRun(files: SourceFiles, seed: number, run: number): FuzzResult {
  const random = randomFrom(seed * 1_000_003 + run);
  const { changed, changes } = mutate(files, (limit) => Math.floor(random() * limit));
  const because = (what: string) => `${what} (${changes.join('; ')})`;
  const start = performance.now();
  try {
    const { dataset } = publishProgramme(changed, PROGRAMME_FOLDER, { contacts: true });
    const parsed = dataset === null ? null : parseDataset(JSON.parse(JSON.stringify(dataset)));
    const refused = parsed?.value === null ? parsed.issues.map(issueSentence).join(' ') : null;
    const isSlow = performance.now() - start > SLOWEST;
    if (refused !== null) return { published: true, failure: because(`refused: ${refused}`) };
    return { published: dataset !== null, failure: isSlow ? because('slow') : null };
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { published: false, failure: because(`threw: ${message}`) };
  }
}
