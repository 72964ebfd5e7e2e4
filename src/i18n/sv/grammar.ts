import type { Compass } from '../../domain/geography/distance';
import { grammarOf } from '../grammar';

/** How Swedish lists, counts and spells. */
export const grammarSv = grammarOf({
  locale: 'sv-SE',
  and: ' och ',
  andAlso: ' samt ',
  orAlso: ' eller ',
  numerals: 'inga en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  region: ['⟨region⟩', '⟨regioner⟩'],
  theme: ['tema', 'teman'],
  focusArea: ['inriktning', 'inriktningar'],
});

/** "Blekinges"; a name in s, x or z stays as it is. */
export const genitive = (name: string) => (/[sxz]$/i.test(name) ? name : `${name}s`);

/** As they are said of what lies there: "i norr". */
export const COMPASS: Readonly<Record<Compass, string>> = {
  n: 'norr',
  ne: 'nordost',
  e: 'öster',
  se: 'sydost',
  s: 'söder',
  sw: 'sydväst',
  w: 'väster',
  nw: 'nordväst',
};
