import type { RegionCode } from '../model/region';
import { isOtherWord } from '../text-analysis/fold-letters';
import { wordsIn } from '../text-analysis/tokenize';
import type { SearchNote } from './notes';
import { hasNumber } from './phone-number';
import type { Place } from './places';
import { isPlace, NO_TERM, readStretches, relationsIn, type QueryTerm } from './query-parts';
import type { SearchIndex } from './search-index';
import { isAbsence, isAlternative, isConjunction, isContactWord, isPlaceWord } from './stop-words';

export interface ParsedQuery {
  /** As it was typed, without needless space. */
  readonly query: string;
  /** All words that were typed, in small letters. */
  readonly words: readonly string[];
  /** Where it is looked for; empty for everywhere. */
  readonly places: readonly Place[];
  readonly terms: readonly QueryTerm[];
  /** True for "turism eller mat", and for two people. */
  readonly isAnyTerm: boolean;
  readonly asksContact: boolean;
  readonly asksAbsence: boolean;
  /** What is asked of a place that no search of texts knows: "norr om", "grannar"; empty for nothing. */
  readonly relation: string;
  readonly notes: readonly SearchNote[];
}

/** Reads a query: what of it is a place, what is a word or phrase to look for, and what only stands around them. */
export function parseQuery(index: SearchIndex, query: string): ParsedQuery {
  const typed = wordsIn(query);
  const words = typed.map(({ word }) => word);
  // "Number of regions" asks for no telephone, nor "post covid" for an address.
  const isOther = (word: string, i: number) =>
    (word === 'number' && words[i + 1] === 'of') ||
    (word === 'post' && words[i - 1] !== 'e' && i + 1 < words.length);
  const asksContact = words.some((word, i) => isContactWord(word) && !isOther(word, i));
  const stretches = readStretches(index, query, typed, asksContact);
  const relations = relationsIn(index, stretches);
  const parts = stretches.flatMap((each) => (relations.includes(each) ? [] : (each.part ?? [])));
  const places = parts.filter(isPlace);
  const terms = parts
    .filter((part): part is QueryTerm => !isPlace(part))
    .filter(({ words: [word = '', ...more] }) => more.length > 0 || !isOf(index, places, word));
  const arePeople = terms.every(({ contacts }) => contacts.length > 0);
  const isPassage = isCopied(index, words);
  const parsed = {
    query,
    words,
    places,
    terms,
    isAnyTerm:
      (words.some(isAlternative) || (arePeople && words.some(isConjunction))) && !isPassage,
    asksContact,
    asksAbsence: (words.some(isAbsence) || MINUS.test(query)) && !isPassage,
    relation: relations.flatMap((each) => each.words).join(' '),
    notes: stretches.flatMap(({ words: apart, isJoined }) => {
      const joined = apart.join('');
      return isJoined
        ? [instead(apart.join(' '), index.names.exact([joined])[0]?.text ?? joined)]
        : [];
    }),
  };
  return correctTheme(index, parsed) ?? correctPlace(index, parsed);
}

/** True for what only says more of places: that one is a town, or how the telephone numbers there begin. */
function isOf({ things }: SearchIndex, places: readonly Place[], word: string): boolean {
  const codes = new Set<RegionCode | null>(places.flatMap((place) => place.codes));
  const [, digits] = /^0(\d{1,3})$/.exec(word) ?? [];
  const isDialled = things.some(
    (thing) =>
      digits !== undefined &&
      thing.kind === 'contact' &&
      codes.has(thing.code) &&
      hasNumber(thing.contact, digits),
  );
  return places.length > 0 && (isPlaceWord(word) || isDialled);
}

/** A word with a minus before it: "-gotland". */
const MINUS = /(?:^|\s)-\p{L}/u;

/** True for a passage of the texts, copied: then "inte" in it is a word like the others. */
function isCopied({ texts }: SearchIndex, words: readonly string[]): boolean {
  return words.length > 1 && texts.findPhrase(words).size > 0;
}

/** A query that is the name of a theme in several words, one of them misspelt, put right, and that said. */
function correctTheme(index: SearchIndex, parsed: ParsedQuery): ParsedQuery | null {
  const { names, concepts } = index;
  const typed = parsed.words.join(' ');
  const isMisspelt = parsed.terms.length > 1 && parsed.terms.some((term) => isUnknown(index, term));
  if (!isMisspelt || names.beginning(typed).length > 0) return null;
  const theme = names.near(typed, 1).find(({ kind }) => kind === 'theme');
  if (!theme) return null;
  const words = theme.key.split(' ');
  const term = { ...NO_TERM, typed, words, concept: concepts.find(words) };
  return { ...parsed, terms: [term], notes: [instead(typed, theme.text)] };
}

/** The same query with a misspelt place put right, and that said. */
function correctPlace(index: SearchIndex, parsed: ParsedQuery): ParsedQuery {
  const unknown = parsed.terms.filter((term) => isUnknown(index, term));
  if (unknown.length === 0) return parsed;
  const content = parsed.words.filter((word) => !index.isStopWord(word)).join(' ');
  const whole = placeNear(index, content);
  if (whole)
    return { ...parsed, places: [whole], terms: [], notes: [instead(content, whole.text)] };
  const corrected = unknown.flatMap((term) => {
    const place = placeNear(index, term.words.join(' '));
    return place ? [{ term, place }] : [];
  });
  return {
    ...parsed,
    places: [...parsed.places, ...corrected.map(({ place }) => place)],
    terms: parsed.terms.filter((each) => corrected.every(({ term }) => term !== each)),
    notes: [
      ...parsed.notes,
      ...corrected.map(({ term, place }) => instead(term.typed, place.text)),
    ],
  };
}

function instead(typed: string, text: string): SearchNote {
  return { kind: 'instead', typed, shown: [text] };
}

function isUnknown(index: SearchIndex, { words, concept, contacts }: QueryTerm): boolean {
  const [word = ''] = words;
  return words.length === 1 && !concept && contacts.length === 0 && !index.words.has(word);
}

/** Adjectives, towns and codes are not guessed at, nor are short names but those of regions: too many words are a letter from one. */
function placeNear({ names }: SearchIndex, text: string): Place | null {
  if (text.length < 4 || names.beginning(text).length > 0) return null;
  const found = names.near(text, 1).find(({ key, place }) => {
    if (!place || key[0] !== text[0] || isOtherWord(key, text)) return false;
    const isGuessed = !['adjective', 'town', 'letter', 'code'].includes(place.kind);
    return (isGuessed && key.length > 5) || place.kind === 'name';
  });
  return found?.place ?? null;
}
