import { foldLetters } from '../text-analysis/fold-letters';
import { backwards, type Dictionary, type DictionaryWord } from './dictionary';
import { rootOf } from './stop-words';
import { stemSwedish } from '../text-analysis/stem';
import { isFunctionWord } from '../text-analysis/words';

/** How a word of the atlas answers a word that was typed. */
export type FoundWay = 'same' | 'form' | 'folded' | 'beginning' | 'part' | 'synonym' | 'misspelt';

/** A word of the atlas that answers a typed one, and how well: 1 is the very word. */
export interface FoundWord {
  readonly entry: DictionaryWord;
  readonly way: FoundWay;
  readonly weight: number;
}

/** Shorter words are taken as they stand: too much ends, begins or is misspelt like them. */
const SHORTEST_PART = 4;

/**
 * The words that answer a typed one, each with the best way to it. Ways are tried from the surest on:
 * the word and its forms; the same without rings and dots; words that begin so or end so; what else
 * the texts call it. Only where none of these finds anything: one slip of the finger, the parts of a
 * compound, more slips, and last one part of a compound.
 *
 * @param typed one word in small letters.
 */
export function lookUp(dictionary: Dictionary, typed: string): readonly FoundWord[] {
  const best = new Map<string, FoundWord>();
  const take = (found: readonly FoundWord[]) => {
    for (const each of found) {
      const known = best.get(each.entry.word);
      if (!known || known.weight < each.weight) best.set(each.entry.word, each);
    }
  };
  take(sameWord(dictionary, typed));
  const isWord = best.size > 0;
  take([...beginning(dictionary, typed), ...ending(dictionary, typed)].map(aside(isWord)));
  take(synonyms(dictionary, typed));
  const lastResorts = [slip, compoundParts, misspelt, compoundHalf];
  for (const resort of lastResorts) if (best.size === 0) take(resort(dictionary, typed));
  return [...best.values()].toSorted(
    (a, b) => b.weight - a.weight || (a.entry.word < b.entry.word ? -1 : 1),
  );
}

/** The word itself and its forms; where there are none, both again for who has no å ä ö. */
function sameWord({ byFolded, byStem, byRoot }: Dictionary, typed: string): readonly FoundWord[] {
  const stem = stemSwedish(typed);
  const root = rootOf(typed);
  const found = [
    ...(byFolded.get(foldLetters(typed)) ?? []).map((entry) =>
      entry.word === typed ? as(entry, 'same', 1) : as(entry, 'folded', 0.8),
    ),
    ...(byStem.get(stem) ?? []).map((entry) => as(entry, 'form', 0.95)),
    ...(byRoot.get(root) ?? [])
      .filter(({ word }) => startsAlike(word, typed) || root.length > SHORTEST_PART)
      .map((entry) =>
        startsAlike(entry.word, typed) ? as(entry, 'form', 0.75) : as(entry, 'folded', 0.6),
      ),
  ];
  const asTyped = found.filter(({ way }) => way !== 'folded');
  return asTyped.length > 0 ? asTyped : found;
}

/** Told apart by å ä ö in their first letters or not: "mål" and "mal". */
function startsAlike(a: string, b: string): boolean {
  return a.slice(0, SHORTEST_PART - 1) === b.slice(0, SHORTEST_PART - 1);
}

/** Where what was typed is a word by itself, longer words with it in them come second. */
function aside(isWord: boolean): (found: FoundWord) => FoundWord {
  return (found) => (isWord ? { ...found, weight: found.weight * 0.6 } : found);
}

/**
 * What is being typed: words that begin so, the more of them is typed the better. A letter or two is
 * only looked for in names; and so are a few letters without rings and dots, or "hav" were in "hävstång".
 */
function beginning({ byFolded }: Dictionary, typed: string): readonly FoundWord[] {
  const folded = foldLetters(typed);
  return [...byFolded.atPrefix(folded).values()]
    .flat()
    .filter(({ named, word }) => {
      if (isFunctionWord(word)) return false;
      if (typed.length < SHORTEST_PART - 1) return named;
      return named || typed.length >= SHORTEST_PART || word.startsWith(typed);
    })
    .map((entry) => {
      const share = folded.length / entry.folded.length;
      const sure = entry.word.startsWith(typed) ? 1 : 0.8;
      return as(entry, 'beginning', sure * (0.25 + 0.45 * share));
    });
}

