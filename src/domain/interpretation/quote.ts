const BETWEEN = '\n\n';
const LETTER = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u;

/** Returns the texts of a focus area as one, in which a quote can be marked. */
export function joinedTexts(texts: readonly string[]): string {
  return texts.join(BETWEEN);
}

/**
 * Returns the words that a selection of `joinedTexts` touches, verbatim; "" if it holds no word, or words of more than
 * one text. `start` and `end` are UTF-16 units.
 */
export function quoteAt(texts: readonly string[], start: number, end: number): string {
  let offset = 0;
  for (const text of texts) {
    const [from, to] = trimmed(text, start - offset, end - offset);
    if (from < to) {
      const isWithin =
        joinedTexts(texts)
          .slice(offset + text.length, end)
          .trim() === '';
      const quote = text.slice(...wholeWords(text, from, to));
      return isWithin && LETTER.test(quote) ? quote : '';
    }
    offset += text.length + BETWEEN.length;
  }
  return '';
}

/** Returns where words begin and end in `joinedTexts`, preferably as whole words; two zeros where they are not there. */
export function placeOf(
  texts: readonly string[],
  words: string,
): readonly [start: number, end: number] {
  const whole = joinedTexts(texts);
  const isLetter = (at: number) => LETTER.test(whole.charAt(at));
  let start = whole.indexOf(words);
  const first = start;
  while (start !== -1 && (isLetter(start - 1) || isLetter(start + words.length)))
    start = whole.indexOf(words, start + 1);
  const found = start === -1 ? first : start;
  return found === -1 ? [0, 0] : [found, found + words.length];
}

/** The part of a selection that is in the text, without the spaces at its ends. */
function trimmed(text: string, start: number, end: number): readonly [from: number, to: number] {
  const from = Math.max(start, 0);
  const own = text.slice(from, Math.max(end, 0));
  const spaces = own.length - own.trimStart().length;
  return [from + spaces, from + spaces + own.trim().length];
}

function wholeWords(text: string, from: number, to: number): [from: number, to: number] {
  const isLetter = (at: number) => LETTER.test(text.charAt(at));
  let [first, last] = [from, to];
  while (isLetter(first) && isLetter(first - 1)) first -= 1;
  while (isLetter(last - 1) && isLetter(last)) last += 1;
  return [first, last];
}
