import reader from 'bibtex-parse';
import { describe, expect, it } from 'vitest';
import { exportAtlas } from '../../testing/made-up-export';
import { citeFacts, titlesOf, type CiteContext, type CiteSubject } from './cite';
import { bibtex, escapeBibtex, ris, type BibtexMessages } from './cite-bibtex';

const { dataset } = exportAtlas;
const region = 'Region Dalarna';
const focusArea = 'Inriktning 20-1';
const own = { title: 'Arbete', form: 'map' } as const;

const read: CiteContext = { address: 'https://prov/?a=1', version: 'abc', date: '2026-01-02' };
const unknown: CiteContext = { address: null, version: null, date: null };
const messages: BibtexMessages = {
  lang: 'en',
  titled: (_, title) => `${title}*`,
  within: (whole) => `Ur ${whole.join(' ur ')}.`,
  reproduced: 'Återgiven.',
  note: (version) => `Not ${version ?? 'utan'}`,
  site: 'Provatlas',
  form: (form) => `form ${form}`,
  ownNote: ({ page, version }) => `Eget ur ${page} ${version ?? 'utan'}`,
};

const factsOf = (subject: CiteSubject, place = unknown) => citeFacts(dataset, subject, place);
const fieldsOf = (subject: CiteSubject, place = unknown) => {
  const [entry] = reader.parse(bibtex('nyckel', factsOf(subject, place), messages));
  return (entry?.fields ?? []).map(({ name, value }) => `${name}: ${value}`);
};

describe('The facts of a citation', () => {
  it.each<CiteSubject>([{}, { region }, { region, focusArea }, { own }])(
    'of %j are those of the page and of what is cited',
    (subject) => {
      expect(factsOf(subject, read)).toEqual({
        ...read,
        publisher: 'Provverket',
        page: 'Så provar regionerna',
        translations: undefined,
        ...subject,
      });
    },
  );

  it.each<[CiteSubject, string, readonly string[]]>([
    [{}, 'Så provar regionerna', []],
    [{ region }, 'Region Dalarna', ['Så provar regionerna']],
    [{ region, focusArea }, 'Inriktning 20-1', ['Region Dalarna', 'Så provar regionerna']],
  ])('of %j have its title and those that it is part of', (subject, title, within) => {
    expect(titlesOf(factsOf(subject))).toEqual({ title, within });
  });
});

describe('An entry for BibTeX', () => {
  it('is one that needs no year, with a field a line', () => {
    expect(bibtex('nyckel', factsOf({ own }), messages)).toBe(
      [
        '@misc{nyckel,',
        '  author = {{Provatlas}},',
        '  title = {{Arbete}},',
        '  howpublished = {form map},',
        '  note = {Eget ur Så provar regionerna utan},',
        '  langid = {english}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('of a published text has its publisher and the language of the texts', () => {
    expect(fieldsOf({ region, focusArea }, read)).toEqual([
      'author: {Provverket}',
      'title: {Inriktning 20-1*}',
      'howpublished: Ur Region Dalarna* ur Så provar regionerna*. Återgiven.',
      'note: Not abc',
      'url: https://prov/?a=1',
      'urldate: 2026-01-02',
      'langid: swedish',
    ]);
  });

  it.each([
    ['fi', ['langid: finnish']],
    ['en-GB', ['langid: english']],
    // BibLaTeX has no name for it.
    ['tlh', []],
  ])('of texts in %s has %j', (language, expected) => {
    const facts = { ...factsOf({}), language };
    const langid = bibtex('nyckel', facts, messages).match(/langid = \{\w+\}/g) ?? [];
    expect(langid.map((field) => field.replace(/ = \{(.+)\}/, ': $1'))).toEqual(expected);
  });

  it('of the page is in nothing else', () => {
    expect(fieldsOf({})).toContain('howpublished: Återgiven.');
  });

  it('has an address in which nothing ends the field', () => {
    const place = { ...unknown, address: 'https://prov/?q={a}\\ b%25&c' };
    expect(bibtex('nyckel', factsOf({}, place), messages)).toContain(
      '  url = {https://prov/?q=%7Ba%7D%5C%20b%25&c}',
    );
  });
});

it.each<[CiteSubject, CiteContext, readonly string[]]>([
  [
    { region, focusArea },
    read,
    [
      'TY  - ELEC',
      'ID  - nyckel',
      'AU  - Provverket',
      'TI  - Inriktning 20-1*',
      'T2  - Ur Region Dalarna* ur Så provar regionerna*. Återgiven.',
      'N1  - Not abc',
      'UR  - https://prov/?a=1',
      'Y2  - 2026/01/02',
      'LA  - sv',
      'ER  - ',
    ],
  ],
  [
    { own: { title: 'A\nb', form: 'map' } },
    unknown,
    [
      'TY  - ELEC',
      'ID  - nyckel',
      'AU  - Provatlas',
      'TI  - A b',
      'T2  - form map',
      'N1  - Eget ur Så provar regionerna utan',
      'LA  - en',
      'ER  - ',
    ],
  ],
])(
  'A reference in RIS of %j has a field a line, and none that is not known',
  (what, place, lines) => {
    expect(ris('nyckel', factsOf(what, place), messages).split('\n')).toEqual([...lines, '']);
  },
);

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
