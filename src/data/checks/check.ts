import { checkAgainstPage } from './page';
import { checkContacts } from './contacts';
import { checkNeighbours, checkProgramme } from './programme';
import { checkReadings } from './readings';
import { checkRegions } from './regions';
import { inReadingOrder, isSound } from '../issues/issue';
import type { Issue } from '../issues/issue';
import { readProgrammeFolder } from '../folder/read-programme-folder';
import type { SourceFiles } from '../folder/read-programme-folder';
import type { ProgrammeSource } from '../folder/source-model';

export interface CheckedSource {
  readonly source: ProgrammeSource;
  /** Errors and warnings in reading order. */
  readonly issues: readonly Issue[];
}

/** Reads a programme's folder and reports everything that is wrong with it. */
export function checkProgrammeFolder(files: SourceFiles, folder: string): CheckedSource {
  const { source, issues } = readProgrammeFolder(files, folder);
  const regions = checkRegions(source);
  const content = [
    ...checkProgramme(source),
    ...regions,
    ...checkReadings(source),
    ...checkContacts(source),
    ...checkNeighbours(source),
  ];
  // Every line of an unusable file would also differ from the page: reporting the file is enough.
  const againstPage = isSound([...issues, ...regions]) ? checkAgainstPage(source) : [];
  return { source, issues: inReadingOrder([...issues, ...content, ...againstPage]) };
}
