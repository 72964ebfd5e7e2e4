import { wordsIn } from '../text-analysis/tokenize';
import type { Concept, Concepts } from './concepts';
import { contactsIn, type NameEntry, type NameIndex } from './name-index';
import type { SearchNote } from './notes';
import { PLACE_KINDS, type Place } from './places';
import {
  isAbsence,
  isAlternative,
  isConjunction,
  isContactDetail,
  isContactWord,
  isPlaceWord,
  isStopWord,
} from './stop-words';
import type { TextIndex } from './text-index';

/** A word or phrase that is looked for. */
export interface Term {
  /** As it was typed. */
  readonly typed: string;
  readonly words: readonly string[];
  readonly concept: Concept | null;
  /** The contacts that are called so, by place in the list of all things. */
  readonly contacts: readonly number[];
}

export interface ParsedQuery {
  /** All words that were typed, in small letters. */
  readonly words: readonly string[];
  /** Where it is looked for; empty for everywhere. */
  readonly places: readonly Place[];
  /** True for "Småland och Öland": all of both, and not what they share. */
  readonly isEveryPlace: boolean;
  readonly terms: readonly Term[];
  /** True for "turism eller mat". */
  readonly isAnyTerm: boolean;
  readonly asksContact: boolean;
  readonly asksAbsence: boolean;
  readonly notes: readonly SearchNote[];
}

export interface Indexes {
  readonly texts: TextIndex;
  readonly names: NameIndex;
  readonly concepts: Concepts;
}

/** The longest name or concept, words. */
const LONGEST = 20;

/** Reads a query: what of it is a place, what is a word or phrase to look for, and what only stands around them. */
export function parseQuery(indexes: Indexes, query: string): ParsedQuery {
  const typed = wordsIn(query);
  const words = typed.map(({ word }) => word);
  const asksContact = words.some(isContactWord);
  const isFrame = (word: string) => isStopWord(word) || (asksContact && isContactDetail(word));
  const isAlone = words.every((word) => isFrame(word) || isPlaceWord(word));
  let afterPlace = words.length;
  let isEveryPlace = false;
  const parts: (Term | Place)[] = [];
  for (let at = 0; at < words.length;) {
    const [length, part] = partAt(indexes, words, at, { isFrame, isAlone });
    const stretch = query.slice(typed[at]?.at, typed[at + length - 1]?.end);
    if (part) parts.push(isPlace(part) ? part : { ...part, typed: stretch });
    if (part && isPlace(part)) {
      const between = words.slice(afterPlace, at);
      isEveryPlace ||= between.every(isStopWord) && between.some(isConjunction);
      afterPlace = at + length;
    }
    at += length;
  }
  const places = parts.filter(isPlace);
  const terms = parts
    .filter((part): part is Term => !isPlace(part))
    .filter((term) => places.length === 0 || !isPlaceWord(term.words.join(' ')));
  const parsed = {
    words,
    places,
    terms,
    isEveryPlace,
    isAnyTerm: words.some(isAlternative) && !isQuoted(indexes, words),
    asksContact,
    asksAbsence: (words.some(isAbsence) || MINUS.test(query)) && !isQuoted(indexes, words),
    notes: [],
  };
  return completePlace(indexes, correctPlace(indexes, parsed));
}

/** A word with a minus before it: "-gotland". */
const MINUS = /(?:^|\s)-\p{L}/u;

/** True for a passage of the texts, copied: then "inte" in it is a word like the others. */
function isQuoted({ texts }: Indexes, words: readonly string[]): boolean {
  return words.length > 2 && texts.findPhrase(words).size > 0;
}

type Part = Omit<Term, 'typed'> | Place;

function isPlace(part: Part): part is Place {
  return 'codes' in part;
}

