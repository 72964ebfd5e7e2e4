import { describe, expect, it } from 'vitest';
import { askedNumbers, hasNumber } from './phone-number';
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

describe('Telephone numbers are asked for', () => {
  it.each<[string, readonly string[]]>([
    ['044-309 32 56', ['443093256']],
    ['+46 (0)44 309 32 56', ['443093256']],
    ['0046 44 309', ['44309']],
    ['ring 044', ['44']],
    ['44309', ['44309']],
    ['+46 4', ['4']],
    ['4430', []],
    ['04', []],
    ['2026', []],
    ['mål 2030 08123', []],
    ['Kontakt: Asta Ek 044-309 32 56', ['443093256']],
    ['044-309322 och 070-123 45 67', ['44309322', '701234567']],
    ['044-309322 070-123 45 67', ['44309322', '701234567']],
    ['Asta 044', []],
    ['skåne', []],
    ['', []],
  ])('by %j: %j', (query, digits) => {
    expect(askedNumbers(query)).toEqual(digits);
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
