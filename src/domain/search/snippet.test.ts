import { expect, it } from 'vitest';
import { highlightTerms, snippetOf, type Highlighted } from './snippet';

const asked =
  (...words: readonly string[]) =>
  (word: string) =>
    words.includes(word);
const textOf = (parts: Highlighted | null) => parts?.map(({ text }) => text).join('') ?? null;
const markedIn = (parts: Highlighted | null) =>
  parts?.flatMap(({ text, marked }) => (marked ? [text] : []));

/** So many words of four letters, each with a space after it. */
const filler = (count: number) => 'abcd '.repeat(count);

it('A short text is a snippet as it is', () => {
  expect(textOf(snippetOf(['Ett kort ord.'], asked('kort')))).toBe('Ett kort ord.');
  const limit = `${filler(29)}skog.`;
  expect(limit).toHaveLength(150);
  expect(textOf(snippetOf([limit], asked('skog')))).toBe(limit);
});

it('Of a long text a snippet begins some words before the one asked for, and both ends say that it goes on', () => {
  const found = textOf(snippetOf([`${filler(40)}skog ${filler(40)}`], asked('skog')));
  expect(found).toBe(`… ${filler(10)}skog ${filler(20)}`.trim().replace(/$/, ' …'));
});

it('At the beginning of a text nothing is left out before it, at its end nothing after it', () => {
  expect(textOf(snippetOf([`skog ${filler(40)}`], asked('skog')))).toBe(
    `skog ${filler(30)}`.trim().replace(/$/, ' …'),
  );
  expect(textOf(snippetOf([`${filler(40)}skog`], asked('skog')))).toMatch(/^… abcd .*skog$/);
  expect(textOf(snippetOf([`${filler(40)}skog`], asked('skog')))?.length).toBeGreaterThan(145);
});

it('A word that is longer than a snippet is whole', () => {
  const long = 'x'.repeat(200);
  expect(textOf(snippetOf([`skog ${long}`], asked('skog')))).toBe(`skog ${long}`);
});

it('The text with most of the words is shown; of as many, the first', () => {
  const texts = ['Skog skog skog.', 'Skog och mark.', 'Mark och skog.'];
  expect(textOf(snippetOf(texts, asked('skog', 'mark')))).toBe('Skog och mark.');
  expect(markedIn(snippetOf(texts, asked('skog', 'mark')))).toEqual(['Skog', 'mark']);
  expect(textOf(snippetOf(texts, asked('skog')))).toBe('Skog skog skog.');
  expect(snippetOf(texts, asked('hav'))).toBeNull();
});

it('The words asked for are cut from what stands between them, and nothing is cut without a text', () => {
  const [skog, rest, mark] = highlightTerms('Skog och mark', asked('skog', 'mark'));
  expect(skog).toEqual({ text: 'Skog', marked: true });
  expect(rest).toEqual({ text: ' och ', marked: false });
  expect(mark).toEqual({ text: 'mark', marked: true });
  expect(highlightTerms('Skog och mark', asked('skog', 'mark'))).toHaveLength(3);
  expect(highlightTerms('Mer skog.', asked('skog'))).toEqual([
    { text: 'Mer ', marked: false },
    { text: 'skog', marked: true },
    { text: '.', marked: false },
  ]);
  expect(highlightTerms('Mark', asked('skog'))).toEqual([{ text: 'Mark', marked: false }]);
});
