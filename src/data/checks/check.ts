import { checkAgainstPage } from './page';
import { checkContacts } from './contacts';
import { checkNeighbours, checkProgramme } from './programme';
import { checkReadings } from './readings';
import { checkRegions } from './regions';
import { inReadingOrder, isSound } from './problem';
import type { Problem } from './problem';
import { readProgrammeFolder } from '../folder/read-programme-folder';
import type { SourceFiles } from '../folder/read-programme-folder';
import type { ProgrammeSource } from '../folder/source-model';

export interface CheckedSource {
  readonly source: ProgrammeSource;
  /** Every fault and warning at once, in reading order. */
  readonly problems: readonly Problem[];
}

/** Reads a programme's folder and says everything that is wrong with it, never only the first fault. */
export function checkProgrammeFolder(files: SourceFiles, folder: string): CheckedSource {
  const { source, problems } = readProgrammeFolder(files, folder);
  const regions = checkRegions(source);
  const meaning = [
    ...checkProgramme(source),
    ...regions,
    ...checkReadings(source),
    ...checkContacts(source),
    ...checkNeighbours(source),
  ];
  // A file that cannot be used would be missed on every line of the page: once is enough.
  const whole = isSound([...problems, ...regions]) ? checkAgainstPage(source) : [];
  return { source, problems: inReadingOrder([...problems, ...meaning, ...whole]) };
}
