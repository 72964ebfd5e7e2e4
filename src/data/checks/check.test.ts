import { expect, test } from 'vitest';
import { checkProgrammeFolder } from './check';
import {
  encode,
  FOLDER,
  lineOf,
  issuesOf,
  realFiles,
  replaced,
} from '../../testing/programme-folder';
import { sentencesOf, textOf, without } from '../../testing/programme-folder';

const DALARNA = 'regions/20-dalarna.md';
const BLEKINGE = 'regions/10-blekinge.md';

test('the real files have no error, and one warning: the number with a digit too many', () => {
  const { issues } = checkProgrammeFolder(realFiles(), FOLDER);
  expect(issues).toMatchObject([
    {
      severity: 'warning',
      file: `${FOLDER}/contacts.yaml`,
      line: lineOf('contacts.yaml', "printed: '0480- 4483833'"),
      found: { phrase: 'the number "{}"', values: ['0480- 4483833'] },
    },
  ]);
});

test('Windows line ends and a byte order mark are accepted', () => {
  const files = realFiles();
  for (const path of ['source.txt', 'themes.yaml', 'contacts.yaml', 'programme.yaml', DALARNA]) {
    const text = `\uFEFF${textOf(files, path).replaceAll('\n', '\r\n')}`;
    files.set(`${FOLDER}/${path}`, encode(text));
  }
  expect(sentencesOf(files)).toEqual([]);
});

test('a region code keeps its zero with or without quotation marks', () => {
  let files = replaced('regions/09-gotland.md', "code: '09'", 'code: 09');
  files = replaced('contacts.yaml', "'09':", '09:', files);
  expect(sentencesOf(files)).toEqual([]);
});

test.each(['', '{}', '# None.\n'])(
  'a file of contacts that holds "%s" has nobody, which is told once',
  (text) => {
    const files = realFiles().set(`${FOLDER}/contacts.yaml`, encode(text));
    files.delete(`${FOLDER}/source.txt`);
    expect(sentencesOf(files)).toEqual([
      'warning: contacts.yaml: found nobody, expected contacts. None is published.',
    ]);
  },
);

test('a missing region is not also told line by line', () => {
  expect(sentencesOf(without(DALARNA))).toEqual([
    expect.stringContaining('warning: regions: found 20 of the 21 on the map'),
    expect.stringMatching(/^warning: source.*"Region Dalarna" and what follows/),
    expect.stringContaining('found the focus area "20-1", expected a file in regions/ for Dalarna'),
    expect.stringContaining('found the focus area "20-2", expected a file in regions/ for Dalarna'),
  ]);
});

test('a mistake in YAML is told once, also where there are other areas', () => {
  const files = replaced('programme.yaml', 'title: Vägar', 'title: Nytt: vägar');
  const others = ['areas.yaml', 'geometry.json'].map(
    (name) => [`data/areas/andra/${name}`, encode('{}')] as const,
  );
  expect(sentencesOf(new Map([...others, ...files]))).toEqual([
    expect.stringContaining('found a second colon in the line'),
  ]);
});

test.each([
  ['Sammantaget <b>leder</b>', 'signs of formatting (such as '],
  ['**Sammantaget** leder', 'signs of formatting (such as '],
  ['[Sammantaget](https://exempel.se) leder', 'signs of formatting (such as '],
  ['![](bild.png)Sammantaget `leder`', 'signs of formatting (such as '],
  ['Sammantaget\nleder', 'a paragraph over 2 lines'],
  ['**Sammantaget**\nleder', 'signs of formatting (such as '],
])('of %j is told what it is, and not that its words are gone', (words, found) => {
  expect(sentencesOf(replaced(DALARNA, 'Sammantaget leder', words))).toEqual([
    expect.stringContaining(`found ${found}`),
  ]);
});

test('of a focus area that a region has no more, none of another region is proposed', () => {
  const files = replaced('themes.yaml', "'20-2':", "'20-3':");
  const stray = sentencesOf(files).find((each) => each.includes('"20-3"'));
  expect(stray).toMatch(/expected a focus area of a file in regions\/\.$/);
});

