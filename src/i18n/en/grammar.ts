import { grammarOf, type Words } from '../grammar';

export const words: Words = {
  locale: 'en-GB',
  and: ' and ',
  andAlso: ', and ',
  orAlso: ', or ',
  numerals: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
  region: ['region', 'regions'],
  theme: ['theme', 'themes'],
  focusArea: ['focus area', 'focus areas'],
};

/** How English lists, counts and spells. */
export const grammarEn = grammarOf(words);
