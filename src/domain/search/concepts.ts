import type { Theme } from '../model/dataset';
import { plainWords, listWords } from '../text-analysis/tokenize';
import { listedNames, type WordFacts } from './facts';
import type { WordForms } from './word-forms';

export interface Concept {
  /** How the texts put it. */
  readonly phrases: readonly string[];
  /** The synonyms that have these phrases, in small letters. */
  readonly synonyms: readonly string[];
  /** The themes that it is a name of. */
  readonly themes: readonly string[];
  /** What may have been meant: offered, never taken. */
  readonly related: readonly string[];
}

export interface Concepts {
  /** Returns what words ask for, in any form of them. */
  find(words: readonly string[]): Concept | null;
  readonly byKey: ReadonlyMap<string, Concept>;
  /** Returns a key, the same for every form of the words. */
  keyOf(words: readonly string[]): string;
}

export function createConcepts(
  themes: readonly Theme[],
  facts: WordFacts,
  stemOf: WordForms['stemOf'],
  translations: Readonly<Record<string, string>> = {},
): Concepts {
  const keyOf = (words: readonly string[]) => words.map(stemOf).join(' ');
  const concepts = new Map<string, Concept>();
  const add = (asked: string, part: Partial<Concept>) => {
    const key = keyOf(listWords(asked));
    const known = concepts.get(key);
    const both = (name: keyof Concept) => [
      ...new Set([known?.[name] ?? [], part[name] ?? []].flat()),
    ];
    concepts.set(key, {
      phrases: both('phrases'),
      synonyms: both('synonyms'),
      themes: both('themes'),
      related: both('related'),
    });
  };
  for (const theme of themes) {
    for (const name of namesOfTheme(theme, facts)) add(name, { themes: [theme.id] });
  }
  for (const [asked, phrases] of pairs(facts.synonyms))
    for (const each of asked) add(each, { phrases, synonyms: [plainWords(each)] });
  for (const [asked, related] of pairs(facts.related))
    for (const each of asked) add(each, { related });
  for (const [title, translation] of Object.entries(translations)) {
    const isOther = translation !== title && !concepts.has(keyOf(listWords(translation)));
    if (isOther) add(translation, { phrases: [title] });
  }
  return { byKey: concepts, keyOf, find: (words) => concepts.get(keyOf(words)) ?? null };
}

/** Returns a theme's labels, the parts of "Klimat och energi", and what else people write when they mean it. */
export function namesOfTheme({ id, label }: Theme, facts: WordFacts): readonly string[] {
  const parts = [label.sv.split(' och '), label.en.split(' and ')].filter(
    ({ length }) => length > 1,
  );
  return [label.sv, label.en, ...parts.flat(), ...listedNames(facts.themes[id])];
}

/** Returns all words and phrases that ask for something the texts put otherwise. */
export function phrasesOfConcepts(themes: readonly Theme[], facts: WordFacts): readonly string[] {
  return [
    ...themes.flatMap((theme) => namesOfTheme(theme, facts)),
    ...[...pairs(facts.synonyms), ...pairs(facts.related)].flatMap(([asked]) => asked),
  ].map(plainWords);
}

function pairs(
  table: Readonly<Record<string, string>>,
): readonly (readonly [asked: readonly string[], meant: readonly string[]])[] {
  return Object.entries(table).map(([asked, meant]) => [listedNames(asked), listedNames(meant)]);
}
