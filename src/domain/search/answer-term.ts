import { grouped } from '../model/grouped';
import { foldLetters, isOtherWord } from '../text-analysis/fold-letters';
import { isFunctionWord } from '../text-analysis/words';
import { foldedWords, plainWords, listWords } from '../text-analysis/tokenize';
import { allOf, anyOf, NO_MATCHES, weighted, type Matches } from './matches';
import type { SearchNote } from './notes';
import type { NameEntry } from './name-index';
import { isNamed, termOf, type QueryTerm } from './query-parts';
import type { SearchIndex } from './search-index';
import { SURE } from './vocabulary';

export interface Answer {
  readonly term: QueryTerm;
  readonly matches: Matches;
  readonly notes: readonly SearchNote[];
  /** Searches that may have been meant; only where nothing was found. */
  readonly suggestions: readonly string[];
}

/** The shortest part of a compound, and from where on it need not be a word by itself. */
const SHORTEST_PART = 4;
const TELLING_PART = 6;
/** How English plurals end, unlike "kompetens": no compound is made of them, though words may end as they do. */
const ENGLISH_PLURAL = /[^n]s$/;

/**
 * Answers a term by itself and by what means the same; only where that finds nothing, and `mayGuess`, as a
 * misspelling or as a compound.
 */
export function answerTerm(index: SearchIndex, term: QueryTerm, mayGuess: boolean): Answer {
  const misspelling =
    mayGuess && isUnknownWord(index, term) ? answerMisspelling(index, term) : null;
  if (misspelling && misspelling.matches.size > 0) return misspelling;
  const answer = answerAsTyped(index, term, mayGuess);
  const isAnswered = answer.matches.size > 0 || answer.suggestions.length > 0;
  if (isAnswered || !mayGuess || term.words.length > 1) return answer;
  return misspelling ?? answerCompound(index, term);
}

/** The answer by the term itself and by what means the same, which is said; or the offer of what is only near. */
function answerAsTyped(index: SearchIndex, term: QueryTerm, mayGuess: boolean): Answer {
  const { concept, words, typed } = term;
  const isOther = isOtherForm(index, term);
  const own = isOther ? NO_MATCHES : ownMatches(index, term);
  const others = [
    ...(concept?.phrases ?? []),
    ...(mayGuess && own.size > 0 ? likelyMisspellings(index, term) : []),
  ]
    .map((phrase) => ({ phrase, words: listWords(phrase) }))
    .filter((each) => isOther || index.concepts.keyOf(each.words) !== index.concepts.keyOf(words))
    .map((each) => ({ phrase: each.phrase, matches: index.texts.findWords(each.words) }));
  const matches = anyOf(
    own,
    ...others.map((each) => each.matches),
    ...(concept?.themes ?? []).map(index.ofTheme),
  );
  const shown = others
    .filter((each) => [...each.matches.keys()].some((id) => !own.has(id)))
    .map(({ phrase }) => phrase);
  const kind = own.size > 0 ? 'also' : 'instead';
  const notes = shown.length > 0 ? [{ kind, typed, shown } as const] : [];
  return { term, matches, notes, suggestions: matches.size > 0 ? [] : (concept?.related ?? []) };
}

/** True for a word that is none of the texts, nor how one begins: what is found by a part of it is less than a misspelling. */
function isUnknownWord({ words }: SearchIndex, term: QueryTerm): boolean {
  const [word = '', ...more] = term.words;
  if (more.length > 0 || isNamed(term) || isFunctionWord(word)) return false;
  return [...words.ofStem(word), ...words.withPrefix(word)].length === 0;
}

/**
 * True for a word that only would pass for a form of one of the texts: an English word whose Swedish looks like it
 * ("textile"; that of "kommun" is a form of it: "kommuner"), or what only something near is offered for ("internet",
 * "interna").
 */
function isOtherForm(index: SearchIndex, { words: [word = '', ...more], concept }: QueryTerm) {
  if (!concept || more.length > 0 || index.words.has(word)) return false;
  const { phrases, synonyms, themes, related } = concept;
  const key = index.concepts.keyOf([word]);
  const isAlike = (phrase: string) =>
    !phrase.startsWith(word) && index.concepts.keyOf([phrase]) === key;
  const isReplaced = synonyms.includes(word) && phrases.map(plainWords).some(isAlike);
  const isOnlyNear = related.length > 0 && themes.length === 0 && phrases.length === 0;
  return isReplaced || (isOnlyNear && index.texts.whole(word).size > 0);
}

