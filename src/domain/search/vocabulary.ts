import { grouped } from '../model/grouped';
import { foldLetters, hasMarksOf } from '../text-analysis/fold-letters';
import { nearest } from '../text-analysis/near-names';
import type { WordForms } from './word-forms';

/** Roots up to this length are those of many words: "mat" and "mäta". */
const SHORT_ROOT = 4;
/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 3;
/** Fewer letters before a word make another of it, and no compound: "omställning" of "ställning", "individ" of "divid". */
const SHORTEST_HEAD = 3;
/** From this length on, one slip leaves no doubt of the word that was meant. */
export const SURE = 6;

/** The words of the texts with one stem. */
export interface Stem {
  readonly stem: string;
  /** The stem without å, ä and ö. */
  readonly folded: string;
  readonly root: string;
  readonly words: readonly string[];
}

/** The words of the texts that say something. å, ä and ö count where they are typed. */
export interface Vocabulary {
  /** True if the texts have the word in this form. */
  has(word: string): boolean;
  /** Returns the stem of a word, if the texts have it. */
  ofStem(word: string): readonly Stem[];
  /** Returns what is made from the same root. */
  ofRoot(word: string): readonly Stem[];
  /** Returns what begins so. */
  withPrefix(start: string): readonly Stem[];
  /** Returns a word of each stem that begins so. */
  completions(start: string): readonly string[];
  /** Returns what ends so, or is so. */
  withSuffix(word: string): readonly Stem[];
  /** Returns words so many letters away at most, the nearest first. */
  near(word: string, distance: number): readonly string[];
  /** Returns the words that a misspelling of one letter may mean. */
  misspelt(word: string): readonly string[];
}

export function createVocabulary(words: readonly string[], forms: WordForms): Vocabulary {
  const { stemOf, rootOf } = forms;
  const known = new Set(words);
  const stems = [...grouped(known, stemOf)].map(([stem, ofStem]): Stem => {
    return { stem, folded: foldLetters(stem), root: rootOf(stem), words: ofStem };
  });
  const byStem = new Map(stems.map((each) => [each.stem, each]));
  const byRoot = grouped(stems, ({ root }) => root);
  const ofStem = (word: string) => [byStem.get(stemOf(word)) ?? []].flat();
  const withPrefix = (start: string) => {
    if (start.length < SHORTEST_BEGINNING) return [];
    const isMeant = foldLetters(start) !== start;
    return stems.filter(({ stem, folded }) => (isMeant ? stem : folded).startsWith(start));
  };
  const near = (word: string, distance: number) =>
    nearest(word, stems, distance).flatMap((each) => each.words.slice(0, 1));
  return {
    has: (word) => known.has(word),
    ofStem,
    ofRoot: (word) => {
      const root = rootOf(stemOf(word));
      if (root.length <= SHORT_ROOT) return [];
      const typed = word.slice(0, root.length);
      return (byRoot.get(root) ?? []).filter(({ stem }) => hasMarksOf(stem, typed));
    },
    withPrefix,
    completions: (start) =>
      withPrefix(start).flatMap((each) => each.words.find((word) => word.startsWith(start)) ?? []),
    withSuffix: (word) => {
      const root = rootOf(stemOf(word));
      if (root.length < SHORT_ROOT) return [];
      const found = stems.filter((each) => isTail(each, word, root));
      if (root.length > SHORT_ROOT) return found;
      // Many words end as a short root does; fewer as a form of it: "grundskolan".
      const ends = ofStem(word)
        .flatMap((each) => each.words)
        .filter(({ length }) => length > SHORT_ROOT);
      const isForm = (each: string) => ends.some((end) => each.endsWith(end));
      const roots = new Set(
        found.filter((each) => each.words.some(isForm)).map((each) => each.root),
      );
      return found.filter((each) => each.root !== root && roots.has(each.root));
    },
    near,
    // A slip in a short word makes another word: "skolor" and "skala".
    misspelt: (word) => (foldLetters(stemOf(word)).length < SURE ? [] : near(stemOf(word), 1)),
  };
}

/** True for the stem of a word itself, and for that of a compound that ends so. */
function isTail({ stem, folded, root }: Stem, word: string, ofWord: string): boolean {
  const at = folded.lastIndexOf(ofWord);
  const isCompound = at >= SHORTEST_HEAD || at === 0;
  return (
    isCompound && root.endsWith(ofWord) && hasMarksOf(stem.slice(at), word.slice(0, ofWord.length))
  );
}
