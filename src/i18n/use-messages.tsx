import { createContext, use } from 'react';
import type { Wording } from './messages';

export const WordsContext = createContext<Wording | null>(null);

/** The wording of the language the page is read in. */
export function useWords(): Wording {
  const words = use(WordsContext);
  if (!words) throw new Error('No wording: wrap the page in <WordsContext value={…}>.');
  return words;
}
