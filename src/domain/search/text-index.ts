import MiniSearch, { type SearchOptions } from 'minisearch';
import { foldLetters, hasMarksOf } from '../text-analysis/fold-letters';
import { cached } from '../text-analysis/stem';
import { isFunctionWord } from '../text-analysis/words';
import { listWords } from '../text-analysis/tokenize';
import { allOf, anyOf, NO_MATCHES, weighted, type Field, type Matches } from './matches';
import type { Findable } from './things';
import type { WordForms } from './word-forms';

/** How much a word weighs in each field. */
const WEIGHTS = { title: 3.5, text: 2 };
/** What a phrase adds for each word of it: more than the same words apart in a longer text. */
const TOGETHER = 12;
/** Words up to this length are found whole; longer words that begin so are offered. */
const SHORT = 4;
/** Fewer letters before a word make another of it, and no compound: "omställning" of "ställning", "individ" of "divid". */
const SHORTEST_HEAD = 3;
/** From this length on, one slip leaves no doubt of the word that was meant. */
export const SURE = 6;

/**
 * The published texts by word. A word stands in it as several terms: its stem; "~" and the stem without å ä ö, for what is
 * being typed or misspelt; "<" and its root backwards, for compounds that end so. Words that only hold sentences
 * together are found as they stand alone.
 */
export interface TextIndex {
  /** Finds a word whole, by its forms and kin; if it is long or stands nowhere, also longer words with it in them. */
  findWord(word: string): Matches;
  /** Finds a word and its kin, and no longer words. */
  whole(word: string): Matches;
  /** Finds words that stand together in this order, in any form. */
  findPhrase(words: readonly string[]): Matches;
  /** Returns the words of the texts that are one slip away. */
  slips(word: string): readonly string[];
  /** Finds words that begin so, or if `whole` that are so. */
  findHead(part: string, whole: boolean): Matches;
  /** Finds words that end so or are so. */
  findTail(part: string): Matches;
  /** True if the word stands in the texts in this form, and says something. */
  has(word: string): boolean;
  /** Returns words so many letters away at most, the nearest first; for none, words that begin so. */
  suggest(word: string, distance: number): readonly string[];
  termsOf(word: string): readonly string[];
}

export function createTextIndex(things: readonly Findable[], forms: WordForms): TextIndex {
  const { stemOf } = forms;
  const wordsByTerm = new Map<string, Set<string>>();
  const termsOf = cached((word) => {
    const terms = termsOfWord(word, forms);
    for (const term of terms) {
      wordsByTerm.set(term, (wordsByTerm.get(term) ?? new Set()).add(word));
    }
    return terms;
  });
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: (text) => [...listWords(text)],
    processTerm: (word) => [...termsOf(word)],
  });
  index.addAll(things.map((thing, id) => ({ id, ...fieldsOf(thing) })));
  const find = (term: string, options: SearchOptions = {}): Matches =>
    new Map(
      index.search(term, { ...AS_TERM, ...options }).map(({ id, score, match }) => [
        Number(id),
        {
          score,
          fields: new Set(Object.values(match).flat().filter(isField)),
          terms: new Set(Object.keys(match)),
        },
      ]),
    );
  const wordsOf = (term: string) => [...(wordsByTerm.get(term) ?? [])];
  const ways = waysOf(find, wordsOf, forms);
  return {
    ...ways,
    termsOf,
    findPhrase: (words) => {
      const together = allOf(words.map(ways.whole));
      const stems = words.map(stemOf);
      return new Map(
        [...together]
          .filter(([id]) => things[id]?.texts.some(hasPhrase(stems, forms)))
          .map(([id, match]) => [id, { ...match, score: match.score + TOGETHER * words.length }]),
      );
    },
    suggest: (word, distance) => {
      const how = distance === 0 ? { prefix: true } : { fuzzy: distance };
      return index
        .autoSuggest(`~${foldLetters(word)}`, { ...AS_TERM, ...how })
        .flatMap(({ terms }) => terms.flatMap((term) => wordsOf(term).slice(0, 1)))
        .filter((each) => distance > 0 || each.startsWith(word));
    },
  };
}

/** A query that is one term already. */
const AS_TERM: SearchOptions = {
  tokenize: (term) => [term],
  processTerm: (term) => term,
  boost: WEIGHTS,
  prefix: false,
  fuzzy: false,
};

