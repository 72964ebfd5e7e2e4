import fc from 'fast-check';

/** Characters that break files: syntax of the formats, formulas, and letters outside ASCII. */
const SIGNS = `"';,\t\n=+-@|%&<>[]{}()\\/#$^~_*\`!.:0aåäöÅÉ `.split('');
const PIECES = [
  '€',
  '😀',
  '👩🏽‍🚒',
  '\u00A0',
  '\u200F',
  '_x0041_',
  '\n=',
  "'=",
  '+46',
  'DDE("x")',
  '```',
  '  \n',
  '<!--',
];

/** A text of up to 40 such pieces; never one that `writable` refuses. */
export const nastyText: fc.Arbitrary<string> = fc.string({
  unit: fc.constantFrom(...SIGNS, ...PIECES),
  maxLength: 40,
});
