import * as v from 'valibot';
import { text } from '../../domain/model/area-schema';
import { programmeDetails, programmeTexts } from '../../domain/model/dataset-schema';
import { wordFacts } from '../../domain/search/facts-schema';
import type { WordFacts } from '../../domain/search/facts';
import type { SourceProgramme } from './source-model';
import { withPlaces, yamlReader } from './yaml-source';

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
export const readProgramme = yamlReader(
  programmeSchema,
  ({ areas, ...value }, { spotOf }): SourceProgramme => ({ value, areaSystem: areas, spotOf }),
);

/** Reads `search.yaml` of a programme: what words mean. */
export const readWords = yamlReader(wordFacts, withPlaces<WordFacts>);
