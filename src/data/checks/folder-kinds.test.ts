import { describe, expect, test } from 'vitest';
import type { SourceFiles } from '../folder/read-programme-folder';
import { publishProgramme } from '../publish';
import { parseDataset } from '../dataset/parse';
import {
  encode,
  FOLDER,
  realFiles,
  replaced,
  sentencesOf,
  textOf,
  without,
} from '../../testing/programme-folder';

const DALARNA = 'regions/20-dalarna.md';
const NUMBER = "'023-777008'";

/** The real files with another telephone number for Dalarna, in its entry and on the page; `printed` is how its entry lists it. */
function withNumber(number: string, printed = number): SourceFiles {
  const files = replaced('contacts.yaml', "Sahlin, 023-777008'", `Sahlin, ${number}'`);
  const listed = replaced('contacts.yaml', `printed: ${NUMBER}`, `printed: '${printed}'`, files);
  return replaced('source.txt', 'Amelie Sahlin, 023-777008', `Amelie Sahlin, ${number}`, listed);
}

function dalarnaIn(files: SourceFiles) {
  const { dataset } = publishProgramme(files, FOLDER, { contacts: true });
  expect(parseDataset(dataset).issues).toEqual([]);
  return dataset?.regions.find(({ code }) => code === '20');
}

describe('what stewards have is accepted', () => {
  test('data that never was a page', () => {
    expect(sentencesOf(without('source.txt'))).toEqual([]);
  });

  test('a focus area that is a title alone', () => {
    const title = '## Resurseffektivitet och cirkulär ekonomi';
    const [before = '', after = ''] = textOf(realFiles(), DALARNA).split(
      /(?<=ekonomi)\n\nI detta.*\n/,
    );
    const files = new Map(without('source.txt')).set(
      `${FOLDER}/${DALARNA}`,
      encode(`${before}\n${after}`),
    );
    expect(before).toContain(title);
    // Quotes and misprints of the text went with it, which is said.
    expect(sentencesOf(files).filter((each) => !/the (?:quote|misprint)/.test(each))).toEqual([]);
  });

  test.each([
    ['023\u2011777008', '+4623777008'],
    ['023.77.70.08', '+4623777008'],
    ['023-77 70 08 ankn. 12', '+4623777008'],
    ['\u202A023-777008\u202C', '+4623777008'],
  ])('the number %j', (number, tel) => {
    expect(sentencesOf(withNumber(number))).toEqual([]);
    expect(dalarnaIn(withNumber(number))?.contacts[0]?.tel).toBe(tel);
  });

  test.each([
    ['023-777008', '023\u2011777008'],
    ['023-777008', '023\u2013777008'],
    ['023-77 70 08', '023-77\u200970\u200908'],
  ])('a line with %j, and its number as %j', (number, printed) => {
    expect(sentencesOf(withNumber(number, printed))).toEqual([]);
    expect(dalarnaIn(withNumber(number, printed))?.contacts[0]?.tel).toBe('+4623777008');
  });

  test('a number without its zero is told with the zero', () => {
    expect(sentencesOf(withNumber('23-777008'))[0]).toContain('Did you mean "023-777008"?');
  });

  test('an address, a task, a switchboard and an extension', () => {
    const details =
      "email: a.s@example.se\n      role: Strateg\n      switchboard: '023-777000'\n      extension: '12'";
    const files = replaced(
      'contacts.yaml',
      `printed: ${NUMBER}`,
      `printed: ${NUMBER}\n      ${details}`,
    );
    expect(sentencesOf(files)).toEqual([]);
    expect(dalarnaIn(files)?.contacts[0]).toMatchObject({
      email: 'a.s@example.se',
      role: 'Strateg',
      switchboard: '023-777000',
      extension: '12',
    });
  });

  test('a vacancy', () => {
    const people = /(?<=777008'\n)  people:\n.*\n.*\n/.exec(
      textOf(realFiles(), 'contacts.yaml'),
    )?.[0];
    const files = replaced('contacts.yaml', people ?? '', '  vacant: true\n');
    expect(sentencesOf(files)).toEqual([]);
    expect(dalarnaIn(files)).toMatchObject({ contacts: [], vacant: true });
  });

  test('one person for two regions, and namesakes', () => {
    let files = replaced(
      'contacts.yaml',
      "line: 'Kontakt: Sara Pejok, 070",
      "line: 'Kontakt: Amelie Sahlin, 070",
    );
    files = replaced('contacts.yaml', 'name: Sara Pejok', 'name: Amelie Sahlin', files);
    expect(sentencesOf(files).filter((each) => each.startsWith('error'))).toEqual([]);
  });

  test('a contact whose name only begins one that stands under another region on the page', () => {
    const uppsala = ['contacts.yaml', 'source.txt'].reduce(
      (files, path) =>
        files.set(
          `${FOLDER}/${path}`,
          encode(textOf(files, path).replaceAll('Unni Lilja', 'Amelie Sahlinder')),
        ),
      realFiles(),
    );
    const files = replaced('source.txt', 'Kontakt: Amelie Sahlin,', 'Kontakt: Bo Ek,', uppsala);
    expect(sentencesOf(files).filter((each) => each.startsWith('error'))).toEqual([]);
    expect(sentencesOf(files).join()).toContain('Kontakt: Bo Ek');
  });

  test('copies of files and what programs leave behind are not read, and that is said', () => {
    const files = realFiles()
      .set(`${FOLDER}/regions/~$20-dalarna.md`, Uint8Array.of(0, 1, 2, 0))
      .set(`${FOLDER}/._themes.yaml`, Uint8Array.of(0, 5))
      .set(`${FOLDER}/.DS_Store`, Uint8Array.of(0, 0))
      .set(`${FOLDER}/themes.yml`, encode(''))
      .set(`${FOLDER}/themes (1).yaml`, encode(''))
      .set(`${FOLDER}/gammalt/contacts.yaml`, encode(''))
      .set(`${FOLDER}/regions/20-dalarna.txt`, encode(''));
    const expected =
      'only programme.yaml, themes.yaml, contacts.yaml, search.yaml, source.txt and files like regions/code-name.md';
    expect(sentencesOf(files)).toEqual(
      [
        '.DS_Store',
        '._themes.yaml',
        'gammalt/contacts.yaml',
        'regions/20-dalarna.txt',
        'regions/~$20-dalarna.md',
        'themes (1).yaml',
        'themes.yml',
      ].map((path) => `warning: ${path}: found a file that is not read, expected ${expected}.`),
    );
  });
});

