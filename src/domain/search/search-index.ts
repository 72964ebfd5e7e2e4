import type { Atlas } from '../model/atlas';
import { isWrittenIn } from '../model/language';
import type { RegionCode } from '../model/region';
import { isFunctionWord } from '../text-analysis/words';
import { listWords } from '../text-analysis/tokenize';
import { createConcepts, phrasesOfConcepts, type Concepts } from './concepts';
import type { SearchFacts } from './facts';
import { NAMED, nameMatch, type Match, type Matches } from './matches';
import { createUninflected, createWordForms } from './word-forms';
import { createNameIndex, type NameIndex } from './name-index';
import { createTextIndex, type TextIndex } from './text-index';
import { createVocabulary, type Vocabulary } from './vocabulary';
import { isQuestionWord, isStopWord } from './stop-words';
import { findables, type Findable } from './things';

/** What a theme by its name weighs, and what a theme adds to the focus areas that have it. */
export const THEME = { named: 250, part: 20, main: 3, touches: 1 };

export interface SearchIndex {
  /** What can be found; its place in this list is its id in matches. */
  readonly things: readonly Findable[];
  /** The codes of all areas, in the order of every list. */
  readonly codes: readonly RegionCode[];
  readonly facts: SearchFacts;
  /** True for a word that only stands around what is asked for. */
  readonly isStopWord: (word: string) => boolean;
  readonly words: Vocabulary;
  readonly texts: TextIndex;
  readonly names: NameIndex;
  readonly concepts: Concepts;
  /** What published titles mean in English. */
  readonly translations: Readonly<Record<string, string>>;
  /** Finds a theme and the focus areas that are read as having it. */
  readonly ofTheme: (id: string) => Matches;
  readonly ofContact: (id: number) => Matches;
}

export function createSearchIndex({ dataset, areas }: Atlas, facts: SearchFacts): SearchIndex {
  const things = findables(dataset);
  const isSwedish = isWrittenIn(dataset.programme, 'sv');
  const inTexts = new Set(things.flatMap(({ texts }) => texts.flatMap(listWords)));
  const content = [...inTexts].filter(isContent);
  const ours = phrasesOfConcepts(dataset.themes, facts).flatMap(listWords).filter(isContent);
  // Themes are named in Swedish, whatever language the texts are in.
  const forms = createWordForms(new Set(isSwedish ? [...content, ...ours] : ours));
  const formsInTexts = isSwedish ? forms : createUninflected(inTexts);
  const words = createVocabulary(content, formsInTexts);
  const translations = dataset.programme.translations?.en ?? {};
  return {
    things,
    // What holds Swedish sentences together may be a word like any other of another language.
    isStopWord: isSwedish
      ? isStopWord
      : (word) => isQuestionWord(word) || (!isContent(word) && !inTexts.has(word)),
    codes: areas.codes,
    facts,
    words,
    texts: createTextIndex(things, formsInTexts, words),
    names: createNameIndex(dataset, facts, things),
    concepts: createConcepts(dataset.themes, facts, forms.stemOf, translations),
    translations,
    ofTheme: (id) => themeMatches(things, id),
    ofContact: (id) => new Map([[id, nameMatch(NAMED, 'name')]]),
  };
}

const isContent = (word: string) => !isFunctionWord(word);

function themeMatches(things: readonly Findable[], theme: string): Matches {
  return new Map(
    things.flatMap((thing, id): readonly (readonly [number, Match])[] => {
      if (thing.kind === 'theme') {
        return thing.theme.id === theme ? [[id, nameMatch(THEME.part)]] : [];
      }
      if (thing.kind !== 'focus-area') return [];
      const read = thing.focusArea.themes.find((each) => each.id === theme);
      if (!read) return [];
      const [fields, terms] = [new Set(['theme'] as const), new Set([themeTerm(theme)])];
      return [[id, { score: THEME[read.level], fields, terms }]];
    }),
  );
}

/** The term of a theme that was asked for, told apart from words of texts. */
export function themeTerm(id: string): string {
  return `#${id}`;
}
