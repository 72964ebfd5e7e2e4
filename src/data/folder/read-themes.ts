import * as v from 'valibot';
import type { ThemeLevel } from '../../domain/model/dataset';
import { bilingual, text } from '../../domain/model/area-schema';
import {
  family as familySchema,
  familyList,
  theme as themeSchema,
} from '../../domain/model/dataset-schema';
import type { ReadResult } from '../issues/issue';
import type {
  SourceInterpretation,
  SourceFocusAreaTheme,
  SourceFamily,
  SourceTheme,
  SourceThemes,
} from './source-model';
import { readYaml, type YamlPath, type YamlSource } from './yaml-source';

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
const focusAreaThemeSchema = v.strictObject({
  theme: text,
  evidence: v.optional(v.string(), ''),
});

/**
 * Reads `themes.yaml`. Each theme and each quote is read separately, so that an error in one does not
 * hide the errors in others.
 */
export function readThemes(file: string, content: string): ReadResult<SourceThemes> {
  return readYaml(file, content, fileSchema, ({ families, themes, areas }, yaml) => ({
    file,
    families: families.flatMap((_, index) => readFamily(yaml, index)),
    familyIds: idsIn(families),
    themes: themes.flatMap((_, index) => readTheme(yaml, index)),
    ids: idsIn(themes),
    focusAreas: Object.keys(areas).map((focusAreaId) => readInterpretation(yaml, focusAreaId)),
  }));
}

function idsIn(entries: readonly unknown[]): readonly string[] {
  return entries.flatMap((each) => (v.is(identified, each) ? [each.id] : []));
}

function readFamily(yaml: YamlSource, index: number): readonly SourceFamily[] {
  const path = ['families', index];
  const family = yaml.read(path, familySchema);
  return family === null ? [] : [{ ...family, spot: yaml.spotOf(path) }];
}

function readTheme(yaml: YamlSource, index: number): readonly SourceTheme[] {
  const path = ['themes', index];
  const theme = yaml.read(path, themeSchema);
  if (theme === null) return [];
  return [{ ...theme, spot: yaml.spotOf(path), familySpot: yaml.spotOf([...path, 'family']) }];
}

function readInterpretation(yaml: YamlSource, focusAreaId: string): SourceInterpretation {
  const path = ['areas', focusAreaId];
  const spot = yaml.spotOf(path);
  const focusArea = yaml.read(path, interpretationSchema);
  // An invalid entry has been reported already: it is not also a focus area without a main theme.
  if (focusArea === null) return { focusAreaId, spot, hasMain: true, themes: [] };
  const { main = [], touches = [], note } = focusArea;
  const readAll = (level: ThemeLevel, list: unknown) =>
    Array.isArray(list)
      ? list.flatMap((_, index) => readFocusAreaTheme(yaml, [...path, level, index], level))
      : readFocusAreaTheme(yaml, [...path, level], level);
  return {
    focusAreaId,
    spot,
    hasMain: !Array.isArray(main) || main.length > 0,
    themes: [...readAll('main', main), ...readAll('touches', touches)],
    note,
  };
}

function readFocusAreaTheme(
  yaml: YamlSource,
  path: YamlPath,
  level: ThemeLevel,
): readonly SourceFocusAreaTheme[] {
  const found = yaml.read(path, focusAreaThemeSchema);
  if (found === null) return [];
  const spot = yaml.spotOf([...path, 'theme']);
  const { theme: id, evidence } = found;
  return [{ id, level, evidence, spot, evidenceSpot: yaml.spotOf([...path, 'evidence']) }];
}
