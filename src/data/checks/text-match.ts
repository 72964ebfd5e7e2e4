import { editDistance, itemsWithin } from '../../domain/text-analysis/near-names';
import { fill, type Wording } from '../issues/wording';

/** How different a suggestion may be, as a share of the length, before it stops being helpful. */
const WORD_TOLERANCE = 0.45;
const QUOTE_TOLERANCE = 0.35;

/**
 * A hint naming the candidate nearest to `word`, or null when nothing is near.
 * @param spelling what of a word is compared.
 */
export function suggestWord(
  word: string,
  candidates: readonly string[],
  spelling?: (text: string) => string,
): Wording | null {
  const best = nearest(word, candidates, WORD_TOLERANCE, spelling);
  return best === null ? null : fill('Did you mean "{}"?', best);
}

/** A hint quoting the words of `texts` that come nearest to `quote`, or null when nothing is near. */
export function suggestQuote(quote: string, texts: readonly string[]): Wording | null {
  const length = quote.split(/\s+/).length;
  const passages = texts.flatMap((text) => passagesOf(text.split(/\s+/), length));
  const best = nearest(quote, passages, QUOTE_TOLERANCE);
  return best === null ? null : fill('The nearest passage is "{}".', best);
}

function passagesOf(words: readonly string[], length: number): readonly string[] {
  const starts = words.slice(Math.min(length, words.length) - 1).keys();
  return [...starts].map((start) =>
    words
      .slice(start, start + length)
      .join(' ')
      .replace(/[.,:;]$/, ''),
  );
}

function nearest(
  word: string,
  candidates: readonly string[],
  tolerance: number,
  spelling = (text: string) => text,
): string | null {
  const spelt = spelling(word);
  const most = Math.max(2, Math.floor(word.length * tolerance));
  const apartFrom = (candidate: string) => editDistance(spelt, spelling(candidate));
  return itemsWithin(most, candidates, apartFrom)[0] ?? null;
}