/** The longest part of the query from a word on, and how many words it has. */
function partAt(
  { names, concepts }: Indexes,
  words: readonly string[],
  at: number,
  { isFrame, isAlone }: { isFrame: (word: string) => boolean; isAlone: boolean },
): readonly [number, Part | null] {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const part = words.slice(at, at + length);
    const [word = ''] = part;
    // "Vara" is a place only where nothing else is asked for.
    if (length === 1 && isFrame(word) && !isAlone) return [1, null];
    const entries = names.exact(part);
    const place = placeIn(entries, length === words.length || length > 1);
    // "Norr om Uppsala" is no part of the country, and what lies there is not searched for.
    const next = words[at + length];
    if (place?.kind === 'part' && (next === 'om' || next === 'of')) {
      return [length + 1, { words: [...part, next], concept: null, contacts: [] }];
    }
    if (place) return [length, place];
    const concept = concepts.find(part);
    const contacts = contactsIn(entries);
    if (concept || contacts.length > 0) return [length, { words: part, concept, contacts }];
    if (length === 1) {
      return [1, isFrame(word) || isAbsence(word) ? null : { words: part, concept, contacts }];
    }
  }
  return [1, null];
}

/** The place among entries. A lone letter or code is none, save where it is all that was typed. */
function placeIn(entries: readonly NameEntry[], takesCodes: boolean): Place | null {
  const isCode = ({ kind }: Place) => kind === 'letter' || kind === 'code';
  return placesIn(entries).find((place) => takesCodes || !isCode(place)) ?? null;
}

function placesIn(entries: readonly NameEntry[]): readonly Place[] {
  return entries.flatMap(({ named }) => (named.kind === 'place' ? [named.place] : []));
}

/** The same query with its last word as a place, where it begins one and what stands before it is something else. */
function completePlace(indexes: Indexes, parsed: ParsedQuery): ParsedQuery {
  const term = parsed.terms.at(-1);
  const [word = ''] = term?.words ?? [];
  const isLast = word === parsed.words.at(-1) && word.length > 2 && parsed.terms.length > 1;
  if (!term || !isLast || !isUnknown(indexes, term)) return parsed;
  const places = placesIn(indexes.names.beginning(word));
  const [place] = places.toSorted(
    (a, b) => PLACE_KINDS.indexOf(a.kind) - PLACE_KINDS.indexOf(b.kind),
  );
  if (!place) return parsed;
  const codes = [...new Set(places.flatMap((each) => each.codes))];
  return {
    ...parsed,
    places: [...parsed.places, { ...place, codes }],
    terms: parsed.terms.slice(0, -1),
  };
}

/** The same query with a misspelt place put right, and that said. */
function correctPlace(indexes: Indexes, parsed: ParsedQuery): ParsedQuery {
  const unknown = parsed.terms.filter((term) => isUnknown(indexes, term));
  if (unknown.length === 0) return parsed;
  const content = parsed.words.filter((word) => !isStopWord(word)).join(' ');
  const whole = placeNear(indexes, content);
  if (whole) return { ...parsed, places: [whole], terms: [], notes: [instead(content, whole)] };
  const corrected = unknown.flatMap((term) => {
    const place = placeNear(indexes, term.words.join(' '));
    return place ? [{ term, place }] : [];
  });
  return {
    ...parsed,
    places: [...parsed.places, ...corrected.map(({ place }) => place)],
    terms: parsed.terms.filter((each) => corrected.every(({ term }) => term !== each)),
    notes: corrected.map(({ term, place }) => instead(term.typed, place)),
  };
}

function instead(typed: string, { text }: Place): SearchNote {
  return { kind: 'instead', typed, shown: [text] };
}

function isUnknown({ texts }: Indexes, { words, concept, contacts }: Term): boolean {
  const [word = ''] = words;
  return words.length === 1 && !concept && contacts.length === 0 && !texts.has(word);
}

/** Towns and codes are not guessed at, nor are short names but those of regions: too many words are a letter from one. */
function placeNear({ names, texts }: Indexes, text: string): Place | null {
  if (text.length < 4 || names.beginning(text).length > 0) return null;
  const [place] = names.near(text, 1).flatMap(({ key, named }) => {
    if (named.kind !== 'place' || key[0] !== text[0]) return [];
    const isGuessed = !['town', 'letter', 'code'].includes(named.place.kind) && key.length > 5;
    return isGuessed || named.place.kind === 'name' ? [named.place] : [];
  });
  // A form of a word of the texts is that word.
  return place && (place.kind === 'name' || texts.findWord(text).size === 0) ? place : null;
}
