import * as v from 'valibot';
import { programmeDetails, text } from '../dataset/schema';
import type { Reading } from '../issues/issue';
import type { SourceProgramme } from './source-model';
import { openYaml } from './yaml-source';

const programmeSchema = v.strictObject({
  id: text,
  title: text,
  publisher: text,
  source: text,
  intro: v.pipe(v.array(text), v.nonEmpty('at least one paragraph')),
  commonGoals: v.array(v.strictObject({ title: text, text })),
  ...programmeDetails,
});

/** Reads `programme.yaml`. */
export function readProgramme(file: string, content: string): Reading<SourceProgramme> {
  const yaml = openYaml(file, content);
  const programme = yaml.read([], programmeSchema);
  const value = programme === null ? null : { file, programme, lineOf: yaml.lineOf };
  return { value, issues: yaml.issues };
}
