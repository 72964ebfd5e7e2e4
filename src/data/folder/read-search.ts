import type * as v from 'valibot';
import type { ReadResult } from '../issues/issue';
import { placeFacts, wordFacts } from '../search-facts';
import type { SourceFacts } from './source-model';
import { openYaml } from './yaml-source';

/** Reads `search.yaml` of a programme: what words mean. */
export function readWords(file: string, content: string) {
  return readFacts(file, content, wordFacts);
}

/** Reads `places.yaml` of areas: what places are called. */
export function readPlaces(file: string, content: string) {
  return readFacts(file, content, placeFacts);
}

function readFacts<T>(
  file: string,
  content: string,
  schema: v.GenericSchema<unknown, T>,
): ReadResult<SourceFacts<T>> {
  const { read, lineOf, issues } = openYaml(file, content);
  const value = read([], schema);
  return { value: value === null ? null : { file, value, lineOf }, issues };
}
