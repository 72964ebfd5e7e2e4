import { sentenceParts } from '../sentence-parts';

/** What Swedish sentences are put together from. */
export const partsSv = sentenceParts({
  locale: 'sv-SE',
  and: ' och ',
  andAlso: ' samt ',
  theme: ['tema', 'teman'],
  region: ['region', 'regioner'],
  area: ['inriktning', 'inriktningar'],
  numerals: { 2: 'två', 3: 'tre', 4: 'fyra', 5: 'fem', 6: 'sex', 7: 'sju', 8: 'åtta' },
  about: 'cirka',
  missing: (regions) => `Uppgifter saknas för ${regions}.`,
  withData: ' med uppgifter',
  // As they are said of what lies there: "i norr".
  compass: {
    n: 'norr',
    ne: 'nordost',
    e: 'öster',
    se: 'sydost',
    s: 'söder',
    sw: 'sydväst',
    w: 'väster',
    nw: 'nordväst',
  },
});
