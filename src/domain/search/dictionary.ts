import SearchableMap from 'minisearch/SearchableMap';
import { foldLetters } from '../text-analysis/fold-letters';
import { rootOf, wordsIn } from './stop-words';
import { WORD_SYNONYMS } from './synonyms';
import { stemSwedish } from '../text-analysis/stem';

/** A word that something in the atlas has, and how it is looked up. */
export interface DictionaryWord {
  /** As it stands, in small letters. */
  readonly word: string;
  readonly folded: string;
  readonly stem: string;
  readonly root: string;
  /** Part of what a region, a theme or a person is called, and not only of a text. */
  readonly named: boolean;
}

/** Every word that can be found, by all the ways of asking for it. */
export interface Dictionary {
  readonly byFolded: SearchableMap<DictionaryWord[]>;
  /** By the folded stem spelt backwards: words that end alike stand together. */
  readonly byEnd: SearchableMap<DictionaryWord[]>;
  readonly byStem: ReadonlyMap<string, readonly DictionaryWord[]>;
  readonly byRoot: ReadonlyMap<string, readonly DictionaryWord[]>;
  /** What else the texts call a word, by the word's root. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

/** A dictionary of these words, in any order and however often repeated; some of them are names. */
export function createDictionary(words: Iterable<string>, names: ReadonlySet<string>): Dictionary {
  const byFolded = new SearchableMap<DictionaryWord[]>();
  const byEnd = new SearchableMap<DictionaryWord[]>();
  const byStem = new Map<string, DictionaryWord[]>();
  const byRoot = new Map<string, DictionaryWord[]>();
  for (const word of [...new Set(words)].toSorted()) {
    const entry = entryOf(word, names.has(word));
    add(byFolded, entry.folded, entry);
    add(byEnd, backwards(entry.root), entry);
    add(byStem, entry.stem, entry);
    add(byRoot, entry.root, entry);
  }
  return { byFolded, byEnd, byStem, byRoot, synonyms: readSynonyms() };
}

/** The same letters from the last to the first. */
export function backwards(word: string): string {
  return Array.from(word).toReversed().join('');
}

function entryOf(word: string, named: boolean): DictionaryWord {
  return { word, folded: foldLetters(word), stem: stemSwedish(word), root: rootOf(word), named };
}

interface Lists {
  get(key: string): DictionaryWord[] | undefined;
  set(key: string, value: DictionaryWord[]): unknown;
}

function add(lists: Lists, key: string, entry: DictionaryWord): void {
  const known = lists.get(key);
  if (known) known.push(entry);
  else lists.set(key, [entry]);
}

function readSynonyms(): ReadonlyMap<string, readonly string[]> {
  const synonyms = new Map<string, string[]>();
  for (const line of WORD_SYNONYMS) {
    const [asked = [], meant = []] = line
      .split(':')
      .map((side) => wordsIn(side).map(({ word }) => word));
    for (const root of asked.map(rootOf)) {
      synonyms.set(root, [...(synonyms.get(root) ?? []), ...meant]);
    }
  }
  return synonyms;
}
