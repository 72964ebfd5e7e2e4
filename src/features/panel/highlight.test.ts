import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realDataset } from '../../testing/real-dataset';
import { highlight, type Quote } from './highlight';

/** A text and quotes cut out of it, so that they overlap, nest and repeat as they like. */
const quotedText = fc
  .string({ unit: fc.constantFrom('a', 'b', 'å', ' '), maxLength: 40 })
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      quotes: fc.array(
        fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => text.slice(a, b)),
        { maxLength: 5 },
      ),
    }),
  );

const numbered = (quotes: readonly string[]): readonly Quote[] =>
  quotes.map((text, i) => ({ theme: String(i), text }));

describe('highlight', () => {
  test('the segments put together are the text, whatever the quotes', () => {
    fc.assert(
      fc.property(quotedText, fc.array(fc.string()), ({ text, quotes }, others) => {
        const segments = highlight(text, numbered([...quotes, ...others]));
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
      }),
    );
  });

  test('every quote is covered: its own segments put together are the quote', () => {
    fc.assert(
      fc.property(quotedText, ({ text, quotes }) => {
        const segments = highlight(text, numbered(quotes));
        for (const [i, quote] of quotes.entries()) {
          const own = segments.filter(({ themes }) => themes.includes(String(i)));
          expect(own.map((segment) => segment.text).join('')).toBe(quote);
        }
      }),
    );
  });

  test('overlapping quotes share the words they share', () => {
    const quotes = [
      { theme: 'a', text: 'ett två' },
      { theme: 'b', text: 'två tre' },
    ];
    expect(highlight('noll ett två tre', quotes)).toEqual([
      { from: 0, text: 'noll ', themes: [] },
      { from: 5, text: 'ett ', themes: ['a'] },
      { from: 9, text: 'två', themes: ['a', 'b'] },
      { from: 12, text: ' tre', themes: ['b'] },
    ]);
  });

  test('a quote that is not in the text, and an empty one, leave the text whole', () => {
    const quotes = [
      { theme: 'a', text: 'fyra' },
      { theme: 'b', text: '' },
    ];
    expect(highlight('ett två', quotes)).toEqual([{ from: 0, text: 'ett två', themes: [] }]);
  });

  test('every quote behind a published theme is found in its focus area', () => {
    for (const focusArea of realDataset().regions.flatMap((region) => region.areas)) {
      const texts = [
        focusArea.title,
        ...focusArea.body.flatMap((block) => (block.type === 'list' ? block.items : [block.text])),
      ];
      for (const { id, evidence } of focusArea.themes) {
        const marked = texts.flatMap((text) => highlight(text, [{ theme: id, text: evidence }]));
        expect(
          marked.filter(({ themes }) => themes.includes(id)).map(({ text }) => text),
        ).toContain(evidence);
      }
    }
  });
});
