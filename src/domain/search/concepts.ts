import type { Theme } from '../model/dataset';
import { stemSwedish } from '../text-analysis/stem';
import { plainWords, wordsIn } from '../text-analysis/tokenize';
import { namesIn, type WordFacts } from './facts';

/** What a word or phrase means beside itself. */
export interface Concept {
  /** How the texts put it. */
  readonly phrases: readonly string[];
  /** The themes that it is a name of. */
  readonly themes: readonly string[];
  /** What may have been meant: offered, never taken. */
  readonly related: readonly string[];
}

/** Concepts by the stems of the words that ask for them. */
export type Concepts = ReadonlyMap<string, Concept>;

export function createConcepts(themes: readonly Theme[], facts: WordFacts): Concepts {
  const concepts = new Map<string, Concept>();
  const add = (asked: string, part: Partial<Concept>) => {
    const key = conceptKey(wordsIn(asked).map(({ word }) => word));
    const known = concepts.get(key);
    const both = (name: keyof Concept) => [
      ...new Set([...(known?.[name] ?? []), ...(part[name] ?? [])]),
    ];
    concepts.set(key, {
      phrases: both('phrases'),
      themes: both('themes'),
      related: both('related'),
    });
  };
  for (const theme of themes) {
    for (const name of namesOfTheme(theme, facts)) add(name, { themes: [theme.id] });
  }
  for (const [asked, phrases] of pairs(facts.synonyms))
    for (const each of asked) add(each, { phrases });
  for (const [asked, related] of pairs(facts.related))
    for (const each of asked) add(each, { related });
  return concepts;
}

/** Returns how a concept is looked up: by its words' stems, so that every form of them asks for it. */
export function conceptKey(words: readonly string[]): string {
  return words.map(stemSwedish).join(' ');
}

/** Returns a theme's labels, the parts of "Klimat och energi", and what else people write when they mean it. */
export function namesOfTheme({ id, label }: Theme, facts: WordFacts): readonly string[] {
  const parts = [label.sv.split(' och '), label.en.split(' and ')].filter(
    ({ length }) => length > 1,
  );
  return [label.sv, label.en, ...parts.flat(), ...namesIn(facts.themes[id])];
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
  return Object.entries(table).map(([asked, meant]) => [namesIn(asked), namesIn(meant)]);
}
