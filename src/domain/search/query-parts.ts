import type { WordPlace } from '../text-analysis/tokenize';
import type { Concept } from './concepts';
import { contactsIn } from './name-index';
import type { Place } from './places';
import { isAbsence, isBeside, isContactDetail, isPlaceWord } from './stop-words';
import type { SearchIndex } from './search-index';

export interface QueryTerm {
  /** As it was typed. */
  readonly typed: string;
  readonly words: readonly string[];
  readonly concept: Concept | null;
  /** The contacts that are called so, by place in the list of all things. */
  readonly contacts: readonly number[];
}

export const NO_TERM: QueryTerm = { typed: '', words: [], concept: null, contacts: [] };

export interface Stretch {
  readonly words: readonly string[];
  /** Null for what only stands around the rest. */
  readonly part: QueryTerm | Place | null;
  /** True for "grannar" and "norr om": before a place they ask for something else than it. */
  readonly isBeside: boolean;
  /** True for two words that are one: "skogs bruk". */
  readonly isJoined?: boolean;
}

export function isPlace(part: QueryTerm | Place | null): part is Place {
  return part !== null && 'codes' in part;
}

/** The longest name or concept, words. */
const LONGEST = 20;
/** A query of no more words may ask for a place with the name of a common word: "Vara kommun", not "how many are there". */
const SHORT_QUERY = 2;

/** Reads a query from its first word to its last. */
export function readStretches(
  index: SearchIndex,
  query: string,
  typed: readonly WordPlace[],
  asksContact: boolean,
): readonly Stretch[] {
  const isFrame = (word: string) =>
    index.isStopWord(word) || (asksContact && isContactDetail(word));
  const isAlone =
    typed.length <= SHORT_QUERY && typed.every(({ word }) => isFrame(word) || isPlaceWord(word));
  const stretches: Stretch[] = [];
  for (let at = 0; at < typed.length;) {
    const words = typed.slice(at).map(({ word }) => word);
    const found = stretchOf(index, words, { isFrame, isAlone, isWhole: at === 0 });
    const end = at + found.words.length;
    const text = query.slice(typed[at]?.at, typed[end - 1]?.end);
    const { part } = found;
    stretches.push(
      part === null || isPlace(part) ? found : { ...found, part: { ...part, typed: text } },
    );
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

/** The longest stretch from the first of some words on. */
function stretchOf(index: SearchIndex, all: readonly string[], query: QueryContext): Stretch {
  const { names, concepts } = index;
  for (let length = Math.min(LONGEST, all.length); length > 0; length -= 1) {
    const words = all.slice(0, length);
    const [word = ''] = words;
    const isFrame = length === 1 && query.isFrame(word);
    // "Vara" is a place only where nothing else is asked for.
    if (isFrame && !query.isAlone) return { words, part: null, isBeside: isBeside(word) };
    const entries = names.exact(words);
    const takesCodes = length > 1 || (query.isWhole && length === all.length);
    const place = entries.find((each) => each.place && (takesCodes || !isCode(each.place)))?.place;
    const next = all[length];
    if (place?.kind === 'part' && (next === 'om' || next === 'of')) {
      return { words: [...words, next], part: null, isBeside: true };
    }
    if (place) return { words, part: place, isBeside: false };
    const concept = concepts.find(words);
    const contacts = contactsIn(entries);
    const term = { ...NO_TERM, words, concept, contacts };
    // "Same" alone is a word for Sami.
    const isSame = word === 'same' && all.includes('as');
    if (!isSame && (concept || contacts.length > 0)) return { words, part: term, isBeside: false };
    const joined = length === 2 ? joinedIn(index, words, query) : null;
    if (joined) return joined;
    if (length === 1) {
      const part = isFrame || isAbsence(word) ? null : term;
      return { words, part, isBeside: isSame || isBeside(word) };
    }
  }
  return { words: all, part: null, isBeside: false };
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
  const { part } = stretchOf(index, [joined], query);
  const isKnown =
    isPlace(part) || part?.concept || (part?.contacts.length ?? 0) > 0 || index.words.has(joined);
  if (!isKnown || index.texts.findPhrase(words).size > 0) return null;
  return { words, part, isBeside: false, isJoined: true };
}

/** True for what is no place in a longer query: "i", "20". */
export function isCode({ kind }: Place): boolean {
  return kind === 'letter' || kind === 'code';
}

/** Returns what asks for something that lies by a place or is like it; alone it must be no word of the texts or begin a name. */
export function relationsIn(
  { words: known, names }: SearchIndex,
  stretches: readonly Stretch[],
): readonly Stretch[] {
  const asked = stretches.filter(({ part, isBeside: isOne }) => part !== null && !isOne);
  const hasPlace = asked.some(({ part }) => isPlace(part));
  const isKnown = (word: string) => known.has(word) || names.beginning(word).length > 0;
  return stretches.filter((each, i) => {
    if (!each.isBeside) return false;
    const next = stretches.slice(i).find((other) => asked.includes(other));
    if (next) return isPlace(next.part);
    return hasPlace || (asked.length === 0 && each.part !== null && !each.words.some(isKnown));
  });
}
