import { issueTexts, type Issue } from '../../data/issues/issue';
import { SWEDISH } from '../../data/issues/swedish';
import { repaired, withLineFeeds } from '../../data/folder/characters';
import type { Phrase, Wording } from '../../data/issues/wording';
import type { Lang, Theme } from '../../domain/model/dataset';
import type { CellPlace, CellReport, IssueReport, Proposal } from '../../features/studio/report';
import { shortened } from './shortened';

/** The phrases of a language, undefined for English. */
export const phrasesIn = (lang?: Lang) => (lang === 'sv' ? SWEDISH : undefined);

/** Where an issue is mended. */
interface IssueContext {
  readonly cell?: CellReport | null;
  readonly focusArea?: CellPlace | null;
  readonly themes?: readonly Theme[];
  /** The file that was brought: it stands for those of the project, which nobody who brings it has. */
  readonly file?: string;
}

/** Returns an issue as it is told in a language, with its cell where that is known. */
export function issueReport(
  issue: Issue,
  lang: Lang = 'en',
  { cell = null, focusArea = null, themes = [], file }: IssueContext = {},
): IssueReport {
  const { place, ...texts } = issueTexts(issue, phrasesIn(lang));
  const broughtFile = issue.file.startsWith('data/') ? file : undefined;
  return {
    severity: issue.severity,
    place: place ?? broughtFile ?? issue.file,
    cell,
    ...texts,
    focusArea,
    proposals: proposalsFor(issue, cell, themes, lang),
  };
}

/** Hints that name what was meant, in the place of what was found. */
const MEANT: readonly Phrase[] = [
  'Did you mean "{}"?',
  'Possible names: {}.',
  'The nearest passage is "{}".',
];
/** What is said of characters that no text is meant to have. */
const REPAIRED: readonly Phrase[] = [
  'letters such as å, ä and ö',
  'the word without it',
  'text without it',
];
const LONGEST = 60;

/** The texts that a cell may have instead, which mend the issue. */
function proposalsFor(
  { found, expected, hint }: Issue,
  cell: CellReport | null,
  themes: readonly Theme[],
  lang: Lang,
): readonly Proposal[] {
  if (cell === null) return [];
  const { text } = cell;
  if (isOne(expected, REPAIRED)) {
    const lines = withLineFeeds(text);
    const better = repaired(lines);
    return better === lines ? [] : [{ words: shortened(better, LONGEST), text: better }];
  }
  if (hint === null || !isOne(hint, MEANT)) return [];
  const [meant = ''] = valuesOf(hint);
  const candidates = phraseOf(hint) === 'Possible names: {}.' ? meant.split(', ') : [meant];
  const meantTheme =
    phraseOf(found) === UNKNOWN ? themes.find(({ id }) => id === meant) : undefined;
  return replacements(found, text, meantTheme ? [meantTheme.label[lang]] : candidates);
}

const UNKNOWN: Phrase = 'the theme "{}"';

/** The text of a cell with each of these words in the place of what was found; none where that stands twice in it. */
function replacements(
  found: Wording,
  text: string,
  candidates: readonly string[],
): readonly Proposal[] {
  const [wrong = ''] = valuesOf(found);
  // What is written several times may be meant otherwise elsewhere.
  const [before, after, ...more] = text.split(wrong);
  if (wrong === '' || before === undefined || after === undefined || more.length > 0) return [];
  return candidates.map((words) => ({
    words: shortened(words, LONGEST),
    text: before + words + after,
  }));
}

const phraseOf = (wording: Wording): string =>
  typeof wording === 'string' ? wording : wording.phrase;
const isOne = (wording: Wording, phrases: readonly string[]) => phrases.includes(phraseOf(wording));

/** The data that a phrase is filled with, but for phrases of their own. */
function valuesOf(wording: Wording): readonly string[] {
  const values = typeof wording === 'string' ? [] : wording.values;
  return values.flatMap((value) => (typeof value === 'object' ? [] : [String(value)]));
}
