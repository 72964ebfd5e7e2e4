import * as v from 'valibot';
import { checkKnown } from './regions';
import { programmeId } from '../../domain/model/dataset-schema';
import { textsOfBlock } from '../../domain/model/published-texts';
import { repeatsIn } from '../../domain/model/repeats';
import { describeSchemaIssue } from '../issues/describe-schema-issue';
import { error, warning, type Issue } from '../issues/issue';
import { asWords } from './compare-lines';
import { suggestWord } from './text-match';
import { fill, firstOf, type Wording } from '../issues/wording';
import type { ProgrammeSource, SourceProgramme } from '../folder/source-model';

/** Reports a programme that is not named as its folder, and common goals that its introduction does not state. */
export function checkProgramme({
  folder,
  programme: source,
  regions,
  areas: { codes },
}: ProgrammeSource): readonly Issue[] {
  if (source === null) return [];
  const { value: programme, spotOf } = source;
  const name = folder.split('/').at(-1) ?? '';
  const [unfit] = v.safeParse(programmeId, programme.id).issues ?? [];
  const wellFormed = unfit && describeSchemaIssue(unfit).expected;
  const expectedId = programme.id === name ? wellFormed : fill('"{}", as the folder', name);
  const issues = expectedId
    ? [error(spotOf('id'), fill('the id "{}"', programme.id), expectedId)]
    : [];
  for (const [index, { title, text }] of programme.commonGoals.entries()) {
    if (!programme.intro.some((paragraph) => paragraph.includes(text))) {
      const spot = spotOf('commonGoals', index, 'text');
      issues.push(error(spot, fill('the goal "{}"', text), 'a sentence of the introduction'));
    }
    if (!isFragment(title, text)) {
      const spot = spotOf('commonGoals', index, 'title');
      issues.push(error(spot, fill('the title "{}"', title), fill('words of its text "{}"', text)));
    }
  }
  const isWhole = regions.length === codes.length;
  const blocks = regions.flatMap(({ focusAreas, notes }) =>
    [...focusAreas.flatMap(({ body }) => body), ...notes].map(({ block }) => block),
  );
  const titles = regions.flatMap(({ focusAreas }) => focusAreas.map(({ title }) => title));
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
  const texts = [...programme.intro, ...titles, ...blocks.flatMap(textsOfBlock)];
  return [
    ...issues,
    ...(isWhole ? translationIssues(source, titles, headings) : []),
    ...(isWhole ? slipIssues(source, texts) : []),
    ...periodIssues(source),
  ];
}

/**
 * Warns of translations of what is no title in the programme, for the title may have been corrected, and of titles that have
 * none where others have.
 */
function translationIssues(
  { value: programme, spotOf }: SourceProgramme,
  focusAreaTitles: readonly string[],
  headings: readonly string[],
): readonly Issue[] {
  const { title: own, source, publisher, commonGoals, translations } = programme;
  if (!translations || Object.keys(translations.en).length === 0) return [];
  const main = [...new Set([own, ...commonGoals.map(({ title }) => title), ...focusAreaTitles])];
  const titles = new Set([...main, ...headings, source, publisher]);
  const translated = Object.keys(translations.en);
  const lacking = main.filter((title) => !translated.includes(title));
  const unknown = translated.filter((title) => !titles.has(title));
  const all = fill('no translation of {}', firstOf(lacking, 3));
  return [
    ...(lacking.length === 0 ? [] : [warning(spotOf('translations', 'en'), all, EACH, SAME)]),
    ...unknown.map((title) =>
      warning(
        spotOf('translations', 'en', title),
        fill('a translation of "{}"', title),
        'the title of the programme, its page, a focus area or a common goal, or the publisher',
        suggestWord(title, lacking),
      ),
    ),
  ];
}

const EACH = 'one of each title, since others have one';
const SAME = 'The title itself where it means the same.';

/** Warns of misprints that no text has: the text may have been corrected. */
function slipIssues(
  { value: programme, spotOf }: SourceProgramme,
  texts: readonly string[],
): readonly Issue[] {
  return Object.keys(programme.slips ?? {})
    .filter((slip) => !texts.some((text) => text.includes(slip)))
    .map((slip) =>
      warning(spotOf('slips', slip), fill('the misprint "{}"', slip), 'words of a text'),
    );
}

/** Reports days that no calendar has, and a period that ends before it begins. */
function periodIssues({ value: programme, spotOf }: SourceProgramme): readonly Issue[] {
  const { from = null, to = null } = programme.period ?? {};
  const wrong = ([end, day]: readonly ['from' | 'to', string | null], expected: Wording) =>
    error(spotOf('period', end), fill('the day {}', String(day)), expected);
  const ends = [['from', from] as const, ['to', to] as const];
  const unreal = ends.filter(([, day]) => day !== null && !isDay(day));
  if (unreal.length > 0) return unreal.map((end) => wrong(end, 'a day of the calendar'));
  // As text, a year comes before its days: "2024" counts as its last day where a period ends.
  const isBackwards = from !== null && to !== null && `${to}-12-31`.slice(0, 10) < from;
  const later = fill('a day after {}, where the period begins', from ?? '');
  return isBackwards ? [wrong(['to', to], later)] : [];
}

function isDay(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** True if the title stands in the text as whole words, as "Agenda 2030" does in "Agenda 2030-målen". Its first letter may be a capital. */
function isFragment(title: string, text: string): boolean {
  const small = title.charAt(0).toLowerCase() + title.slice(1);
  const wordsOf = (of: string) => asWords(of.replaceAll('-', ' '));
  return [title, small].some(
    (words) => text.includes(words) && wordsOf(text).includes(wordsOf(words)),
  );
}

/** Reports borders that do not lie between two different known regions, or stand twice. */
export function checkNeighbours({ neighbours, areas }: ProgrammeSource): readonly Issue[] {
  if (neighbours === null) return [];
  const pairs = neighbours.map(({ value: { a, b } }) => [a, b].toSorted().join('–'));
  const repeats = new Set(repeatsIn(pairs));
  return neighbours.flatMap(({ value: { a, b }, spotOf }, index) => {
    const spot = spotOf();
    const issues = checkKnown(areas, spot, [a, b]);
    if (a === b) issues.push(error(spot, fill('"{}" beside itself', a), 'two different codes'));
    if (repeats.has(index)) {
      const found = fill('the border {} a second time', pairs[index] ?? '');
      issues.push(error(spot, found, 'every border once'));
    }
    return issues;
  });
}