test('a badly written theme is not also told wherever it is used', () => {
  const files = replaced('themes.yaml', 'family: klimat', 'family:');
  expect(sentencesOf(files)).toEqual([expect.stringContaining('at themes.5.family')]);
});

test('every fault is told at once, in reading order', () => {
  let files = replaced('contacts.yaml', "printed: '023-777008'", "printed: 'växeln'");
  files = replaced('themes.yaml', 'family: klimat', 'family: miljö', files);
  files = replaced(DALARNA, "code: '20'", "code: '2O'", files);
  files = replaced(BLEKINGE, '## Rekrytering', '# Rekrytering', files);
  const told = issuesOf(files).map(({ file, line }) => ({ file, line: line ?? 0 }));
  const ordered = told.toSorted((a, b) =>
    a.file === b.file ? a.line - b.line : Number(a.file > b.file) - 0.5,
  );
  expect(told).toEqual(ordered);
  const at = (path: string, passage: string) => ({
    file: `${FOLDER}/${path}`,
    line: lineOf(path, passage),
  });
  expect(told).toEqual(
    expect.arrayContaining([
      at('contacts.yaml', "printed: '023-777008'"),
      at('themes.yaml', 'family: klimat'),
      at(DALARNA, "code: '20'"),
      at(BLEKINGE, '## Rekrytering'),
    ]),
  );
});

test('an empty folder is told file by file, and nothing throws', () => {
  expect(sentencesOf(new Map())).toEqual([
    expect.stringContaining('contacts.yaml: found no such file'),
    expect.stringContaining('programme.yaml: found no such file'),
    expect.stringContaining('regions: found no area with focus areas'),
    expect.stringContaining('themes.yaml: found no such file'),
    expect.stringContaining('public/geo/neighbours.json: found no such file'),
  ]);
});

test.each([
  ['{ from: 2021, to: 2023-06-30 }', []],
  ['{ from: 2021-02-01 }', []],
  ['{ from: 2023, to: 2022-12-31 }', ['found the day 2022-12-31, expected a day after 2023']],
  ['{ from: 2023-02-30 }', ['found the day 2023-02-30, expected a day of the calendar']],
  ['{ from: våren 2023 }', ['found "våren 2023", expected a year, or a date as YYYY-MM-DD']],
  ['{ to: 2023 }', ['period.from: found']],
])('a period %s is told of as it deserves', (period, sentences) => {
  const files = replaced('programme.yaml', 'source: ', `period: ${period}\nsource: `);
  expect(sentencesOf(files)).toEqual(
    sentences.map((each): unknown => expect.stringContaining(each)),
  );
});

test('a misprint that no text has is warned of: the text may have been corrected', () => {
  const files = replaced('programme.yaml', "'stingens':", "'stringens':");
  const said = sentencesOf(files).filter((each) => each.includes('found the misprint'));
  expect(said).toEqual([expect.stringMatching(/^warning: .*found the misprint "stringens"/)]);
});

test('a translation of what is no title is warned of: the title may have been corrected', () => {
  const files = replaced('programme.yaml', "'Rekrytering':", "'Rekryteringar':");
  expect(sentencesOf(files)).toContainEqual(
    expect.stringMatching(
      /^warning: programme.yaml, .*found a translation of "Rekryteringar".*Did you mean "Rekrytering"/,
    ),
  );
});

test('titles without a translation are named where others have one', () => {
  const files = replaced('programme.yaml', "    'Rekrytering': 'Recruitment'\n", '');
  expect(sentencesOf(files)).toEqual([
    expect.stringContaining('found no translation of Rekrytering, expected one of each title'),
  ]);
  const english = /^translations:\n(?: .*\n)+/m.exec(textOf(realFiles(), 'programme.yaml'))?.[0];
  for (const none of ['', 'translations:\n  en: {}\n'])
    expect(sentencesOf(replaced('programme.yaml', english ?? '', none))).toEqual([]);
});
