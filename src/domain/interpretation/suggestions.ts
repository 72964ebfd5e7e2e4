import type { Theme } from '../model/dataset';
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

/** A word or several, as it is compared and as it is printed. */
interface Phrase {
  readonly key: string;
  readonly printed: string;
}

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
  const quoted = themesByQuotedWord(focusAreas, isLeftOut, phrasesIn);
  return focusAreas.map(({ texts }, index) => {
    const names = namesIn(texts, named, phrasesIn);
    const shared = [...sharedIn(texts, index, quoted, phrasesIn)]
      .filter(([, { words }]) => words.size >= FEWEST_SHARED)
      .toSorted(([, one], [, other]) => other.words.size - one.words.size);
    const best = new Map(shared.filter(([id], i) => i < MOST_BY_SHARED || names.has(id)));
    const found = [...new Set([...names.keys(), ...best.keys()])].map((theme) => ({
      theme,
      names: [...(names.get(theme) ?? [])],
      shared: [...(best.get(theme)?.words ?? [])],
      others: [...(best.get(theme)?.others ?? [])].toSorted((a, b) => a - b),
    }));
    return found.toSorted(
      (one, other) =>
        other.names.length - one.names.length || other.shared.length - one.shared.length,
    );
  });
}

/** The themes by the stems of their names, and of how texts put the same, and the first words of those that have several. */
function themesByName(themes: readonly Theme[], facts: WordFacts, stemOf: Stemmer) {
  const found = new Map<string, Set<string>>();
  const { byKey, keyOf } = createConcepts(themes, facts, stemOf);
  for (const [key, concept] of byKey) {
    const phrases = concept.phrases.map((each) => keyOf(listWords(each)));
    for (const name of [key, ...phrases]) addAll(found, name, concept.themes);
  }
  const starts = [...found.keys()].flatMap((name) => /(.+?) /.exec(name)?.[1] ?? []);
  return { themes: found, starts: new Set(starts) };
}

function namesIn(
  texts: readonly string[],
  named: ReturnType<typeof themesByName>,
  phrasesIn: PhrasesIn,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { key, printed } of texts.flatMap((text) => phrasesIn(text, named.starts))) {
    for (const name of [key, ...beginningsOf(key)])
      for (const theme of named.themes.get(name) ?? []) addAll(found, theme, [printed]);
  }
  return found;
}

/** What a compound may begin with: "turismorganisation" with "turism". */
function beginningsOf(key: string): readonly string[] {
  if (key.includes(' ')) return [];
  return Array.from({ length: Math.max(0, key.length - SHORTEST_PART) }, (_, i) =>
    key.slice(0, SHORTEST_PART + i),
  );
}

/** The quotes that a word stands in. */
type Quotings = readonly { readonly theme: string; readonly index: number }[];

function themesByQuotedWord(
  focusAreas: readonly FocusAreaReading[],
  isLeftOut: LeftOut,
  phrasesIn: PhrasesIn,
): ReadonlyMap<string, Quotings> {
  const found = new Map<string, { theme: string; index: number }[]>();
  for (const [index, { themes }] of focusAreas.entries()) {
    for (const { id, evidence } of themes) {
      for (const { key, printed } of phrasesIn(evidence)) {
        if (printed.length < SHORTEST || isLeftOut(printed.toLowerCase(), key)) continue;
        found.set(key, [...(found.get(key) ?? []), { theme: id, index }]);
      }
    }
  }
  return found;
}

function sharedIn(
  texts: readonly string[],
  own: number,
  quoted: ReadonlyMap<string, Quotings>,
  phrasesIn: PhrasesIn,
) {
  const found = new Map<string, { words: Set<string>; others: Set<number> }>();
  const seen = new Set<string>();
  for (const { key, printed } of texts.flatMap((text) => phrasesIn(text))) {
    if (seen.has(key)) continue;
    seen.add(key);
    const others = (quoted.get(key) ?? []).filter(({ index }) => index !== own);
    const [theme, ...more] = new Set(others.map((each) => each.theme));
    if (theme === undefined || more.length > 0) continue;
    const entry = found.get(theme) ?? { words: new Set(), others: new Set() };
    entry.words.add(printed);
    for (const { index } of others) entry.others.add(index);
    found.set(theme, entry);
  }
  return found;
}

/** All words of a text, and the stretches of words that begin with one of `starts`. */
type PhrasesIn = (text: string, starts?: ReadonlySet<string>) => readonly Phrase[];

function phraseReader(stemOf: Stemmer): PhrasesIn {
  return (text, starts = NONE) => {
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

function addAll(map: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const set = map.get(key) ?? new Set();
  for (const value of values) set.add(value);
  map.set(key, set);
}
