import { issueSentence, type ReadResult } from '../../src/data/issues/issue';
import { readNameHints } from '../../src/data/folder/read-name-hints';
import { readAreaFacts } from '../../src/data/folder/read-areas';
import { AREAS_FOLDER } from '../../src/data/folder/read-programme-folder';
import { areaFiles } from './project-files';

/** The areas that the geometry is built for. */
export const BUILT_AREAS = `${AREAS_FOLDER}/sveriges-regioner`;

/** Their facts that no geometry gives, by code. Throws all that is wrong with them. */
export function builtAreas() {
  const { areas } = valueOrThrow(readAreaFacts(areaFiles(), BUILT_AREAS));
  return new Map(areas.map((area) => [area.code, area]));
}

/** What is asked for the places of their names. */
export function builtNameHints() {
  return valueOrThrow(readNameHints(areaFiles(), BUILT_AREAS, new Set(builtAreas().keys())));
}

/** Returns what was read. Throws all that is wrong with it. */
export function valueOrThrow<T>({ value, issues }: ReadResult<T>): T {
  if (value === null) throw new Error(issues.map(issueSentence).join('\n'));
  return value;
}