function isField(name: string): name is Field {
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

function termsOfWord(word: string, { stemOf, rootOf }: WordForms): readonly string[] {
  if (isFunctionWord(word)) return [`=${word}`];
  const stem = stemOf(word);
  return [...new Set([stem, `~${foldLetters(stem)}`, ending(rootOf(stem))])];
}

/** The term of a root: its letters from the last to the first, so that words that end alike begin alike. */
function ending(root: string): string {
  return `<${Array.from(root).toReversed().join('')}`;
}

type Find = (term: string, options?: SearchOptions) => Matches;

/** The ways from a typed word to words of the texts. */
function waysOf(find: Find, wordsOf: WordsOf, { baseOf, stemOf, rootOf }: WordForms) {
  const same = (word: string) => anyOf(find(stemOf(word)), find(`=${word}`));
  const kin = (word: string) => {
    const root = rootOf(stemOf(word));
    const isKin = (each: string) => hasMarksOf(stemOf(each), word.slice(0, root.length));
    // Short roots are those of many words: "mat" and "mäta".
    const isTelling = root.length > SHORT && wordsOf(ending(root)).some(isKin);
    return isTelling ? find(ending(root)) : NO_MATCHES;
  };
  const whole = (word: string) => anyOf(same(word), weighted(kin(word), 0.75));
  const beginning = (word: string) => {
    if (word.length < 3) return NO_MATCHES;
    // Here too: "stål" is no beginning of "ställa".
    const isMeant = foldLetters(word) !== word;
    return find(isMeant ? word : `~${foldLetters(word)}`, PREFIX);
  };
  const findTail = (word: string) => {
    const root = rootOf(stemOf(word));
    if (root.length < SHORT) return NO_MATCHES;
    const isTail = isTailOf(word, root);
    const found = termsIn(find(ending(root), PREFIX)).filter((term) =>
      wordsOf(term).map(stemOf).some(isTail),
    );
    if (root.length > SHORT) return anyOf(...found.map((term) => find(term)));
    // Many words end as a short root does; fewer as a form of it: "grundskolan".
    const forms = wordsOf(stemOf(word)).filter(({ length }) => length > SHORT);
    const isForm = (each: string) =>
      stemOf(each).endsWith(stemOf(word)) && forms.some((form) => each.endsWith(form));
    return anyOf(
      ...found.flatMap((term) =>
        term !== ending(root) && wordsOf(term).some(isForm) ? [find(term)] : [],
      ),
    );
  };
  const findWord = (word: string) => {
    const found = whole(word);
    if (word.length <= SHORT) return found;
    const longer = anyOf(beginning(startOf(word)), findTail(word));
    if (found.size === 0) return longer;
    const kept = termsIn(longer).filter((term) => !wordsOf(term).every(isOther(startOf(word))));
    return anyOf(found, weighted(anyOf(...kept.map((term) => find(term))), 0.36));
  };
  const startOf = (word: string) => (baseOf(word).length > SHORT ? baseOf(word) : word);
  const slips = (word: string) => slipsOf(find, wordsOf, foldLetters(stemOf(word)));
  const has = (word: string) => wordsOf(stemOf(word)).includes(word);
  const findHead = (part: string, isWhole: boolean) => (isWhole ? same(part) : beginning(part));
  return { whole, findWord, findTail, findHead, slips, has };
}

/** True for the stem of the word itself, and for that of a compound that ends so; å, ä and ö count where they are typed. */
function isTailOf(word: string, root: string): (stem: string) => boolean {
  return (stem) => {
    const at = foldLetters(stem).lastIndexOf(root);
    const isCompound = at >= SHORTEST_HEAD || at === 0;
    return isCompound && hasMarksOf(stem.slice(at), word.slice(0, root.length));
  };
}

/** True for a longer word that is none made of a word: "kommunikation" of "kommun", "upphandling" of "handling". */
function isOther(word: string): (longer: string) => boolean {
  const made = new RegExp(`^${word}(?:ik)?(?:at|ion|iv)|^(?:an|livs|upp|ut|över)${word}`);
  return (longer) => made.test(longer);
}

type WordsOf = (term: string) => readonly string[];

function slipsOf(find: Find, wordsOf: WordsOf, folded: string): readonly string[] {
  // A slip in a short word makes another word: "skolor" and "skala".
  if (folded.length < SURE) return [];
  const terms = [
    ...termsIn(find(`~${folded}`, { fuzzy: 1 })),
    ...swaps(folded).flatMap((each) => termsIn(find(`~${each}`))),
  ];
  return [...new Set(terms.flatMap((term) => wordsOf(term).slice(0, 1)))];
}

const PREFIX: SearchOptions = { prefix: true };

function termsIn(matches: Matches): readonly string[] {
  return [...new Set([...matches.values()].flatMap(({ terms }) => [...terms]))];
}

export function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** A word with two neighbouring letters exchanged, in every place. */
export function swaps(word: string): readonly string[] {
  return Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
  );
}

/** True for a text in which words of these stems stand one after the other. */
function hasPhrase(stems: readonly string[], { stemOf }: WordForms): (text: string) => boolean {
  return (text) => {
    const inText = listWords(text).map(stemOf);
    return inText.some((_, from) => stems.every((stem, i) => inText[from + i] === stem));
  };
}
