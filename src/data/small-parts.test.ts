import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openYaml } from './folder/yaml-source';
import { yamlText } from './folder/yaml-text';
import { fill } from './issues/wording';
import { isQuoteFrom } from '../domain/interpretation/theme-issues';
import { comparable, differences, withoutPeople } from './checks/compare-lines';
import { normalise } from './folder/characters';
import { decodeText } from './folder/decode-text';
import { judgePhone, withLostZero } from './folder/phone';
import { suggestQuote, suggestWord } from './checks/text-match';
import { encode } from '../testing/programme-folder';

describe('telephone numbers', () => {
  test.each([
    ['08-123 144 79', '+46812314479'],
    ['018 - 6170939', '+46186170939'],
    ['070-44 76 721', '+46704476721'],
    ['+46 70 580 02 87', '+46705800287'],
    ['+45 32 12 34 56', '+4532123456'],
    ['+44 (0)20 7946 0000', '+442079460000'],
  ])('%s is dialled as %s', (printed, tel) => {
    expect(judgePhone(printed)).toEqual({ kind: 'dialable', tel });
  });

  test.each([
    ['0480- 4483833'],
    ['112 112 112 112'],
    ['0045 32 12 34 56'],
    ['+45 321'],
    ['+46 1'],
    ['0'],
    ['8123456.0'],
  ])('%s cannot be dialled', (printed) => {
    expect(judgePhone(printed)).toEqual({ kind: 'impossible' });
  });

  test.each([['växeln'], ['070-580 02 87 (mobil)'], ['--'], ['']])(
    '"%s" is no number',
    (printed) => {
      expect(judgePhone(printed)).toEqual({ kind: 'no-number' });
    },
  );
});

test('the zero that a spreadsheet drops is put back where that makes a number', () => {
  expect(withLostZero('8-123 144 79')).toBe('08-123 144 79');
  expect(withLostZero('8123456.0')).toBe('08123456');
  expect(withLostZero('12')).toBeNull();
});

test('a text in YAML is not folded, in single quotes where it needs any, and written out each time', () => {
  const [long, parts] = ['ord '.repeat(60).trim(), ['a']];
  expect(
    yamlText({ long, lines: 'ett\ntvå', number: '1', quoted: '”a”', parts, again: parts }),
  ).toBe(
    [
      `long: ${long}`,
      "lines: 'ett",
      '',
      "  två'",
      "number: '1'",
      "quoted: '”a”'",
      'parts:',
      '  - a',
      'again:',
      '  - a',
      '',
    ].join('\n'),
  );
});

describe('suggestions', () => {
  test('name the nearest word, and nothing when none is near', () => {
    expect(suggestWord('cirkulär-ekonomi', ['klimat-energi', 'cirkular-ekonomi'])).toEqual(
      fill('Did you mean "{}"?', 'cirkular-ekonomi'),
    );
    expect(suggestWord('rymdfart', ['livsmedel', 'samverkan'])).toBeNull();
  });

  test('quote the nearest passage of as many words', () => {
    expect(
      suggestQuote('en mer cirkulär ekonomi', ['Det leder till en mera cirkulär ekonomi här.']),
    ).toEqual(fill('The nearest passage is "{}".', 'en mera cirkulär ekonomi'));
    expect(suggestQuote('något helt annat', ['Koldioxidneutral ekonomi'])).toBeNull();
  });
});

describe('comparing lines', () => {
  test('leaves white space and list marks aside, and nothing else', () => {
    expect(comparable(' •  Ett  mål ')).toBe('Ett mål');
    expect(comparable(' 2. Ett mål')).toBe('Ett mål');
    expect(comparable('2020 Ett mål.')).toBe('2020 Ett mål.');
  });

  test.each([
    ['Kontakt: Anna Bergström, 08-1', ['Anna Berg'], 'Kontakt: Anna Bergström, 08-1'],
    ['Kontakt: Anna Berg-Ström, 08-1', ['Anna Berg'], 'Kontakt: Anna Berg-Ström, 08-1'],
    ['Kontakt: Bo Ek (vik.), 08-1, Anna Berg', ['Anna Berg'], 'Kontakt:'],
    ['Kontaktperson: Bo Ek (vik.), 08-1', ['Bo Ek (vik.)'], 'Kontaktperson:'],
    ['Anna Berg har läst texten.', ['Anna Berg'], 'Anna Berg har läst texten.'],
  ])('of "%s" without %j leaves "%s"', (line, names, left) => {
    expect(withoutPeople(line, names)).toBe(left);
  });

  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

  test('finds no difference between a text and itself', () => {
    fc.assert(
      fc.property(lines, (text) => {
        expect(differences(text, text)).toEqual({ onlyLeft: [], onlyRight: [] });
      }),
    );
  });

  test('what is left on either side, once the differences are taken out, is the same', () => {
    fc.assert(
      fc.property(lines, lines, (left, right) => {
        const { onlyLeft, onlyRight } = differences(left, right);
        const keptLeft = left.filter((_, index) => !onlyLeft.includes(index));
        expect(keptLeft).toEqual(right.filter((_, index) => !onlyRight.includes(index)));
      }),
    );
  });

  test('finds exactly the lines that were taken out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), (text, seed) => {
        const gone = seed % text.length;
        const { onlyLeft, onlyRight } = differences(text, text.toSpliced(gone, 1));
        expect({ onlyLeft, onlyRight }).toEqual({ onlyLeft: [gone], onlyRight: [] });
      }),
    );
  });
});

test('nothing is no quote, and a quote may not run over two texts', () => {
  expect(isQuoteFrom(' ', ['Ett mål'])).toBe(false);
  expect(isQuoteFrom('mål Ett', ['Ett mål', 'Ett mål'])).toBe(false);
  expect(isQuoteFrom('mål', ['Rubrik', 'Ett mål'])).toBe(true);
});

describe('decoding', () => {
  test('any text saved as UTF-8 comes back normalised, or with an issue', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'aä \r\n\v\u00A0\u0308\u200E\uFEFF'.split('')),
    });
    fc.assert(
      fc.property(texts, (text) => {
        const { value, issues } = decodeText('a.txt', encode(text));
        expect(issues.length > 0 || value === normalise(text)).toBe(true);
        expect(decodeText('a.txt', encode(value ?? '')).value).toBe(value);
      }),
    );
  });

  test('line ends of every kind become one', () => {
    expect(decodeText('a.txt', encode('a\r\nb\rc\n')).value).toBe('a\nb\nc\n');
  });

  test('UTF-16 is known also without a byte order mark', () => {
    const { issues } = decodeText('a.txt', Uint8Array.of(0x61, 0, 0x62, 0));
    expect(issues).toMatchObject([{ found: 'UTF-16 bytes' }]);
  });

  test('the line of the first wrong byte is told, on the last line too', () => {
    const bytes = Uint8Array.of(0x61, 0x0a, 0x62, 0x0a, 0xe4);
    expect(decodeText('a.txt', bytes)).toMatchObject({ value: null, issues: [{ line: 3 }] });
  });
});

test('a text that is read twice has the issues of each file', () => {
  const issues = ['a.yaml', 'b.yaml'].flatMap((file) => openYaml(file, 'x: 1\nx: 2').issues);
  expect(issues.map(({ file, line }) => [file, line])).toEqual([
    ['a.yaml', 2],
    ['b.yaml', 2],
  ]);
});
