import MiniSearch, { type SearchOptions } from 'minisearch';
import { isFunctionWord } from '../text-analysis/words';
import { listWords } from '../text-analysis/tokenize';
import { allOf, anyOf, weighted, type MatchField, type Matches } from './matches';
import type { Findable } from './things';
import type { Stem, Vocabulary } from './vocabulary';
import type { WordForms } from './word-forms';

/** How much a word weighs in each field. */
const WEIGHTS = { title: 3.5, text: 2 };
/** What a phrase adds for each word of it: more than the same words apart in a longer text. */
const TOGETHER = 12;
/** Words up to this length are found whole; longer words that begin so are offered. */
const SHORT = 4;

/** The published texts by word. */
export interface TextIndex {
  /** Finds all that has any of the words. */
  find(words: readonly Stem[]): Matches;
  /** Finds a word and its kin, and no longer words. */
  whole(word: string): Matches;
  /**
   * Finds a word whole, by its forms and kin; if it is long or stands nowhere, also longer words with it in them. Several
   * words are found where they stand together in this order, in any form.
   */
  findWords(words: readonly string[]): Matches;
  /** Returns what a word stands in the index as: its stem; what only holds sentences together, as it stands alone. */
  termOf(word: string): string;
}

export function createTextIndex(
  things: readonly Findable[],
  { baseOf, stemOf }: WordForms,
  words: Vocabulary,
): TextIndex {
  const termOf = (word: string) => (isFunctionWord(word) ? `=${word}` : stemOf(word));
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: (text) => [...listWords(text)],
    processTerm: termOf,
  });
  index.addAll(things.map((thing, id) => ({ id, ...fieldsOf(thing) })));
  const findTerm = (term: string): Matches =>
    new Map(
      index.search(term, AS_TERM).map(({ id, score, match }) => [
        Number(id),
        {
          score,
          fields: new Set(Object.values(match).flat().filter(isField)),
          terms: new Set(Object.keys(match)),
        },
      ]),
    );
  const find = (found: readonly Stem[]) => anyOf(...found.map(({ stem }) => findTerm(stem)));
  const whole = (word: string) =>
    anyOf(findTerm(stemOf(word)), findTerm(`=${word}`), weighted(find(words.ofRoot(word)), 0.75));
  const findWord = (word: string) => {
    const found = whole(word);
    if (word.length <= SHORT) return found;
    const start = baseOf(word).length > SHORT ? baseOf(word) : word;
    const longer = [...new Set([...words.withPrefix(start), ...words.withSuffix(word)])];
    const made = longer.filter((each) => !each.words.every(isOther(start)));
    return anyOf(found, weighted(find(found.size === 0 ? longer : made), 0.36));
  };
  const findPhrase = (phrase: readonly string[]) => {
    const stems = phrase.map(stemOf);
    const hasPhrase = (text: string) => {
      const inText = listWords(text).map(stemOf);
      return inText.some((_, from) => stems.every((stem, i) => inText[from + i] === stem));
    };
    return new Map(
      [...allOf(phrase.map(whole))]
        .filter(([id]) => things[id]?.texts.some(hasPhrase))
        .map(([id, match]) => [id, { ...match, score: match.score + TOGETHER * phrase.length }]),
    );
  };
  return {
    find,
    whole,
    findWords: ([word = '', ...more]) =>
      more.length > 0 ? findPhrase([word, ...more]) : findWord(word),
    termOf,
  };
}

/** A query that is one term already. */
const AS_TERM: SearchOptions = {
  tokenize: (term) => [term],
  processTerm: (term) => term,
  boost: WEIGHTS,
};

function isField(name: string): name is MatchField {
  return name in WEIGHTS;
}

function fieldsOf(thing: Findable): { readonly title: string; readonly text: string } {
  const { texts } = thing;
  if (thing.kind !== 'focus-area') return { title: '', text: texts.join(' ') };
  const headings = thing.focusArea.body.flatMap((block) =>
    block.type === 'heading' ? [block.text] : [],
  );
  return { title: [thing.focusArea.title, ...headings].join(' '), text: texts.slice(1).join(' ') };
}

/** True for a longer word that is none made of a word: "kommunikation" of "kommun", "upphandling" of "handling". */
function isOther(word: string): (longer: string) => boolean {
  const made = new RegExp(`^${word}(?:ik)?(?:at|ion|iv)|^(?:an|livs|upp|ut|över)${word}`);
  return (longer) => made.test(longer);
}
