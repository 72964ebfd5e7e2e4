import reader from 'bibtex-parse';
import { describe, expect, it } from 'vitest';
import { bibtex, escapeBibtex, ris, type Reference } from './references';

const page: Reference = {
  key: 'nyckel',
  author: 'Verket',
  title: 'Så gör vi',
  howPublished: 'Återgiven.',
  note: 'Utan datum',
  address: null,
  date: null,
  language: 'sv',
};
const read = { address: 'https://prov/?a=1', date: '2026-01-02' };

describe('An entry for BibTeX', () => {
  it('is one that needs no year, with a field a line, and none that is not known', () => {
    expect(bibtex(page)).toBe(
      [
        '@misc{nyckel,',
        '  author = {{Verket}},',
        '  title = {{Så gör vi}},',
        '  howpublished = {Återgiven.},',
        '  note = {Utan datum},',
        '  langid = {swedish}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it("has where and when it was read, to another's reader", () => {
    const [entry] = reader.parse(bibtex({ ...page, ...read, language: 'en' }));
    expect(entry?.fields.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'author: {Verket}',
      'title: {Så gör vi}',
      'howpublished: Återgiven.',
      'note: Utan datum',
      'url: https://prov/?a=1',
      'urldate: 2026-01-02',
      'langid: english',
    ]);
  });

  it.each([
    ['fi', 'langid = {finnish}'],
    // BibLaTeX has no name for it.
    ['tlh', undefined],
  ])('of texts in %s has %j', (language, expected) => {
    expect(/langid = \{\w+\}/.exec(bibtex({ ...page, language }))?.[0]).toBe(expected);
  });

  it('has an address in which nothing ends the field', () => {
    expect(bibtex({ ...page, address: 'https://prov/?q={a}\\ b%25&c' })).toContain(
      '  url = {https://prov/?q=%7Ba%7D%5C%20b%25&c}',
    );
  });
});

it.each<[Partial<Reference>, readonly string[]]>([
  [read, ['N1  - Utan datum', 'UR  - https://prov/?a=1', 'Y2  - 2026/01/02', 'LA  - sv']],
  [{ note: 'A\nb', language: 'en' }, ['N1  - A b', 'LA  - en']],
])('A reference in RIS with %j has a field a line, and none that is not known', (what, lines) => {
  expect(ris({ ...page, ...what }).split('\n')).toEqual([
    'TY  - ELEC',
    'ID  - nyckel',
    'AU  - Verket',
    'TI  - Så gör vi',
    'T2  - Återgiven.',
    ...lines,
    'ER  - ',
    '',
  ]);
});

it.each([
  ['50 % av #1 & $2_3', String.raw`50 \% av \#1 \& \$2\_3`],
  ['\\{}', String.raw`\textbackslash{}\textbraceleft{}\textbraceright{}`],
  ['~^', String.raw`\textasciitilde{}\textasciicircum{}`],
  ['<|>', String.raw`\textless{}\textbar{}\textgreater{}`],
  ['"å"', String.raw`\textquotedbl{}å\textquotedbl{}`],
  ['ett \n  två\ttre', 'ett två tre'],
  ['ett\n\ntvå', 'ett två'],
])('%j is written %j', (text, escaped) => {
  expect(escapeBibtex(text)).toBe(escaped);
});

it('A text that files cannot contain is refused', () => {
  expect(() => escapeBibtex('a\0')).toThrow('"BibTeX"');
});
