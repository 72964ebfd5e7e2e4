import { levelOf, type Atlas } from '../model/atlas';
import { absenceFacts } from '../summaries/absence';
import { coverage, styleRows } from './area-styles';
import type { LegendRow, Choropleth, ChoroplethMessages } from './choropleth';
import { namesOf, REGION_CODES, type RegionCode } from '../model/region';
import { themeLabel } from '../summaries/names';

type ThemeIds = readonly [string, ...string[]];
/** A class of a colouring before anyone has been put in it. */
type ClassOf = Omit<LegendRow, 'regions'>;

/**
 * Colours by chosen themes. One: main, touches, not chosen. Two: both, only one, neither.
 * Three or more: how many of them, with the number on the map.
 */
export function classifyByThemes(
  atlas: Atlas,
  ids: ThemeIds,
  messages: ChoroplethMessages,
): Choropleth {
  const [first, second] = ids;
  if (second === undefined) return paintOneTheme(atlas, first, messages);
  return ids.length === 2
    ? paintTwoThemes(atlas, [first, second], messages)
    : paintManyThemes(atlas, ids, messages);
}

function paintOneTheme(atlas: Atlas, id: string, messages: ChoroplethMessages): Choropleth {
  const classes = {
    main: { id: 'main', label: messages.main, fill: 'main', pattern: null, mark: '' },
    touches: {
      id: 'touches',
      label: messages.touches,
      fill: 'touches',
      pattern: 'hatch',
      mark: '',
    },
    none: { id: 'none', label: messages.none, fill: 'none', pattern: null, mark: '' },
  } as const;
  const rows = sortInto(Object.values(classes), (code) => {
    const level = levelOf(atlas, code, id);
    return level === 'no-data' ? null : classes[level];
  });
  return assemble(atlas, [id], messages, rows, (facts) =>
    messages.oneThemeSentence({
      theme: themeLabel(atlas, id, messages.lang),
      main: namesOf(rows[0]?.regions ?? []),
      touches: namesOf(rows[1]?.regions ?? []),
      reach: absenceFacts(atlas, id),
      ...facts,
    }),
  );
}

function paintTwoThemes(
  atlas: Atlas,
  ids: readonly [string, string],
  messages: ChoroplethMessages,
): Choropleth {
  const [first, second] = [
    themeLabel(atlas, ids[0], messages.lang),
    themeLabel(atlas, ids[1], messages.lang),
  ];
  const both: ClassOf = {
    id: 'both',
    label: messages.both,
    fill: 'both',
    pattern: 'cross',
    mark: '',
  };
  const one: ClassOf = {
    id: 'first',
    label: messages.only(first),
    fill: 'first',
    pattern: 'back-hatch',
    mark: '',
  };
  const other: ClassOf = {
    id: 'second',
    label: messages.only(second),
    fill: 'second',
    pattern: 'dots',
    mark: '',
  };
  const neither: ClassOf = {
    id: 'none',
    label: messages.neither,
    fill: 'none',
    pattern: null,
    mark: '',
  };
  const rows = sortInto([both, one, other, neither], (code) => {
    const levels = atlas.levels.get(code);
    if (!levels) return null;
    if (levels.has(ids[0])) return levels.has(ids[1]) ? both : one;
    return levels.has(ids[1]) ? other : neither;
  });
  return assemble(atlas, ids, messages, rows, (facts) =>
    messages.twoThemesSentence({
      first,
      second,
      both: namesOf(rows[0]?.regions ?? []),
      onlyFirst: namesOf(rows[1]?.regions ?? []),
      onlySecond: namesOf(rows[2]?.regions ?? []),
      ...facts,
    }),
  );
}

const COUNT_FILLS = ['count-1', 'count-2', 'count-3'] as const;

function paintManyThemes(atlas: Atlas, ids: ThemeIds, messages: ChoroplethMessages): Choropleth {
  const countOf = (code: RegionCode) => ids.filter((id) => atlas.levels.get(code)?.has(id)).length;
  const most = Math.max(...REGION_CODES.map(countOf));
  const classes = Array.from({ length: Math.max(most, 1) + 1 }, (_, count): ClassOf => ({
    id: `count-${count}`,
    label: messages.howMany(count, ids.length),
    fill: count === 0 ? 'none' : (COUNT_FILLS[Math.min(count, 3) - 1] ?? 'count-3'),
    pattern: null,
    mark: count === 0 ? '' : String(count),
  })).toReversed();
  const rows = sortInto(classes, (code) =>
    atlas.levels.has(code) ? (classes[classes.length - 1 - countOf(code)] ?? null) : null,
  );
  return assemble(atlas, ids, messages, rows, (facts) =>
    messages.manyThemesSentence({
      themes: ids.map((id) => themeLabel(atlas, id, messages.lang)),
      any: REGION_CODES.filter((code) => countOf(code) > 0).length,
      most,
      mostRegions: most === 0 ? [] : namesOf(rows[0]?.regions ?? []),
      ...facts,
    }),
  );
}

function sortInto(
  classes: readonly ClassOf[],
  classOf: (code: RegionCode) => ClassOf | null,
): readonly LegendRow[] {
  return classes.map((row) => ({
    ...row,
    regions: REGION_CODES.filter((code) => classOf(code)?.id === row.id),
  }));
}

function assemble(
  atlas: Atlas,
  ids: ThemeIds,
  messages: ChoroplethMessages,
  rows: readonly LegendRow[],
  sentence: (facts: ReturnType<typeof coverage>) => string,
): Choropleth {
  return styleRows({ kind: 'themes', ids }, messages, rows, {
    heading: messages.heading(ids.map((id) => themeLabel(atlas, id, messages.lang))),
    sentence: sentence(coverage(atlas)),
  });
}
