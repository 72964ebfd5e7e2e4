import { areaIdAt } from '../../domain/model/dataset';
import { textsOfArea } from '../../domain/model/published-texts';
import { isQuoteFrom } from './is-quote';
import { fault } from './problem';
import type { Problem } from './problem';
import type {
  ProgrammeSource,
  SourceArea,
  SourceAreaReading,
  SourceAreaTheme,
  SourceThemes,
} from '../folder/source-model';
import { suggestQuote, suggestWord } from './text-match';

/** Every area of the source by its id: region code, hyphen, place in the region from 1. */
function areasById(source: ProgrammeSource): ReadonlyMap<string, SourceArea> {
  return new Map(
    source.regions.flatMap((region) =>
      region.areas.map((area, index) => [areaIdAt(region.code, index), area] as const),
    ),
  );
}

/** Themes each defined once; every area read once, with one main theme, known themes and true quotes. */
export function checkReadings(source: ProgrammeSource): readonly Problem[] {
  const { themes } = source;
  if (themes === null) return [];
  const areas = areasById(source);
  return [
    ...checkTaxonomy(themes),
    ...themes.areas.flatMap((reading) => checkReading(source, themes, reading, areas)),
    ...checkAllRead(themes, areas),
  ];
}

function checkTaxonomy({ file, themes }: SourceThemes): readonly Problem[] {
  return themes.flatMap(({ id, line }, index) => {
    const again = themes.findIndex((theme) => theme.id === id) < index;
    return again
      ? [fault({ file, line }, `the theme "${id}" a second time`, 'every theme once')]
      : [];
  });
}

function checkReading(
  source: ProgrammeSource,
  themes: SourceThemes,
  reading: SourceAreaReading,
  areas: ReadonlyMap<string, SourceArea>,
): readonly Problem[] {
  const { file } = themes;
  const { areaId, line } = reading;
  const area = areas.get(areaId);
  const problems: Problem[] = [];
  if (area === undefined && !isInUnreadableFile(source, areaId)) {
    const hint = suggestWord(areaId, [...areas.keys()]);
    problems.push(fault({ file, line }, `the area "${areaId}"`, 'an area of a region file', hint));
  }
  if (!reading.hasMain) {
    const found = `no main theme for the area "${areaId}"`;
    problems.push(fault({ file, line }, found, 'exactly one main theme'));
  }
  const texts = area === undefined ? null : textsOfArea(withBlocks(area));
  for (const [index, theme] of reading.themes.entries()) {
    const earlier = reading.themes.slice(0, index).some((other) => other.theme === theme.theme);
    problems.push(...checkAreaTheme(themes, areaId, theme, earlier, texts));
  }
  return problems;
}

function checkAreaTheme(
  { file, ids }: SourceThemes,
  areaId: string,
  { theme, evidence, line, evidenceLine }: SourceAreaTheme,
  earlier: boolean,
  texts: readonly string[] | null,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (!ids.includes(theme)) {
    const expected = `one of the ${String(ids.length)} themes`;
    problems.push(fault({ file, line }, `the theme "${theme}"`, expected, suggestWord(theme, ids)));
  }
  if (earlier) {
    const found = `the theme "${theme}" a second time for the area "${areaId}"`;
    problems.push(fault({ file, line }, found, 'every theme once per area'));
  }
  if (texts !== null && !isQuoteFrom(evidence, texts)) {
    const expected = `words that stand in the area "${areaId}"`;
    const hint = suggestQuote(evidence, texts);
    problems.push(fault({ file, line: evidenceLine }, `the quote "${evidence}"`, expected, hint));
  }
  return problems;
}

function checkAllRead(
  { file, areas: readings }: SourceThemes,
  areas: ReadonlyMap<string, SourceArea>,
): readonly Problem[] {
  const read = new Set(readings.map(({ areaId }) => areaId));
  const unread = [...areas].filter(([id]) => !read.has(id));
  return unread.map(([id, { title }]) =>
    fault({ file, place: 'areas' }, `nothing for the area "${id}" (${title})`, 'its themes'),
  );
}

function isInUnreadableFile(source: ProgrammeSource, areaId: string): boolean {
  return source.unreadableRegionFiles.some((file) =>
    file.includes(`/regions/${areaId.slice(0, 2)}-`),
  );
}

function withBlocks(area: SourceArea) {
  return { title: area.title, body: area.body.map(({ block }) => block) };
}
