import { wordsIn } from '../text-analysis/tokenize';
import type { Concept } from './concepts';
import { contactsIn } from './name-index';
import type { Place } from './places';
import { isAbsence, isBeside, isContactDetail, isPlaceWord } from './stop-words';
import type { SearchIndex } from './search-index';

/** What is looked for. */
export interface QueryTerm {
  /** As it was typed. */
  readonly typed: string;
  readonly words: readonly string[];
  readonly concept: Concept | null;
  /** The contacts that are called so, by place in the list of all things. */
  readonly contacts: readonly number[];
}

/** A part of a query: a place, a term, or neither, which only stands around the rest. */
export interface Stretch extends QueryTerm {
  /** So many words of the query. */
  readonly length: number;
  readonly place: Place | null;
  readonly isTerm: boolean;
  /** True for "grannar" and "norr om": before a place they ask for something else than it. */
  readonly isBeside: boolean;
}

/** Returns words as a term, with what is known of them. */
export function termOf({ names, concepts }: SearchIndex, words: readonly string[]): QueryTerm {
  const contacts = contactsIn(names.exact(words));
  return { typed: words.join(' '), words, concept: concepts.find(words), contacts };
}

/** The longest name or concept, words. */
const LONGEST = 20;
/** A query of no more words may ask for a place with the name of a common word: "Vara kommun", not "how many are there". */
const SHORT_QUERY = 2;

/** Reads a query from its first word to its last. */
export function readStretches(
  index: SearchIndex,
  query: string,
  asksContact: boolean,
): readonly Stretch[] {
  const typed = wordsIn(query);
  const isFrame = (word: string) =>
    index.isStopWord(word) || (asksContact && isContactDetail(word));
  const isAlone =
    typed.length <= SHORT_QUERY && typed.every(({ word }) => isFrame(word) || isPlaceWord(word));
  const stretches: Stretch[] = [];
  for (let at = 0; at < typed.length;) {
    const words = typed.slice(at).map(({ word }) => word);
    const found = stretchOf(index, words, { isFrame, isAlone, isWhole: at === 0 });
    const end = at + found.length;
    stretches.push({ ...found, typed: query.slice(typed[at]?.at, typed[end - 1]?.end) });
    at = end;
  }
  return stretches;
}

/** What is known of the query that some words are in. */
interface QueryContext {
  /** True for a word that only stands around what is asked for. */
  readonly isFrame: (word: string) => boolean;
  /** True if nothing but a place can be asked for. */
  readonly isAlone: boolean;
  readonly isWhole: boolean;
}

/** The longest stretch from the first of some words on, of so many words at most. */
function stretchOf(
  index: SearchIndex,
  all: readonly string[],
  query: QueryContext,
  length = Math.min(LONGEST, all.length),
): Stretch {
  const words = all.slice(0, length);
  const [word = ''] = words;
  const isFrame = length === 1 && query.isFrame(word);
  const around = { ...termOf(index, words), length, place: null, isTerm: false, isBeside: false };
  // "Vara" is a place only where nothing else is asked for.
  if (isFrame && !query.isAlone) return { ...around, isBeside: isBeside(word) };
  const takesCodes = length > 1 || (query.isWhole && length === all.length);
  const isMeant = (each: Place) => takesCodes || !isCode(each);
  const place = index.names.exact(words).find((each) => each.place && isMeant(each.place))?.place;
  const next = all[length];
  if (place?.kind === 'part' && (next === 'om' || next === 'of')) {
    return { ...around, words: [...words, next], length: length + 1, isBeside: true };
  }
  if (place) return { ...around, place };
  // "Same" alone is a word for Sami.
  const isSame = word === 'same' && all.includes('as');
  if (isNamed(around) && !isSame) return { ...around, isTerm: true };
  const joined = length === 2 ? joinedIn(index, words, query) : null;
  if (joined) return joined;
  if (length > 1) return stretchOf(index, all, query, length - 1);
  const isTerm = !isFrame && !isAbsence(word);
  return { ...around, isTerm, isBeside: isSame || isBeside(word) };
}

/** True for what is called so, or means a theme or other words. */
export function isNamed({ concept, contacts }: QueryTerm): boolean {
  return concept !== null || contacts.length > 0;
}

/** True for what is no place in a longer query: "i", "20". */
export function isCode({ kind }: Place): boolean {
  return kind === 'letter' || kind === 'code';
}

/** Fewer letters may be put together to anything. */
const SHORTEST_JOINED = 6;

/** Two words as the name or the word of the texts that they are together, unless they stand as they are there. */
function joinedIn(
  index: SearchIndex,
  words: readonly string[],
  query: QueryContext,
): Stretch | null {
  const joined = words.join('');
  if (joined.length < SHORTEST_JOINED || words.some(index.isStopWord)) return null;
  const found = stretchOf(index, [joined], query);
  const isKnown = found.place !== null || isNamed(found) || index.words.has(joined);
  if (!isKnown || index.texts.findWords(words).size > 0) return null;
  return { ...found, length: words.length, isBeside: false };
}

/** Returns what asks for something that lies by a place or is like it; alone it must be no word of the texts or begin a name. */
export function relationsIn(
  { words, names }: SearchIndex,
  stretches: readonly Stretch[],
): readonly Stretch[] {
  const asked = stretches.filter((each) => (each.isTerm || each.place) && !each.isBeside);
  const hasPlace = asked.some(({ place }) => place);
  const isKnown = (word: string) => words.has(word) || names.beginning(word).length > 0;
  return stretches.filter((each, i) => {
    if (!each.isBeside) return false;
    const next = stretches.slice(i).find((other) => asked.includes(other));
    if (next) return next.place !== null;
    return hasPlace || (asked.length === 0 && each.isTerm && !each.words.some(isKnown));
  });
}
