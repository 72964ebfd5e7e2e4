import SearchableMap from 'minisearch/SearchableMap';
import { foldLetters, hasMarksOf } from '../text-analysis/fold-letters';
import { foldedWords, plainWords, wordsIn } from '../text-analysis/tokenize';
import { placesOf, type Place } from './places';
import type { Findable } from './things';
import { swaps } from './text-index';
import { phrasesOfConcepts } from './concepts';
import type { SearchFacts } from './facts';
import type { Dataset } from '../model/dataset';

/** What a name stands for. */
export type Named =
  | { readonly kind: 'place'; readonly place: Place }
  /** `id` is the contact's place in the list of all things. */
  | { readonly kind: 'contact'; readonly id: number }
  | { readonly kind: 'theme'; readonly id: string }
  /** A word or phrase that the texts put otherwise. */
  | { readonly kind: 'concept' };

export interface NameEntry {
  /** In small letters. */
  readonly key: string;
  /** As it is spelt. */
  readonly text: string;
  readonly named: Named;
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
  const entries = [
    ...placesOf(dataset, facts.places).map(([name, place]): NameEntry => ({
      key: plainWords(name),
      text: name,
      named: { kind: 'place', place },
    })),
    ...things.flatMap((thing, id) => entriesOf(thing, id)),
    ...phrasesOfConcepts(dataset.themes, facts).map((key): NameEntry => ({
      key,
      text: key,
      named: { kind: 'concept' },
    })),
  ];
  const byFolded = new SearchableMap<NameEntry[]>();
  for (const entry of entries) {
    const folded = foldLetters(entry.key);
    byFolded.set(folded, [...(byFolded.get(folded) ?? []), entry]);
  }
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
      const folded = foldLetters(start);
      const found = [...byFolded.atPrefix(folded).values()].flat();
      return folded === start ? found : found.filter(({ key }) => key.startsWith(start));
    },
    near: (text, distance) => {
      const folded = foldedWords(text);
      const close = [...byFolded.fuzzyGet(folded, distance).values()]
        .toSorted((a, b) => a[1] - b[1])
        .flatMap(([found]) => found);
      return [...close, ...swaps(folded).flatMap((each) => byFolded.get(each) ?? [])];
    },
  };
}

/** The contacts among entries, by place in the list of all things. */
export function contactsIn(entries: readonly NameEntry[]): readonly number[] {
  return entries.flatMap(({ named }) => (named.kind === 'contact' ? [named.id] : []));
}

export function placesIn(entries: readonly NameEntry[]): readonly Place[] {
  return entries.flatMap(({ named }) => (named.kind === 'place' ? [named.place] : []));
}

/** A theme by its labels, a contact by every part of the name, by surname first and by initial and surname. */
function entriesOf(thing: Findable, id: number): readonly NameEntry[] {
  if (thing.kind === 'theme') {
    const { label } = thing.theme;
    const named: Named = { kind: 'theme', id: thing.theme.id };
    return [label.sv, label.en].map(plainWords).map((key) => ({ key, text: key, named }));
  }
  if (thing.kind !== 'contact') return [];
  const { name } = thing.contact;
  const words = wordsIn(name).map(({ at, end }) => name.slice(at, end));
  const parts = words.flatMap((_, from) =>
    words.slice(from).map((_word, i) => words.slice(from, from + i + 1)),
  );
  const [first = '', ...others] = words;
  const turned =
    others.length === 0
      ? []
      : [
          [...others, first],
          [first.charAt(0), ...others],
        ];
  return [...parts, ...turned].map((part) => ({
    key: plainWords(part.join(' ')),
    text: part.join(' '),
    named: { kind: 'contact', id },
  }));
}
