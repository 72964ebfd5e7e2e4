import { levelOf, type Atlas } from '../model/atlas';
import { absenceFacts, partOfAll } from '../summaries/absence';
import { choroplethFromRows, classRow } from './area-styles';
import type { LegendRow, Choropleth, ChoroplethMessages } from './choropleth';
import type { RegionLevel } from '../model/dataset';
import { namesOf, type RegionCode } from '../model/region';
import { coverage, themeInText, themeLabel, themesInText } from '../summaries/names';

type ThemeIds = readonly [string, ...string[]];

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
  const at = (level: RegionLevel) =>
    atlas.areas.codes.filter((code) => levelOf(atlas, code, id) === level);
  const main = classRow('main', messages.main, 'main', at('main'));
  const touches = classRow('touches', messages.touches, 'touches', at('touches'), 'hatch');
  const none = classRow('none', messages.none, 'none', at('none'));
  const within = partOfAll(atlas, id);
  return assemble(atlas, [id], messages, [main, touches, none], (facts) =>
    messages.oneThemeSentence({
      theme: themeInText(atlas, id, messages.lang),
      main: namesOf(atlas.areas, main.regions),
      touches: namesOf(atlas.areas, touches.regions),
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
  const first = themeInText(atlas, ids[0], messages.lang);
  const second = themeInText(atlas, ids[1], messages.lang);
  const having = (hasFirst: boolean, hasSecond: boolean) =>
    atlas.areas.codes.filter((code) => {
      const levels = atlas.levels.get(code);
      // A region with a text that is not read yet may have the theme that it seems to lack.
      if (!levels || (atlas.unread.has(code) && !(hasFirst && hasSecond))) return false;
      return levels.has(ids[0]) === hasFirst && levels.has(ids[1]) === hasSecond;
    });
  const both = classRow('both', messages.both, 'both', having(true, true), 'cross');
  const one = classRow('first', messages.only(first), 'first', having(true, false), 'back-hatch');
  const other = classRow('second', messages.only(second), 'second', having(false, true), 'dots');
  const neither = classRow('none', messages.neither, 'none', having(false, false));
  return assemble(atlas, ids, messages, [both, one, other, neither], (facts) =>
    messages.twoThemesSentence({
      first,
      second,
      both: namesOf(atlas.areas, both.regions),
      onlyFirst: namesOf(atlas.areas, one.regions),
      onlySecond: namesOf(atlas.areas, other.regions),
      ...facts,
    }),
  );
}

const COUNT_FILLS = ['none', 'count-1', 'count-2', 'count-3'] as const;

function classifyManyThemes(atlas: Atlas, ids: ThemeIds, messages: ChoroplethMessages): Choropleth {
  const { codes } = atlas.areas;
  const countOf = (code: RegionCode) => ids.filter((id) => atlas.levels.get(code)?.has(id)).length;
  const having = (count: number) => codes.filter((code) => countOf(code) === count);
  const isKnown = (code: RegionCode) =>
    atlas.levels.has(code) && (countOf(code) === ids.length || !atlas.unread.has(code));
  const most = Math.max(...codes.map(countOf));
  const rows = Array.from({ length: Math.max(most, 1) + 1 }, (_, count) => ({
    ...classRow(
      `count-${count}`,
      messages.howMany(count, ids.length),
      COUNT_FILLS[count] ?? 'count-3',
      having(count).filter(isKnown),
    ),
    badge: count === 0 ? '' : String(count),
  })).toReversed();
  return assemble(atlas, ids, messages, rows, (facts) =>
    messages.manyThemesSentence({
      themes: themesInText(atlas, ids, messages.lang),
      any: codes.filter((code) => countOf(code) > 0).length,
      most,
      mostRegions: most === 0 ? [] : namesOf(atlas.areas, having(most)),
      ...facts,
    }),
  );
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
