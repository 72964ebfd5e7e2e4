const BETWEEN = '\n\n';
const LETTER = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const isLetter = (text: string, at: number) => LETTER.test(text.charAt(at));

/** Returns the texts of a focus area as one, in which a quote can be marked. */
export function joinedTexts(texts: readonly string[]): string {
  return texts.join(BETWEEN);
}

/**
 * Returns the words that a selection of `joinedTexts` touches, verbatim; "" if it holds no word, or words of more than
 * one text. `start` and `end` are UTF-16 units.
 */
export function quoteAt(texts: readonly string[], start: number, end: number): string {
  const whole = joinedTexts(texts);
  const marked = whole.slice(start, end);
  let first = start + marked.length - marked.trimStart().length;
  let last = first + marked.trim().length;
  while (isLetter(whole, first) && isLetter(whole, first - 1)) first -= 1;
  while (isLetter(whole, last - 1) && isLetter(whole, last)) last += 1;
  const quote = whole.slice(first, last);
  const isOfOne = marked !== '' && !quote.includes(BETWEEN);
  return isOfOne && LETTER.test(quote) ? quote : '';
}

/** Returns where words begin and end in `joinedTexts`, preferably as whole words; two zeros where there are none. */
export function rangeOf(
  texts: readonly string[],
  words: string,
): readonly [start: number, end: number] {
  const whole = joinedTexts(texts);
  const first = words === '' ? -1 : whole.indexOf(words);
  let start = first;
  while (start !== -1 && (isLetter(whole, start - 1) || isLetter(whole, start + words.length)))
    start = whole.indexOf(words, start + 1);
  const found = start === -1 ? first : start;
  return found === -1 ? [0, 0] : [found, found + words.length];
}
