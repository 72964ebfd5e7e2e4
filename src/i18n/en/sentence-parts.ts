import { sentenceParts } from '../sentence-parts';

/** What English sentences are put together from. */
export const partsEn = sentenceParts({
  locale: 'en-GB',
  and: ' and ',
  andAlso: ', and ',
  theme: ['theme', 'themes'],
  region: ['region', 'regions'],
  area: ['focus area', 'focus areas'],
  numerals: { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight' },
  about: 'about',
  missing: (regions) => `There is no information on ${regions}.`,
  withData: ' with information',
  // As they are said of what lies there: "to the north".
  compass: {
    n: 'north',
    ne: 'north-east',
    e: 'east',
    se: 'south-east',
    s: 'south',
    sw: 'south-west',
    w: 'west',
    nw: 'north-west',
  },
});
