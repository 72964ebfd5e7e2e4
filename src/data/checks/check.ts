import { checkAgainstPage } from './page';
import { checkContacts } from './contacts';
import { checkNeighbours, checkProgramme } from './programme';
import { checkReadings } from './readings';
import { checkRegions } from './regions';
import { checkSearch } from './search';
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
  // Without the areas every code would be reported as unknown.
  if (source.programme && source.areas.codes.length === 0)
    return { source, issues: inReadingOrder(issues) };
  const regions = checkRegions(source);
  const content = [
    ...checkProgramme(source),
    ...regions,
    ...checkReadings(source),
    ...checkContacts(source),
    ...checkNeighbours(source),
  ];
  // Every line of an unusable file would also differ from the page: reporting the file is enough.
  const isUsable = isSound([...issues, ...regions]);
  const others = isUsable ? [...checkAgainstPage(source), ...checkSearch(source)] : [];
  return { source, issues: inReadingOrder([...issues, ...content, ...others]) };
}
