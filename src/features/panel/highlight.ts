import type { Block } from '../../domain/model/dataset';

/** A quote that carries a theme. */
export interface Quote {
  readonly theme: string;
  readonly text: string;
}

/** A stretch of text, and the themes whose quotes it is part of, in the order of the quotes. */
export interface Segment {
  /** Where it begins in the whole text. */
  readonly from: number;
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
    from,
    text: text.slice(from, cuts[i + 1]),
    themes: ranges
      .filter((range) => range.from <= from && from < range.to)
      .map(({ theme }) => theme),
  }));
}

/** An area's texts, as far as quotes are looked for in them. */
interface QuotedArea {
  readonly title: string;
  readonly body: readonly Block[];
}

/**
 * Gives each quote to the first text it stands in: the paragraphs, subheadings and list items in order,
 * and the title last, which often repeats the body's words. A quote is so marked once.
 */
export function quotesByText(
  { title, body }: QuotedArea,
  quotes: readonly Quote[],
): (text: string) => readonly Quote[] {
  const texts = body.flatMap((block) => (block.type === 'list' ? block.items : [block.text]));
  const owner = (quote: Quote) => [...texts, title].find((text) => text.includes(quote.text));
  const owned = quotes.map((quote) => ({ quote, text: owner(quote) }));
  return (text) => owned.filter((each) => each.text === text).map(({ quote }) => quote);
}
