import { expect, it } from 'vitest';
import { readHeader } from '../data/spreadsheet/headers';
import { developersEn } from './en/developers';
import { accessibilityEn } from './en/statement';
import { exportEn } from './en/export';
import { en } from './en/messages';
import { otherLang, textLanguageName, preferredLang, textLang } from './language';
import { developersSv } from './sv/developers';
import { accessibilitySv } from './sv/statement';
import { exportSv } from './sv/export';
import { sv } from './sv/messages';

const PUBLISHED = { publisher: 'Verket', source: 'Sidan', title: 'Planen' };

it.each([
  [['sv-SE', 'en'], 'sv'],
  [['en-GB', 'sv'], 'en'],
  [['EN'], 'en'],
  [['fi', 'sv-FI', 'en'], 'sv'],
  [['de', 'fr'], null],
  // A language that only begins with the same letters is another.
  [['svc', 'enm'], null],
  [[], null],
])('a reader of %j would rather have %s', (languages, expected) => {
  expect(preferredLang(languages)).toBe(expected);
});

it('each language has another', () => {
  expect([otherLang('sv'), otherLang('en')]).toEqual(['en', 'sv']);
});

it.each([
  [undefined, undefined, 'sv', '', 'Swedish'],
  ['sv', undefined, 'sv', '', 'Swedish'],
  ['en', 'en', undefined, 'engelska', ''],
  ['fi', 'fi', 'fi', 'finska', 'Finnish'],
  // A part of the page that is in another English says so, but nobody needs to be told that it is English.
  ['en-GB', 'en-GB', 'en-GB', 'engelska', ''],
  ['sv-FI', 'sv-FI', 'sv-FI', '', 'Swedish'],
  ['se', 'se', 'se', 'nordsamiska', 'Northern Sami'],
  ['smj', 'smj', 'smj', 'lulesamiska', 'Lule Sami'],
  ['sma', 'sma', 'sma', 'sydsamiska', 'Southern Sami'],
  ['fit', 'fit', 'fit', 'meänkieli', 'Meänkieli'],
  ['rom-SE', 'rom-SE', 'rom-SE', 'romani', 'Romani'],
  // A browser may know a name for it that the build does not.
  ['sw', 'sw', 'sw', 'sw', 'sw'],
])(
  'texts in %s are marked and named on pages in the other languages',
  (language, onSwedish, onEnglish, named, inEnglish) => {
    expect([textLang('sv', { language }), textLang('en', { language })]).toEqual([
      onSwedish,
      onEnglish,
    ]);
    expect([textLanguageName({ language }, 'sv'), textLanguageName({ language }, 'en')]).toEqual([
      named,
      inEnglish,
    ]);
  },
);

it('what a page says of texts goes on with their language, where it is another', () => {
  const of = (language: string) => [
    sv.overview.intro({ ...PUBLISHED, language }),
    en.overview.intro({ ...PUBLISHED, language }),
    sv.overview.translationOf({ language }),
    en.overview.translationOf({ language }),
  ];
  expect(of('fi')).toEqual([
    'Verket skriver, på finska:',
    'Verket writes, in Finnish:',
    'Vår översättning från finska av',
    'Our translation of the Finnish title',
  ]);
  expect(of('en')).toEqual([
    'Verket skriver, på engelska:',
    'Verket writes:',
    'Vår översättning från engelska av',
    'Our translation of the title',
  ]);
});

it('pages claim to know forms of words in Swedish texts alone', () => {
  const of = (language: string) =>
    [sv, en].map(
      ({ search, peers }) => `${search.searched(false, { language })} ${peers.words({ language })}`,
    );
  const knowing = /böjning|forms of a word|inflected|English words/;
  expect(of('sv').every((text) => knowing.test(text))).toBe(true);
  for (const language of ['en', 'fi'])
    expect(of(language).filter((text) => knowing.test(text))).toEqual([]);
  expect(of('fi')[0]).toContain('texter. Texterna är på finska. Sökningen tål enstaka stavfel;');
  expect(of('fi')[1]).toContain(
    'The texts are in Finnish. The search allows for the odd misspelling;',
  );
  expect(of('en')[1]).toContain('focus areas. The search allows for the odd misspelling;');
});

it('the statement and the columns of files say the language', () => {
  const limits = (language: string) =>
    [accessibilitySv, accessibilityEn].map((words) => words.limits({ language }).at(-1));
  expect(limits('fi')).toEqual([
    'De publicerade texterna är återgivna ordagrant, på finska, även där de är svåra att läsa.',
    'The published texts are in Finnish and reproduced word for word, even where they are hard to read.',
  ]);
  expect(limits('en')[1]).toBe(
    'The published texts are reproduced word for word, even where they are hard to read.',
  );
  const titles = [exportSv, exportEn].map((messages) =>
    messages.inLanguage(messages.column.text, { language: 'fi' }),
  );
  expect(titles).toEqual(['Text, ordagrant (finska)', 'Text, word for word (Finnish)']);
  expect(titles.map(readHeader)).toEqual(titles.map(() => ({ field: 'text', isExact: true })));
});

it('developers are told the language, and of county codes where there are some', () => {
  const intro = (language: string) =>
    [developersSv, developersEn].map((words) => words.intro({ language }).join(' '));
  expect(intro('fi')[0]).toContain('återges ordagrant, på finska.');
  expect(intro('fi')[1]).toContain('word for word, in Finnish.');
  expect(intro('sv')[0]).toContain('återges ordagrant.');
  const versions = (areCounties: boolean) =>
    [developersSv, developersEn].map((words) => words.versionTexts(areCounties).join(' '));
  const county = /länskoden: två siffror|county code: two digits/;
  expect(versions(true).filter((text) => county.test(text))).toHaveLength(2);
  expect(versions(false).filter((text) => county.test(text))).toEqual([]);
});
