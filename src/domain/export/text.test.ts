import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nastyText } from '../../testing/nasty-text';
import { guardFormula, unguardFormula } from './guard';
import { ExportError } from './failure';
import { plainText, writable } from './text';

describe('writable', () => {
  test.each(['\0', 'a\u0007b', '\u001B[0m', '\u0085', '\uD800', '\uFFFE', '\uFFFD', '\u{1FFFF}'])(
    'refuses %j, and says where',
    (text) => {
      expect(() => writable(text, 'Teman, Citat')).toThrow(ExportError);
      expect(() => writable(text, 'Teman, Citat')).toThrow('"Teman, Citat"');
      expect(() => writable(text, 'Teman, Citat')).toThrow(
        expect.objectContaining({ failure: { kind: 'text', place: 'Teman, Citat' } }),
      );
    },
  );

  test('writes every line end as one kind', () => {
    expect(writable('a\r\nb\rc\nd\te', '')).toBe('a\nb\nc\nd\te');
  });

  test('leaves every other text as it is', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(writable(text, '')).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aå\r\n\t\0\uFFFF'.split('')) }), (text) => {
        let settled: string | null = null;
        try {
          settled = writable(text, '');
        } catch {
          return;
        }
        expect(settled).toBe(text.replaceAll(/\r\n?/g, '\n'));
      }),
    );
  });
});

describe('guardFormula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+46766362980', "'+46766362980"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\t=1', "'\t=1"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['023-777008', '023-777008'],
    ['tel:+46766362980', 'tel:+46766362980'],
    ['', ''],
  ])('%j becomes %j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
  });

  test('is undone exactly, whatever the text, and never begins like a formula', () => {
    fc.assert(
      fc.property(
        fc.oneof(nastyText, fc.string(), fc.stringMatching(/^'{0,3}[=+@-].*$/)),
        (text) => {
          expect(unguardFormula(guardFormula(text))).toBe(text);
          expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r\n]/);
        },
      ),
    );
  });
});

test('published blocks become plain text that can be read', () => {
  expect(
    plainText([
      { type: 'paragraph', text: 'Ett.' },
      { type: 'heading', text: 'Två' },
      { type: 'list', items: ['a', 'b'] },
      { type: 'list', items: ['c', 'd'], ordered: true },
    ]),
  ).toBe('Ett.\n\nTvå\n\n• a\n• b\n\n1. c\n2. d');
});
