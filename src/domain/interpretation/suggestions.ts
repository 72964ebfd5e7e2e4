import type { Theme } from '../model/dataset';
import { grouped } from '../model/grouped';
import { createConcepts } from '../search/concepts';
import type { WordFacts } from '../search/facts';
import { stemSwedish, type Stemmer } from '../text-analysis/stem';
import { wordsIn, listWords } from '../text-analysis/tokenize';
import type { LeftOut } from '../text-analysis/words';
import type { FocusAreaReading } from './progress';

/** A theme that a text may have, with what led to it. Words are as the text prints them. */
export interface ThemeSuggestion {
  readonly theme: string;
  /** Words that are names of the theme, or what people write when they mean it. */
  readonly names: readonly string[];
  /** Words that stand in quotes for this theme in other focus areas, and in none for another theme. */
  readonly shared: readonly string[];
  /** Those focus areas, by their places. */
  readonly others: readonly number[];
}

/** Fewer words that two texts share are chance. */
const FEWEST_SHARED = 2;
const MOST_BY_SHARED = 3;
/** Names of themes have no more words. */
const LONGEST_NAME = 5;
/** Shorter words are abbreviations, and say nothing of a text. */
const SHORTEST = 4;

/** Shorter beginnings of compounds are chance. */
const SHORTEST_PART = 6;

const NONE: ReadonlySet<string> = new Set();

/**
 * Returns for each focus area the themes that its words suggest, the surest first. Themes that it has are among them.
 *
 * @param stemOf by default for Swedish texts.
 */
export function suggestThemes(
  focusAreas: readonly FocusAreaReading[],
  themes: readonly Theme[],
  facts: WordFacts,
  isLeftOut: LeftOut,
  stemOf: Stemmer = stemSwedish,
): readonly (readonly ThemeSuggestion[])[] {
  const named = themesByName(themes, facts, stemOf);
  const phrasesIn = phraseReader(stemOf);
  const quoted = quotedWords(focusAreas, isLeftOut, phrasesIn);
  return focusAreas.map(({ texts }, index) => {
    const names = grouped(namedThemes(texts, named, phrasesIn), ({ theme }) => theme);
    const shared = [...grouped(sharedIn(texts, index, quoted, phrasesIn), ({ theme }) => theme)]
      .filter(([, words]) => words.length >= FEWEST_SHARED)
      .toSorted(([, one], [, other]) => other.length - one.length);
    const best = new Map(shared.filter(([id], i) => i < MOST_BY_SHARED || names.has(id)));
    const found = [...new Set([...names.keys(), ...best.keys()])].map((theme) => {
      const words = best.get(theme) ?? [];
      return {
        theme,
        names: [...new Set(names.get(theme)?.map(({ printed }) => printed))],
        shared: words.map(({ printed }) => printed),
        others: [...new Set(words.flatMap(({ others }) => others))].toSorted((a, b) => a - b),
      };
    });
    return found.toSorted(
      (one, other) =>
        other.names.length - one.names.length || other.shared.length - one.shared.length,
    );
  });
}

/** The themes by the stems of their names, and of how texts put the same, and the first words of those that have several. */
function themesByName(themes: readonly Theme[], facts: WordFacts, stemOf: Stemmer) {
  const { byKey, keyOf } = createConcepts(themes, facts, stemOf);
  const named = [...byKey].flatMap(([key, concept]) => {
    const names = [key, ...concept.phrases.map((each) => keyOf(listWords(each)))];
    return names.flatMap((name) => concept.themes.map((theme) => ({ name, theme })));
  });
  const starts = named.flatMap(({ name }) => /(.+?) /.exec(name)?.[1] ?? []);
  return { byName: grouped(named, ({ name }) => name), starts: new Set(starts) };
}

/** The themes whose names a text has, each with the words that say so. */
function namedThemes(
  texts: readonly string[],
  { byName, starts }: ReturnType<typeof themesByName>,
  phrasesIn: PhrasesIn,
) {
  return texts
    .flatMap((text) => phrasesIn(text, starts))
    .flatMap(({ key, printed }) =>
      [key, ...beginningsOf(key)]
        .flatMap((name) => byName.get(name) ?? [])
        .map(({ theme }) => ({ theme, printed })),
    );
}

/** What a compound may begin with: "turismorganisation" with "turism". */
function beginningsOf(key: string): readonly string[] {
  if (key.includes(' ')) return [];
  return Array.from({ length: Math.max(0, key.length - SHORTEST_PART) }, (_, i) =>
    key.slice(0, SHORTEST_PART + i),
  );
}

/** The words of all quotes, each with the themes and focus areas that are quoted for them. */
function quotedWords(
  focusAreas: readonly FocusAreaReading[],
  isLeftOut: LeftOut,
  phrasesIn: PhrasesIn,
) {
  const words = focusAreas.flatMap(({ themes }, index) =>
    themes.flatMap(({ id: theme, evidence }) =>
      phrasesIn(evidence).map((phrase) => ({ ...phrase, theme, index })),
    ),
  );
  const telling = words.filter(
    ({ key, printed }) => printed.length >= SHORTEST && !isLeftOut(printed.toLowerCase(), key),
  );
  return grouped(telling, ({ key }) => key);
}

/** The words of a text that are quoted for one theme alone in others. */
function sharedIn(
  texts: readonly string[],
  own: number,
  quoted: ReturnType<typeof quotedWords>,
  phrasesIn: PhrasesIn,
) {
  const phrases = texts.flatMap((text) => phrasesIn(text));
  return [...grouped(phrases, ({ key }) => key).values()].flatMap(([phrase]) => {
    const others = (quoted.get(phrase?.key ?? '') ?? []).filter(({ index }) => index !== own);
    const [theme, ...more] = new Set(others.map((each) => each.theme));
    if (!phrase || theme === undefined || more.length > 0) return [];
    return [{ theme, printed: phrase.printed, others: others.map(({ index }) => index) }];
  });
}

/** All words of a text, and the stretches of words that begin with one of `starts`, as they are compared and as they are printed. */
type PhrasesIn = ReturnType<typeof phraseReader>;

function phraseReader(stemOf: Stemmer) {
  return (text: string, starts = NONE) => {
    const words = wordsIn(text);
    const stems = words.map(({ word }) => stemOf(word));
    return words.flatMap(({ at }, first) =>
      words
        .slice(first, first + (starts.has(stems[first] ?? '') ? LONGEST_NAME : 1))
        .map(({ end }, i) => ({
          key: stems.slice(first, first + i + 1).join(' '),
          printed: text.slice(at, end),
        })),
    );
  };
}