function ownMatches({ texts, ofContact }: SearchIndex, { words, contacts }: QueryTerm): Matches {
  // A name in full ends the search: it is no beginning of another word.
  if (contacts.length === 0) return texts.findWords(words);
  return weighted(anyOf(...contacts.map(ofContact)), 1 + 1 / contacts.length);
}

/** What only begins other words may be a slip: "cirkuler". */
function likelyMisspellings({ texts, words }: SearchIndex, term: QueryTerm): readonly string[] {
  const [typed = '', ...more] = term.words;
  if (term.concept || more.length > 0 || texts.whole(typed).size > 0) return [];
  return words.misspelt(typed).filter(isSure(typed));
}

/** The answer to what is one slip away, said to be that; or, where another word may be meant, the offer of it. */
function answerMisspelling(index: SearchIndex, term: QueryTerm): Answer | null {
  const [typed = ''] = term.words;
  if (typed.length <= SHORTEST_PART || /^\d+$/.test(typed)) return null;
  const keyOf = (text: string) => index.concepts.keyOf(listWords(text));
  const named = index.names
    .near(typed, 1)
    .flatMap(({ kind, text }) => (kind === 'place' ? [] : [text]));
  const words = [...grouped([...named, ...index.words.misspelt(typed)], keyOf).values()]
    .flatMap(([first = '']) => first)
    .slice(0, 3);
  if (words.length === 0) return null;
  if (!words.every(isSure(typed)))
    return { term, matches: NO_MATCHES, notes: [], suggestions: words };
  const answers = words.map((word) => answerTerm(index, termOf(index, listWords(word)), false));
  const matches = anyOf(...answers.map((answer) => answer.matches));
  const note = { kind: 'instead', typed: term.typed, shown: words } as const;
  const notes = [note, ...answers.flatMap((answer) => answer.notes)];
  return { term, matches, notes, suggestions: [] };
}

function isSure(typed: string): (word: string) => boolean {
  const start = foldLetters(typed).slice(0, 2);
  return (word) =>
    typed.length >= SURE &&
    foldedWords(word).startsWith(start) &&
    !isOtherWord(word.toLowerCase(), typed);
}

/**
 * The answer to a compound that stands nowhere, from what has both its parts: "livscykelanalys" in a text on
 * "livscykelperspektiv" and "analys". One part alone means something else: it is offered.
 */
function answerCompound(index: SearchIndex, term: QueryTerm): Answer {
  const { words, texts } = index;
  const [typed = ''] = term.words;
  const suggestions = new Set<string>();
  for (let at = typed.length - 1; at >= SHORTEST_PART; at -= 1) {
    const [start, tail] = [typed.slice(0, at), typed.slice(at)];
    const bare = start.replace(/s+$/, '');
    const head = isWord(index, start) && !isWord(index, bare) ? start : bare;
    const isTelling =
      head !== tail && index.concepts.keyOf([tail]).length >= SHORTEST_PART && isWord(index, tail);
    const both = allOf([
      texts.find(head.length < TELLING_PART ? words.ofStem(head) : words.withPrefix(head)),
      texts.find([...words.ofStem(tail), ...words.withSuffix(tail)]),
    ]);
    if (isTelling && both.size > 0) {
      const [begun = head] = isWord(index, head) ? [] : words.completions(head);
      const note = { kind: 'instead', typed: term.typed, shown: [begun, tail] } as const;
      return { term, matches: both, notes: [note], suggestions: [] };
    }
    if (suggestions.size === 0 && isWord(index, head)) suggestions.add(head);
    // "Skap" is a part of words, not one of them, and "grants" none of "immigrants".
    const isPart = isWord(index, head) || words.has(tail) || !ENGLISH_PLURAL.test(tail);
    if (tail.length >= TELLING_PART && isPart && isWord(index, tail)) {
      for (const each of [tail, ...(index.concepts.find([tail])?.related ?? [])])
        suggestions.add(each);
    }
  }
  return { term, matches: NO_MATCHES, notes: [], suggestions: [...suggestions] };
}

function isWord({ words, names }: SearchIndex, part: string): boolean {
  const isAsked = ({ key, kind }: NameEntry) =>
    key === part && (kind === 'concept' || kind === 'theme');
  return part.length >= SHORTEST_PART && (words.has(part) || names.exact([part]).some(isAsked));
}