/** Compounds that end so: "infrastruktur" in "laddinfrastruktur", "säkring" in "hållbarhetssäkrad". */
function ending({ byEnd }: Dictionary, typed: string): readonly FoundWord[] {
  const root = rootOf(typed);
  if (root.length < SHORTEST_PART) return [];
  return [...byEnd.atPrefix(backwards(root)).values()]
    .flat()
    .filter(
      (entry) =>
        entry.root.length >= root.length + 2 &&
        (root.length > SHORTEST_PART || entry.word.includes(typed.slice(0, root.length))),
    )
    .map((entry) => as(entry, 'part', 0.25 + 0.35 * (root.length / entry.root.length)));
}

function synonyms(dictionary: Dictionary, typed: string): readonly FoundWord[] {
  const words = dictionary.synonyms.get(rootOf(typed)) ?? [];
  return words
    .flatMap((word) => sameWord(dictionary, word))
    .filter(({ way }) => way !== 'folded')
    .map(({ entry }) => as(entry, 'synonym', 0.6));
}

/** A compound that stands nowhere, though both its parts do: "klimatstrategi". An s may join them. */
function compoundParts(dictionary: Dictionary, typed: string): readonly FoundWord[] {
  for (let at = typed.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const head = wholeWord(dictionary, typed.slice(0, at));
    if (head.length === 0) continue;
    const tail = wholeWord(dictionary, typed.slice(at));
    if (tail.length === 0) continue;
    return [...head, ...tail].map((entry) => as(entry, 'part', 0.5));
  }
  return [];
}

/** The longest beginning and the longest end that is a word here: "klimat" of "klimatångest". */
function compoundHalf(dictionary: Dictionary, typed: string): readonly FoundWord[] {
  const longest = (partAt: (length: number) => string) => {
    for (let length = typed.length - 1; length > SHORTEST_PART; length -= 1) {
      const found = wholeWord(dictionary, partAt(length));
      if (found.length > 0) return found;
    }
    return [];
  };
  return [
    ...longest((length) => typed.slice(0, length)),
    ...longest((length) => typed.slice(-length)),
  ].map((entry) => as(entry, 'part', 0.3));
}

function wholeWord({ byFolded, byRoot }: Dictionary, part: string): readonly DictionaryWord[] {
  const plain = part.length > SHORTEST_PART ? part.replace(/s$/, '') : part;
  const same = [part, plain].flatMap((each) => byFolded.get(foldLetters(each)) ?? []);
  const found = same.length > 0 ? same : (byRoot.get(rootOf(plain)) ?? []);
  // No part of a word is what holds sentences together: "att" is not half of "vatten".
  return found.filter(({ word }) => !isFunctionWord(word));
}

function slip(dictionary: Dictionary, typed: string): readonly FoundWord[] {
  return near(dictionary, typed, Math.min(1, stepsAllowed(typed.length)));
}

function misspelt(dictionary: Dictionary, typed: string): readonly FoundWord[] {
  return near(dictionary, typed, stepsAllowed(typed.length));
}

/** Words so many letters away, the nearest only; two letters that have changed places are one step. */
function near({ byFolded }: Dictionary, typed: string, far: number): readonly FoundWord[] {
  const folded = foldLetters(typed);
  if (far === 0 || /\d/.test(folded)) return [];
  const close = [...byFolded.fuzzyGet(folded, far).values()];
  const swapped = swaps(folded).flatMap((word) => {
    const entries = byFolded.get(word);
    return entries ? [[entries, 1] as const] : [];
  });
  // Two slips in a word whose first letter is another make another word: "biologisk", "ekologisk".
  const all = [...close, ...swapped]
    .map(
      ([entries, steps]) =>
        [
          entries.filter(
            ({ folded: key, word }) => (steps < 2 || key[0] === folded[0]) && !isFunctionWord(word),
          ),
          steps,
        ] as const,
    )
    .filter(([entries]) => entries.length > 0);
  const fewest = Math.min(...all.map(([, steps]) => steps));
  return all
    .filter(([, steps]) => steps === fewest)
    .flatMap(([entries]) => entries)
    .map((entry) => as(entry, 'misspelt', 0.5 - 0.1 * fewest));
}

/** How many letters may be wrong in a word of so many. */
function stepsAllowed(length: number): number {
  if (length < SHORTEST_PART) return 0;
  if (length < 6) return 1;
  return length < 12 ? 2 : 3;
}

function swaps(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
  );
}

function as(entry: DictionaryWord, way: FoundWay, weight: number): FoundWord {
  return { entry, way, weight };
}
