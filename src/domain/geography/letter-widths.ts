/** Letters by their widths in the heavier weight of the page's font, in hundredths of its size. */
const LETTERS: Readonly<Record<number, string>> = {
  21: "'",
  27: ',.:;’',
  30: '!i',
  31: ' j',
  32: 'l',
  34: '()',
  37: '-f',
  38: 'rt',
  39: '"',
  42: 'I',
  44: '/1',
  49: '*',
  50: '–',
  51: 'csz',
  52: 'y',
  53: 'v',
  54: '7x',
  55: '?La',
  56: 'Jek',
  57: '9Fhnu',
  58: '2oø',
  59: 'gð',
  60: '+3Ebdpþ',
  61: '$5ST',
  62: '48Zß',
  63: '6Pq',
  64: 'BV',
  65: 'RY',
  66: '0CK',
  68: 'A',
  69: 'DUX',
  70: 'H',
  71: 'Ð',
  72: 'GN',
  73: '&',
  74: 'w',
  75: 'OØ',
  76: 'Q',
  77: '#',
  78: '@',
  86: 'M',
  88: 'mæ',
  89: 'W',
  97: '%Æ',
};
/** The width of a letter that is not in the table, such as one of another script. */
const BROAD = 100;

const widths = new Map(
  Object.entries(LETTERS).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width)] as const),
  ),
);

/** Returns the width of a line in the heavier weight, in sizes of the type. Marks over a letter take no room. */
export function lineWidth(line: string): number {
  const letters = Array.from(line.normalize('NFD').replaceAll(/\p{M}/gu, ''));
  return letters.reduce((sum, letter) => sum + (widths.get(letter) ?? BROAD), 0) / 100;
}
