import type { RegionCode } from '../model/region';
import { isOtherWord } from '../text-analysis/fold-letters';
import { listWords } from '../text-analysis/tokenize';
import type { SearchNote } from './notes';
import { hasNumber } from './phone-number';
import type { Place } from './places';
import { isNamed, readStretches, relationsIn, termOf, type QueryTerm } from './query-parts';
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
  const words = listWords(query);
  // "Number of regions" asks for no telephone, nor "post covid" for an address.
  const isOther = (word: string, i: number) =>
    (word === 'number' && words[i + 1] === 'of') ||
    (word === 'post' && words[i - 1] !== 'e' && i + 1 < words.length);
  const asksContact = words.some((word, i) => isContactWord(word) && !isOther(word, i));
  const stretches = readStretches(index, query, asksContact);
  const relations = relationsIn(index, stretches);
  const parts = stretches.filter((each) => !relations.includes(each));
  const places = parts.flatMap(({ place }) => place ?? []);
  const terms = parts.filter(
    (each) => each.isTerm && (each.words.length > 1 || !isOf(index, places, each.words[0])),
  );
  const arePeople = terms.every(({ contacts }) => contacts.length > 0);
  // In a passage of the texts, copied, "inte" is a word like the others.
  const isPassage = words.length > 1 && index.texts.findWords(words).size > 0;
  const isAny = words.some(isAlternative) || (arePeople && words.some(isConjunction));
  return corrected(index, {
    query,
    words,
    places,
    terms,
    isAnyTerm: isAny && !isPassage,
    asksContact,
    asksAbsence: (words.some(isAbsence) || MINUS.test(query)) && !isPassage,
    relation: relations.flatMap((each) => each.words).join(' '),
    notes: stretches.flatMap(({ typed, words: joined, length }) =>
      joined.length < length
        ? [instead(typed, index.names.exact(joined)[0]?.text ?? joined.join(''))]
        : [],
    ),
  });
}

/** True for a word that only says more of places: that one is a town, or how the telephone numbers there begin. */
function isOf({ things }: SearchIndex, places: readonly Place[], word = ''): boolean {
  const codes = new Set<RegionCode | null>(places.flatMap((place) => place.codes));
  const [, digits = ''] = /^0(\d{1,3})$/.exec(word) ?? [];
  const isDialled = things.some(
    (thing) =>
      thing.kind === 'contact' && codes.has(thing.code) && hasNumber(thing.contact, digits),
  );
  return places.length > 0 && (isPlaceWord(word) || isDialled);
}

/** A word with a minus before it: "-gotland". */
const MINUS = /(?:^|\s)-\p{L}/u;

/** The same query with a misspelt place, or a misspelt word in the name of a theme in several words, put right, and that said. */
function corrected(index: SearchIndex, parsed: ParsedQuery): ParsedQuery {
  const { names } = index;
  const { words, terms, places, notes } = parsed;
  const unknown = terms.filter(
    (term) => term.words.length === 1 && !isNamed(term) && !term.words.some(index.words.has),
  );
  if (unknown.length === 0) return parsed;
  const typed = words.join(' ');
  const isBegun = terms.length === 1 || names.beginning(typed).length > 0;
  const theme = isBegun ? null : names.near(typed, 1).find(({ kind }) => kind === 'theme');
  if (theme) {
    const term = { ...termOf(index, theme.key.split(' ')), typed };
    return { ...parsed, terms: [term], notes: [instead(typed, theme.text)] };
  }
  const content = words.filter((word) => !index.isStopWord(word)).join(' ');
  const whole = placeNear(index, content);
  if (whole)
    return { ...parsed, places: [whole], terms: [], notes: [instead(content, whole.text)] };
  const near = new Map(unknown.map((term) => [term, placeNear(index, term.words.join(' '))]));
  return {
    ...parsed,
    places: [...places, ...[...near.values()].flatMap((place) => place ?? [])],
    terms: terms.filter((term) => !near.get(term)),
    notes: [
      ...notes,
      ...[...near].flatMap(([term, place]) => (place ? [instead(term.typed, place.text)] : [])),
    ],
  };
}

function instead(typed: string, text: string): SearchNote {
  return { kind: 'instead', typed, shown: [text] };
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
