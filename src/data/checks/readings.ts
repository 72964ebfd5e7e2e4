import { areaIdAt } from '../../domain/model/dataset';
import { textsOfArea } from '../../domain/model/published-texts';
import { isRegionCode, nameOf } from '../../domain/model/region';
import {
  ONE_OR_TWO_MAIN,
  repeatedLabels,
  repeatsIn,
  themeFaults,
  themesWithoutFamily,
} from '../dataset/rules';
import type { ThemeFault } from '../dataset/rules';
import { error, warning } from '../issues/issue';
import type { Issue } from '../issues/issue';
import type {
  ProgrammeSource,
  SourceArea,
  SourceAreaReading,
  SourceThemes,
} from '../folder/source-model';
import { suggestQuote, suggestWord } from './text-match';

/** Reports themes defined twice, areas without a reading, and readings with a wrong area, theme or quote. */
export function checkReadings(source: ProgrammeSource): readonly Issue[] {
  const { themes } = source;
  if (themes === null) return [];
  const areas = areasById(source);
  const known = new Set(themes.ids);
  return [
    ...checkTaxonomy(themes),
    ...themes.areas.flatMap((reading) => {
      const area = areas.get(reading.areaId);
      return [
        ...(area === undefined ? checkAreaExists(source, themes, reading, areas) : []),
        ...checkThemes(themes, reading, known, area),
      ];
    }),
    ...checkAllRead(themes, areas),
  ];
}

/** Every area of the source by its id. */
function areasById(source: ProgrammeSource): ReadonlyMap<string, SourceArea> {
  return new Map(
    source.regions.flatMap((region) =>
      region.areas.map((area, index) => [areaIdAt(region.code, index), area] as const),
    ),
  );
}

function checkTaxonomy({ file, families, familyIds, themes }: SourceThemes): readonly Issue[] {
  const twice = repeatsIn(themes.map(({ id }) => id)).map((index) => {
    const { id = '', line = null } = themes[index] ?? {};
    return error({ file, line }, `the theme "${id}" a second time`, 'every theme once');
  });
  const alike = repeatedLabels(themes).map(({ index, label }) => {
    const spot = { file, line: themes[index]?.line ?? null };
    return error(spot, `the label "${label}" a second time`, 'every label once');
  });
  const familiesTwice = repeatsIn(families.map(({ id }) => id)).map((index) => {
    const { id = '', line = null } = families[index] ?? {};
    return error({ file, line }, `the family "${id}" a second time`, 'every family once');
  });
  const lost = themesWithoutFamily(themes, familyIds).map((index) => {
    const { family = '', familyLine = null } = themes[index] ?? {};
    const expected = `one of the ${String(familyIds.length)} families`;
    const hint = suggestWord(family, familyIds);
    return error({ file, line: familyLine }, `the family "${family}"`, expected, hint);
  });
  return [...familiesTwice, ...twice, ...alike, ...lost];
}

function checkAreaExists(
  source: ProgrammeSource,
  { file }: SourceThemes,
  { areaId, line }: SourceAreaReading,
  areas: ReadonlyMap<string, SourceArea>,
): readonly Issue[] {
  const code = areaId.replace(/-[^-]*$/, '');
  const start = `/regions/${code}-`;
  if (source.unreadableRegionFiles.some((each) => each.includes(start))) return [];
  if (isRegionCode(source.areas, code) && source.regions.every((region) => region.code !== code)) {
    const expected = `a region file for ${nameOf(source.areas, code)}`;
    return [warning({ file, line }, `the area "${areaId}"`, expected)];
  }
  const hint = suggestWord(areaId, [...areas.keys()]);
  return [error({ file, line }, `the area "${areaId}"`, 'an area of a region file', hint)];
}

function checkThemes(
  themes: SourceThemes,
  reading: SourceAreaReading,
  known: ReadonlySet<string>,
  area: SourceArea | undefined,
): readonly Issue[] {
  const texts = area === undefined ? null : textsOf(area);
  return themeFaults(reading.themes, known, texts).flatMap((fault) =>
    describeFault(themes, reading, fault, texts ?? []),
  );
}

function describeFault(
  { file, ids }: SourceThemes,
  { areaId, line, hasMain, themes }: SourceAreaReading,
  fault: ThemeFault,
  texts: readonly string[],
): readonly Issue[] {
  if (fault.kind === 'main-count') {
    // A main theme that cannot be read has been reported already.
    if (hasMain && fault.count === 0) return [];
    const count = fault.count === 0 ? 'no main theme' : `${String(fault.count)} main themes`;
    return [error({ file, line }, `${count} for the area "${areaId}"`, ONE_OR_TWO_MAIN)];
  }
  const theme = themes[fault.index];
  if (theme === undefined) return [];
  const { id, evidence } = theme;
  const spot = { file, line: theme.line };
  switch (fault.kind) {
    case 'unknown': {
      const expected = `one of the ${String(ids.length)} themes`;
      return [error(spot, `the theme "${id}"`, expected, suggestWord(id, ids))];
    }
    case 'repeated': {
      const found = `the theme "${id}" a second time for the area "${areaId}"`;
      return [error(spot, found, 'every theme once per area')];
    }
    case 'misquoted': {
      const expected = `words that stand in the area "${areaId}"`;
      const at = { file, line: theme.evidenceLine };
      return [error(at, `the quote "${evidence}"`, expected, suggestQuote(evidence, texts))];
    }
  }
}

function checkAllRead(
  { file, areas: readings }: SourceThemes,
  areas: ReadonlyMap<string, SourceArea>,
): readonly Issue[] {
  const read = new Set(readings.map(({ areaId }) => areaId));
  const unread = [...areas].filter(([id]) => !read.has(id));
  return unread.map(([id, { title }]) =>
    error({ file, place: 'areas' }, `nothing for the area "${id}" (${title})`, 'its themes'),
  );
}

function textsOf({ title, body }: SourceArea): readonly string[] {
  return textsOfArea({ title, body: body.map(({ block }) => block) });
}
