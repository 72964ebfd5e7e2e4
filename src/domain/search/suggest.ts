import { foldLetters } from '../text-analysis/fold-letters';
import type { SearchIndex } from './index-documents';
import { isAround, wordsIn } from './stop-words';
import { isFunctionWord } from '../text-analysis/words';

/** So many words are suggested. */
const MOST = 5;

/**
 * Words of the atlas spelt somewhat like those asked for, the nearest first: for where nothing was found.
 * Names before other words that are as near.
 */
export function nearWords({ dictionary }: SearchIndex, query: string): readonly string[] {
  const typed = wordsIn(query)
    .map(({ word }) => foldLetters(word))
    .filter((word) => word.length > 2 && !isAround(word));
  const near = typed.flatMap((word) =>
    [
      ...dictionary.byFolded.fuzzyGet(word, Math.min(4, Math.ceil(word.length / 2))).values(),
    ].flatMap(([entries, steps]) => entries.map((entry) => ({ ...entry, steps }))),
  );
  return [
    ...new Set(
      near
        .filter(({ word }) => word.length > 2 && !isFunctionWord(word) && !isAround(word))
        .toSorted(
          (a, b) =>
            a.steps - b.steps || Number(b.named) - Number(a.named) || (a.word < b.word ? -1 : 1),
        )
        .map(({ word }) => word),
    ),
  ].slice(0, MOST);
}
