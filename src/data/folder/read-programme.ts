import * as v from 'valibot';
import { text } from '../../domain/model/area-schema';
import { programmeDetails, programmeTexts } from '../../domain/model/dataset-schema';
import { wordFacts } from '../../domain/search/facts-schema';
import type { WordFacts } from '../../domain/search/facts';
import type { ReadResult } from '../issues/issue';
import type { SourceProgramme } from './source-model';
import { readYaml, type Located } from './yaml-source';

const programmeSchema = v.strictObject({
  id: text,
  areas: text,
  title: text,
  publisher: text,
  source: text,
  ...programmeTexts,
  ...programmeDetails,
});

/** Reads `programme.yaml`. */
export function readProgramme(file: string, content: string): ReadResult<SourceProgramme> {
  return readYaml(file, content, programmeSchema, ({ areas, ...value }, { spotOf }) => ({
    value,
    areaSystem: areas,
    spotOf,
  }));
}

/** Reads `search.yaml` of a programme: what words mean. */
export function readWords(file: string, content: string): ReadResult<Located<WordFacts>> {
  return readYaml(file, content, wordFacts, (value, { spotOf }) => ({ value, spotOf }));
}
