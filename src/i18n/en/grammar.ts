import type { Compass } from '../../domain/geography/distance';
import { grammarOf } from '../grammar';

/** How English lists, counts and spells. */
export const grammarEn = grammarOf({
  locale: 'en-GB',
  and: ' and ',
  andAlso: ', and ',
  orAlso: ', or ',
  numerals: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
  region: ['⟨region⟩', '⟨regions⟩'],
  theme: ['theme', 'themes'],
  focusArea: ['focus area', 'focus areas'],
});

/** As they are said of what lies there: "to the north". */
export const COMPASS: Readonly<Record<Compass, string>> = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
};
