import * as v from 'valibot';
import { text } from '../../domain/model/area-schema';
import { programmeDetails, programmeTexts } from '../../domain/model/dataset-schema';
import type { ReadResult } from '../issues/issue';
import type { SourceProgramme } from './source-model';
import { openYaml } from './yaml-source';

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
  const yaml = openYaml(file, content);
  const all = yaml.read([], programmeSchema);
  if (all === null) return { value: null, issues: yaml.issues };
  const { areas, ...programme } = all;
  return {
    value: { file, programme, areaSystem: areas, lineOf: yaml.lineOf },
    issues: yaml.issues,
  };
}
