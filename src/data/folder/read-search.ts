import type * as v from 'valibot';
import { placeFacts, wordFacts } from '../../domain/search/facts-schema';
import type { TextReader } from './read-bytes';
import type { SourceFacts } from './source-model';
import { readYaml } from './yaml-source';

/** Reads `search.yaml` of a programme: what words mean. */
export const readWords = readerOf(wordFacts);
/** Reads `places.yaml` of areas: what places are called. */
export const readPlaces = readerOf(placeFacts);

function readerOf<T>(schema: v.GenericSchema<unknown, T>): TextReader<SourceFacts<T>> {
  return (file, content) =>
    readYaml(file, content, schema, (value, { spotOf }) => ({ value, spotOf }));
}
