import { checkAgainstPage } from './check-page';
import { checkContacts } from './check-contacts';
import { checkNeighbours, checkProgramme } from './check-programme';
import { checkReadings } from './check-readings';
import { checkRegions } from './check-regions';
import { inReadingOrder, isSound } from './problem';
import type { Problem } from './problem';
import { readProgrammeFolder } from './read-programme-folder';
import type { SourceFiles } from './read-programme-folder';
import type { ProgrammeSource } from './source-model';

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