describe('what breaks a build is refused', () => {
  test('contacts swapped between two regions', () => {
    const text = textOf(realFiles(), 'contacts.yaml');
    const swapped = text
      .replace("'10':", "'xx':")
      .replace("'20':", "'10':")
      .replace("'xx':", "'20':");
    const files = realFiles().set(`${FOLDER}/contacts.yaml`, encode(swapped));
    expect(sentencesOf(files).filter((each) => each.startsWith('error'))).toEqual([
      expect.stringContaining(
        '"Sarah Keidser" for Region Dalarna, expected them for Region Blekinge',
      ),
      expect.stringContaining(
        '"Amelie Sahlin" for Region Blekinge, expected them for Region Dalarna',
      ),
    ]);
  });

  test.each([
    ['an alias', 'title: *Vägar', 'a text that begins with "*"'],
    ['an anchor', 'title: &a Vägar', 'a text that begins with "&" (&a)'],
    ['a tag', 'title: !x Vägar', 'a text that begins with "!" (!x)'],
    ['a second colon', 'title: Vägar: del ett', 'a second colon in the line'],
    ['a sign', 'title: @Vägar', 'a text that begins with a sign'],
    ['a hash sign', 'title: Vägar #1 framåt', 'a text that breaks off at "#1 framåt"'],
    ['no space after a colon', 'title:Vägar', '"title:" without a space after it'],
    ['a key that every object has', 'constructor: Vägar\ntitle: Vägar', 'the key "constructor"'],
    ['another such key', '__proto__: Vägar\ntitle: Vägar', 'the key "__proto__"'],
    ['a blank text', "title: ' '", '" "'],
  ])('%s', (_, by, found) => {
    const files = replaced('programme.yaml', 'title: Vägar till hållbar utveckling', by);
    expect(sentencesOf(files)).toEqual([expect.stringContaining(`found ${found}`)]);
  });

  test.each(['–', '•', '-'])('a list whose lines begin with "%s"', (sign) => {
    const space = sign === '-' ? '' : ' ';
    const files = replaced('contacts.yaml', '- name: Amelie', `${sign}${space}name: Amelie`);
    expect(sentencesOf(files)).toEqual([
      expect.stringMatching(
        `line 15: found a line that begins with "${sign}", expected a hyphen and`,
      ),
    ]);
  });

  test('a comment beside a text is none of it', () => {
    expect(
      sentencesOf(replaced(DALARNA, 'name: Region Dalarna', 'name: Region Dalarna # sic')),
    ).toEqual([]);
  });

  test.each([
    ['lists', '['.repeat(100_000)],
    ['closed lists', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['hyphens', `${'- '.repeat(5000)}x`],
    ['keys', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('%s within one another without end', (_, text) => {
    const files = realFiles().set(`${FOLDER}/programme.yaml`, encode(text));
    expect(sentencesOf(files)).toEqual([
      expect.stringContaining('found keys or lists within one another without end'),
    ]);
  });

  test.each([
    ['constructor', '"constructor", expected small letters a–z and hyphens'],
    ['a'.repeat(300), '300 letters, expected at most 60 letters'],
  ])('the theme id %s', (id, found) => {
    const files = replaced('themes.yaml', 'id: besoksnaring', `id: ${id}`);
    expect(sentencesOf(files)[0]).toContain(`at themes.1.id: found ${found}`);
  });

  test('two themes with one label', () => {
    const files = replaced('themes.yaml', 'sv: Besöksnäring', 'sv: Livsmedel');
    expect(sentencesOf(files)).toEqual([
      expect.stringContaining(
        'found the label "Livsmedel" a second time, expected every label once',
      ),
    ]);
  });

  test('a wrong region code is told once', () => {
    expect(sentencesOf(replaced(DALARNA, "code: '20'", "code: '02'"))).toEqual([
      expect.stringContaining('The code of Dalarna is "20".'),
    ]);
  });
});
