/** A quote that carries a theme. */
export interface Quote {
  readonly theme: string;
  readonly text: string;
}

/** A stretch of text, and the themes whose quotes it is part of, in the order of the quotes. */
export interface Segment {
  readonly text: string;
  readonly themes: readonly string[];
}

/**
 * Cuts a text where quotes begin and end, so that overlapping quotes each keep their place. The
 * segments put together are the text. A quote that does not stand in the text cuts nothing.
 */
export function highlight(text: string, quotes: readonly Quote[]): readonly Segment[] {
  const ranges = quotes.flatMap(({ theme, text: quote }) => {
    const from = quote === '' ? -1 : text.indexOf(quote);
    return from === -1 ? [] : [{ theme, from, to: from + quote.length }];
  });
  const cuts = [
    ...new Set([0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])]),
  ].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => ({
    text: text.slice(from, cuts[i + 1]),
    themes: ranges
      .filter((range) => range.from <= from && from < range.to)
      .map(({ theme }) => theme),
  }));
}
