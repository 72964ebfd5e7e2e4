import { grouped } from '../model/grouped';
import { foldLetters, hasMarksOf } from '../text-analysis/fold-letters';
import { nearest } from '../text-analysis/near-names';
import { plainWords, wordsIn } from '../text-analysis/tokenize';
import { placesOf, type Place } from './places';
import type { Findable } from './things';
import { phrasesOfConcepts } from './concepts';
import type { SearchFacts } from './facts';
import type { Dataset } from '../model/dataset';

/** A name, and what is called so. */
export interface NameEntry {
  readonly kind: 'place' | 'contact' | 'theme' | 'concept';
  /** In small letters. */
  readonly key: string;
  /** The key without å, ä and ö. */
  readonly folded: string;
  /** As it is spelt. */
  readonly text: string;
  /** The regions, the theme or the person, by place in the list of all things; none for a word that the texts put otherwise. */
  readonly ids: readonly number[];
  readonly place?: Place;
}

/** The names of places, people and themes. They are found whole, from their beginning, or with one slip; never by a part of them. */
export interface NameIndex {
  /** Returns what is called exactly so, an area before a province; else what is without å ä ö, or in the genitive. */
  exact(words: readonly string[]): readonly NameEntry[];
  /** Returns what begins so; å ä ö count where they are typed. */
  beginning(start: string): readonly NameEntry[];
  /** Returns what is called so save for so many letters; two that have changed places are one. */
  near(text: string, distance: number): readonly NameEntry[];
}

export function createNameIndex(
  dataset: Dataset,
  facts: SearchFacts,
  things: readonly Findable[],
): NameIndex {
  const idOf = new Map(things.map(({ kind, id }, at) => [`${kind} ${id}`, at]));
  const idsOf = (codes: readonly string[]) =>
    codes.flatMap((code) => idOf.get(`region ${code}`) ?? []).toSorted((a, b) => a - b);
  const entries = [
    ...things.flatMap(entriesOf),
    ...placesOf(dataset, facts.places).map(([text, place]) => {
      return { ...entryOf('place', text, idsOf(place.codes)), place };
    }),
    ...phrasesOfConcepts(dataset.themes, facts).map((text) => entryOf('concept', text, [])),
  ];
  const byFolded = grouped(entries, ({ folded }) => folded);
  const called = (key: string) => {
    const alike = byFolded.get(foldLetters(key)) ?? [];
    const same = alike.filter((entry) => entry.key === key);
    return same.length > 0 ? same : alike.filter((entry) => hasMarksOf(entry.key, key));
  };
  return {
    exact: (words) => {
      const key = words.join(' ');
      const found = called(key);
      // "Is" is no genitive of a letter.
      const isGenitive = found.length === 0 && key.length > 3 && key.endsWith('s');
      return isGenitive ? called(key.slice(0, -1)) : found;
    },
    beginning: (start) => {
      const isMeant = foldLetters(start) !== start;
      return entries.filter(({ key, folded }) => (isMeant ? key : folded).startsWith(start));
    },
    near: (text, distance) => nearest(plainWords(text), entries, distance),
  };
}

/** The contacts among entries, by place in the list of all things. */
export function contactsIn(entries: readonly NameEntry[]): readonly number[] {
  return entries.flatMap(({ kind, ids }) => (kind === 'contact' ? ids : []));
}

function entryOf(kind: NameEntry['kind'], text: string, ids: readonly number[]): NameEntry {
  const key = plainWords(text);
  return { kind, key, folded: foldLetters(key), text, ids };
}

/** A theme by its labels, a contact by every part of the name, by surname first and by initial and surname. */
function entriesOf(thing: Findable, id: number): readonly NameEntry[] {
  if (thing.kind === 'theme') {
    return Object.values(thing.theme.label).map((text) => entryOf('theme', plainWords(text), [id]));
  }
  if (thing.kind !== 'contact') return [];
  const { name } = thing.contact;
  const words = wordsIn(name).map(({ at, end }) => name.slice(at, end));
  const [first = '', ...others] = words;
  const parts = words.flatMap((_, from) =>
    words.slice(from).map((_word, i) => words.slice(from, from + i + 1)),
  );
  const turned = [
    [...others, first],
    [first.charAt(0), ...others],
  ];
  return [...parts, ...(others.length > 0 ? turned : [])].map((part) =>
    entryOf('contact', part.join(' '), [id]),
  );
}
