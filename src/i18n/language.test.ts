import { expect, it } from 'vitest';
import { otherLang, preferredLang, swedishTag } from './language';

it.each([
  [['sv-SE', 'en'], 'sv'],
  [['en-GB', 'sv'], 'en'],
  [['EN'], 'en'],
  [['fi', 'sv-FI', 'en'], 'sv'],
  [['de', 'fr'], null],
  // A language that only begins with the same letters is another.
  [['svc', 'enm'], null],
  [[], null],
])('a reader of %j would rather have %s', (languages, expected) => {
  expect(preferredLang(languages)).toBe(expected);
});

it('Each language has another, and what is Swedish says so on pages that are not', () => {
  expect([otherLang('sv'), otherLang('en')]).toEqual(['en', 'sv']);
  expect([swedishTag('sv'), swedishTag('en')]).toEqual([undefined, 'sv']);
});
