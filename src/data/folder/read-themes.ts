import * as v from 'valibot';
import type { ThemeLevel } from '../../domain/model/dataset';
import { bilingual, text } from '../../domain/model/area-schema';
import { family, familyList, theme } from '../../domain/model/dataset-schema';
import type { SourceInterpretation, SourceThemes } from './source-model';
import { yamlReader, type YamlSource } from './yaml-source';

const fileSchema = v.strictObject({
  families: familyList(v.unknown()),
  themes: v.array(v.unknown()),
  areas: v.record(v.string(), v.unknown()),
});

const interpretationSchema = v.strictObject({
  main: v.optional(v.unknown()),
  touches: v.optional(v.array(v.unknown())),
  note: v.optional(bilingual),
});

const identified = v.object({ id: v.string() });

/** A theme without a quote is read, so that all that is wrong with it is told. */
const themeAt = (level: ThemeLevel) =>
  v.pipe(
    v.strictObject({ theme: text, evidence: v.optional(v.string(), '') }),
    v.transform(({ theme: id, evidence }) => ({ id, level, evidence })),
  );

/**
 * Reads `themes.yaml`. Each theme and each quote is read separately, so that an error in one does not
 * hide the errors in others.
 */
export const readThemes = yamlReader(
  fileSchema,
  ({ families, themes, areas }, yaml): SourceThemes => ({
    file: yaml.file,
    families: families.flatMap((_, index) => yaml.locate(['families', index], family)),
    familyIds: idsIn(families),
    themes: themes.flatMap((_, index) => yaml.locate(['themes', index], theme)),
    ids: idsIn(themes),
    focusAreas: Object.keys(areas).map((focusAreaId) => readInterpretation(yaml, focusAreaId)),
  }),
);

function idsIn(entries: readonly unknown[]): readonly string[] {
  return entries.flatMap((each) => (v.is(identified, each) ? [each.id] : []));
}

function readInterpretation(yaml: YamlSource, focusAreaId: string): SourceInterpretation {
  const path = ['areas', focusAreaId];
  const spot = yaml.spotOf(...path);
  const focusArea = yaml.read(path, interpretationSchema);
  // An invalid entry has been reported already: it is not also a focus area without a main theme.
  if (focusArea === null) return { focusAreaId, spot, hasMain: true, themes: [] };
  const { main = [], touches = [], note } = focusArea;
  const readAll = (level: ThemeLevel, list: unknown) =>
    Array.isArray(list)
      ? list.flatMap((_, index) => yaml.locate([...path, level, index], themeAt(level)))
      : yaml.locate([...path, level], themeAt(level));
  return {
    focusAreaId,
    spot,
    hasMain: !Array.isArray(main) || main.length > 0,
    themes: [...readAll('main', main), ...readAll('touches', touches)],
    note,
  };
}
