import { describe, expect, it } from 'vitest';
import { askedNumber, hasNumber, numbersIn } from './phone-number';
import { hasQuotes, LONGEST_QUERY, normaliseQuery, quotedPhrases, withoutQuotes } from './query';

describe('A query', () => {
  it.each([
    ['  a \n\t b ', 'a b'],
    ['a\u00A0b', 'a b'],
    ['a\u0000b', 'a b'],
    ['lands\u00ADbygd', 'landsbygd'],
    ['a\u200Bb\u2060c\uFEFFd', 'abcd'],
    ['a\u030A', 'å'],
    ['a\uD800b', 'a b'],
    ['', ''],
  ])('%j is kept as %j', (typed, kept) => {
    expect(normaliseQuery(typed)).toBe(kept);
  });

  it('is cut after so many characters, before a word that would be cut', () => {
    const full = 'x'.repeat(LONGEST_QUERY - 2);
    expect(normaliseQuery(`${full} a`)).toBe(`${full} a`);
    expect(normaliseQuery(`${full} ab`)).toBe(full);
    expect(normaliseQuery(`${full} a b`)).toBe(`${full} a`);
    expect(normaliseQuery('x'.repeat(LONGEST_QUERY + 1))).toBe('x'.repeat(LONGEST_QUERY));
    expect(normaliseQuery('😀'.repeat(LONGEST_QUERY))).toBe('😀'.repeat(LONGEST_QUERY));
  });

  it('may have quotation marks of any language', () => {
    expect(['"A b', 'c “a-b”', '”a” «b»', '""', 'a'].map(quotedPhrases)).toEqual([
      ['a b'],
      ['a b'],
      ['a', 'b'],
      [],
      [],
    ]);
    expect(hasQuotes('"a')).toBe(true);
    expect(hasQuotes("a'b")).toBe(false);
    expect(withoutQuotes('"öppna data" nu')).toBe('öppna data nu');
    expect(withoutQuotes('a"b')).toBe('a b');
  });
});

describe('A telephone number is asked for', () => {
  it.each<[string, string | null]>([
    ['044-309 32 56', '443093256'],
    ['+46 (0)44 309 32 56', '443093256'],
    ['0046 44 309', '44309'],
    ['ring 044', '44'],
    ['44309', '44309'],
    ['+46 4', '4'],
    ['4430', null],
    ['04', null],
    ['2026', null],
    ['mål 2030 08123', null],
    ['skåne', null],
    ['', null],
  ])('by %j: %j', (query, digits) => {
    expect(askedNumber(query)).toBe(digits);
  });
});

describe('Telephone numbers stand', () => {
  it.each<[string, readonly string[], string]>([
    ['Kontakt: Asta Ek 044-309 32 56', ['443093256'], 'Kontakt: Asta Ek'],
    ['+46 (0)44 309 32 56, Skåne', ['443093256'], ', Skåne'],
    ['ek 044\u201130932 och 08', ['4430932', '8'], 'ek och'],
    ['044-30932 och 070-123 45 67', ['4430932', '701234567'], 'och'],
    ['044-30932 070-123 45 67', ['4430932', '701234567'], ''],
    ['mål 2030 2026', ['20302026'], 'mål'],
    ['mål 2030', [], 'mål 2030'],
    ['Asta 044', ['44'], 'Asta'],
    ['Asta', [], 'Asta'],
  ])('in %j: %j', (query, numbers, rest) => {
    expect(numbersIn(query)).toEqual({ numbers, rest });
  });
});

describe('A contact has a number', () => {
  const contact = { name: 'Asta', printed: '044-309 32 56', tel: null };

  it.each<[string, boolean]>([
    ['443093256', true],
    ['443', true],
    ['309', false],
    ['3093', true],
    ['4644', true],
    ['46443', true],
    ['9999', false],
    ['', false],
  ])('with the digits "%s": %s', (digits, isIt) => {
    expect(hasNumber(contact, digits)).toBe(isIt);
  });

  it('printed or to dial, or none', () => {
    expect(hasNumber({ ...contact, printed: null, tel: '+46443093256' }, '443')).toBe(true);
    expect(hasNumber({ ...contact, printed: null }, '443')).toBe(false);
    expect(hasNumber({ ...contact, printed: 'saknas' }, '443')).toBe(false);
  });
});
