import type { FocusArea } from '../../domain/model/dataset';
import { textsOfBlock } from '../../domain/model/published-texts';

/** A quote that supports a theme. */
export interface Quote {
  readonly theme: string;
  readonly text: string;
}

/** A part of a text with the themes of the quotes that cover it, in the order of the quotes. */
export interface Segment {
  /** The offset in the whole text. */
  readonly from: number;
  readonly text: string;
  readonly themes: readonly string[];
}

/**
 * The segments of a text, split where quotes begin and end, so that quotes may overlap. Joined they are the text.
 * A quote that does not occur in the text is ignored.
 */
export function highlight(text: string, quotes: readonly Quote[]): readonly Segment[] {
  const ranges = quotes.flatMap(({ theme, text: quote }) => {
    const from = quote === '' ? -1 : text.indexOf(quote);
    return from === -1 ? [] : [{ theme, from, to: from + quote.length }];
  });
  const offsets = [
    ...new Set([0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])]),
  ].toSorted((a, b) => a - b);
  return offsets.slice(0, -1).map((from, i) => ({
    from,
    text: text.slice(from, offsets[i + 1]),
    themes: ranges
      .filter((range) => range.from <= from && from < range.to)
      .map(({ theme }) => theme),
  }));
}

/**
 * A function from a text of a focus area to the quotes to mark in it. Each quote is marked once: in the first
 * paragraph, subheading or list item that has it, or in the title, which often repeats words of the body.
 */
export function quotesByText(
  { title, body }: Pick<FocusArea, 'title' | 'body'>,
  quotes: readonly Quote[],
): (text: string) => readonly Quote[] {
  const texts = body.flatMap(textsOfBlock);
  const owner = (quote: Quote) => [...texts, title].find((text) => text.includes(quote.text));
  const owned = quotes.map((quote) => ({ quote, text: owner(quote) }));
  return (text) => owned.filter((each) => each.text === text).map(({ quote }) => quote);
}
