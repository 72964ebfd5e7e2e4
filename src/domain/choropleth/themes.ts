import { levelOf, type Atlas } from '../model/atlas';
import { absenceFacts, partOfAll } from '../summaries/absence';
import { coverage, choroplethFromRows } from './area-styles';
import type { LegendRow, Choropleth, ChoroplethMessages } from './choropleth';
import { namesOf, type RegionCode } from '../model/region';
import { themeInText, themeLabel, themesInText } from '../summaries/names';

type ThemeIds = readonly [string, ...string[]];
type LegendClass = Omit<LegendRow, 'regions'>;

/** A legend row before its regions are known. */
function legendClass(
  id: string,
  label: string,
  fill: LegendRow['fill'],
  pattern: LegendRow['pattern'] = null,
  badge = '',
): LegendClass {
  return { id, label, fill, pattern, badge };
}

/**
 * The choropleth of chosen themes. One theme: main, touches, not chosen. Two: both, only one, neither. Three or more:
 * how many of them, with the number as badge.
 */
export function classifyByThemes(
  atlas: Atlas,
  ids: ThemeIds,
  messages: ChoroplethMessages,
): Choropleth {
  const [first, second] = ids;
  if (second === undefined) return classifyOneTheme(atlas, first, messages);
  return ids.length === 2
    ? classifyTwoThemes(atlas, [first, second], messages)
    : classifyManyThemes(atlas, ids, messages);
}

function classifyOneTheme(atlas: Atlas, id: string, messages: ChoroplethMessages): Choropleth {
  const classes = {
    main: legendClass('main', messages.main, 'main'),
    touches: legendClass('touches', messages.touches, 'touches', 'hatch'),
    none: legendClass('none', messages.none, 'none'),
  };
  const rows = legendRows(atlas, Object.values(classes), (code) => levelOf(atlas, code, id));
  const within = partOfAll(atlas, id);
  return assemble(atlas, [id], messages, rows, (facts) =>
    messages.oneThemeSentence({
      theme: themeInText(atlas, id, messages.lang),
      main: regionNamesIn(atlas, rows, classes.main),
      touches: regionNamesIn(atlas, rows, classes.touches),
      within,
      absence: within ? null : absenceFacts(atlas, id),
      ...facts,
    }),
  );
}

function classifyTwoThemes(
  atlas: Atlas,
  ids: readonly [string, string],
  messages: ChoroplethMessages,
): Choropleth {
  const both = legendClass('both', messages.both, 'both', 'cross');
  const one = legendClass(
    'first',
    messages.only(themeInText(atlas, ids[0], messages.lang)),
    'first',
    'back-hatch',
  );
  const other = legendClass(
    'second',
    messages.only(themeInText(atlas, ids[1], messages.lang)),
    'second',
    'dots',
  );
  const neither = legendClass('none', messages.neither, 'none');
  const rows = legendRows(atlas, [both, one, other, neither], (code) => {
    const levels = atlas.levels.get(code);
    const isBoth = ids.every((id) => levels?.has(id));
    if (!levels || (!isBoth && atlas.unread.has(code))) return null;
    if (levels.has(ids[0])) return levels.has(ids[1]) ? both.id : one.id;
    return levels.has(ids[1]) ? other.id : neither.id;
  });
  return assemble(atlas, ids, messages, rows, (facts) =>
    messages.twoThemesSentence({
      first: themeInText(atlas, ids[0], messages.lang),
      second: themeInText(atlas, ids[1], messages.lang),
      both: regionNamesIn(atlas, rows, both),
      onlyFirst: regionNamesIn(atlas, rows, one),
      onlySecond: regionNamesIn(atlas, rows, other),
      ...facts,
    }),
  );
}

const countId = (count: number) => `count-${count}`;
const COUNT_FILLS = ['count-1', 'count-2', 'count-3'] as const;

function classifyManyThemes(atlas: Atlas, ids: ThemeIds, messages: ChoroplethMessages): Choropleth {
  const countOf = (code: RegionCode) => ids.filter((id) => atlas.levels.get(code)?.has(id)).length;
  const most = Math.max(...atlas.areas.codes.map(countOf));
  const classes = Array.from({ length: Math.max(most, 1) + 1 }, (_, count) =>
    legendClass(
      countId(count),
      messages.howMany(count, ids.length),
      count === 0 ? 'none' : (COUNT_FILLS[Math.min(count, 3) - 1] ?? 'count-3'),
      null,
      count === 0 ? '' : String(count),
    ),
  ).toReversed();
  const rows = legendRows(atlas, classes, (code) => {
    const count = countOf(code);
    const isKnown = atlas.levels.has(code) && (count === ids.length || !atlas.unread.has(code));
    return isKnown ? countId(count) : null;
  });
  return assemble(atlas, ids, messages, rows, (facts) =>
    messages.manyThemesSentence({
      themes: themesInText(atlas, ids, messages.lang),
      any: atlas.areas.codes.filter((code) => countOf(code) > 0).length,
      most,
      mostRegions:
        most === 0
          ? []
          : namesOf(
              atlas.areas,
              atlas.areas.codes.filter((code) => countOf(code) === most),
            ),
      ...facts,
    }),
  );
}

/** Returns the rows of classes; a region whose class has another id is in none of them. */
function legendRows(
  atlas: Atlas,
  classes: readonly LegendClass[],
  classIdOf: (code: RegionCode) => string | null,
): readonly LegendRow[] {
  return classes.map((row) => ({
    ...row,
    regions: atlas.areas.codes.filter((code) => classIdOf(code) === row.id),
  }));
}

function regionNamesIn(
  { areas }: Atlas,
  rows: readonly LegendRow[],
  { id }: LegendClass,
): readonly string[] {
  return namesOf(areas, rows.find((row) => row.id === id)?.regions ?? []);
}

function assemble(
  atlas: Atlas,
  ids: ThemeIds,
  messages: ChoroplethMessages,
  rows: readonly LegendRow[],
  sentence: (facts: ReturnType<typeof coverage>) => string,
): Choropleth {
  return choroplethFromRows(atlas, { kind: 'themes', ids }, messages, rows, {
    heading: messages.heading(ids.map((id) => themeLabel(atlas, id, messages.lang))),
    sentence: sentence(coverage(atlas)),
  });
}
