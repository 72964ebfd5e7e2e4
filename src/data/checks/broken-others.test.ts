import { describe, expect, test } from 'vitest';
import { NEIGHBOURS_FILE, type SourceFiles } from '../folder/read-programme-folder';
import {
  FOLDER,
  lineOf,
  realFiles,
  replaced,
  sentencesOf,
  textOf,
  without,
} from '../../testing/programme-folder';

const CONTACTS = 'contacts.yaml';
const PROGRAMME = 'programme.yaml';
const WORDS = 'search.yaml';
const NUMBER = "printed: '023-777008'";
const NOT_SWEDISH =
  'expected a Swedish number that exists, or one abroad that begins with + and its country. It is shown as printed and never dialled.';
const ONLY_PEOPLE = 'expected only a label, the people listed and the signs between them.';
const synonyms = /^synonyms:\n(?: .*\n)+/m.exec(textOf(realFiles(), WORDS))?.[0] ?? '';
const dalarnasEntry = /'20':\n(?: .*\n)+/.exec(textOf(realFiles(), CONTACTS))?.[0] ?? '';

function contacts(passage: string, by: string): SourceFiles {
  return replaced(CONTACTS, passage, by);
}

function at(file: string, passage: string, further = 0): string {
  return `${file}, line ${String(lineOf(file, passage) + further)}`;
}

describe('a broken file is told with its place, what was found and what was expected', () => {
  test.each<[string, SourceFiles, string]>([
    [
      'a word for a number',
      contacts(NUMBER, "printed: 'växeln'"),
      `error: ${at(CONTACTS, NUMBER)}: found the number "växeln", expected a telephone number as printed.`,
    ],
    [
      'a number that cannot be',
      contacts(NUMBER, "printed: '023-7'"),
      `warning: ${at(CONTACTS, NUMBER)}: found the number "023-7", ${NOT_SWEDISH}`,
    ],
    [
      'a foreign number without its +',
      contacts(NUMBER, "printed: '0047 22 41 00 00'"),
      `warning: ${at(CONTACTS, NUMBER)}: found the number "0047 22 41 00 00", ${NOT_SWEDISH}`,
    ],
    [
      'a person the printed line does not name',
      contacts('name: Amelie Sahlin', 'name: Amelia Sahlin'),
      `error: ${at(CONTACTS, NUMBER, -3)}: found the contact line with no "Amelia Sahlin" in its place, ${ONLY_PEOPLE}`,
    ],
    [
      'a person left out of those the line names',
      contacts("    - name: Matilda Rehnström\n      printed: '0722-386823'\n", ''),
      `error: ${at(CONTACTS, 'Matilda Rehnström')}: found the contact line with "Matilda Rehnström 0722-386823" left over, ${ONLY_PEOPLE}`,
    ],
    [
      'a list of synonyms, which say nothing',
      replaced(WORDS, synonyms, 'synonyms:\n  - ett ord\n'),
      `error: ${at(WORDS, 'synonyms:')}, at synonyms: found a list, with a hyphen before each (in JSON within [ ]), expected names with values, such as "name: value".`,
    ],
    [
      'a region twice',
      contacts("'10':", "'20':"),
      `error: ${at(CONTACTS, "'20':")}: found the key "20" a second time, expected every key once.`,
    ],
    [
      'an unknown region',
      contacts("'20':", "'02':"),
      `error: ${at(CONTACTS, "'20':")}: found the code "02", expected one of the 21 codes.`,
    ],
    [
      'a person twice in a region',
      contacts('    - name: Matilda Rehnström', '    - name: Susanne Sahlin'),
      `error: ${at(CONTACTS, '- name: Matilda Rehnström', 1)}: found the contact "Susanne Sahlin" a second time, expected each person once.`,
    ],
    [
      'a region nobody answers for',
      contacts(dalarnasEntry, ''),
      `warning: ${CONTACTS}: found nobody for Region Dalarna, expected a contact for "20".`,
    ],
    [
      'a goal that is not in the introduction',
      replaced(PROGRAMME, "text: 'Det andra området handlar", "text: 'Det andra handlar"),
      `error: ${at(PROGRAMME, "text: 'Det andra")}: found the goal "Det andra handlar om att ställa om och om att prova nya arbetssätt och metoder.", expected a sentence of the introduction.`,
    ],
    [
      'a goal whose title ends within a word',
      replaced(PROGRAMME, 'title: Integrera hållbarhet', 'title: Integrera hållbar'),
      `error: ${at(PROGRAMME, 'title: Integrera')}: found the title "Integrera hållbar", expected words of its text "Det ena handlar om att integrera hållbarhet i företagsstöd, projektmedel, kommersiell service och även i sammanhållningspolitiken.".`,
    ],
    [
      'a goal with a title of its own',
      replaced(PROGRAMME, 'title: Prova', 'title: Testa'),
      `error: ${at(PROGRAMME, 'title: Prova')}: found the title "Testa nya arbetssätt och metoder", expected words of its text "Det andra området handlar om att ställa om och om att prova nya arbetssätt och metoder.".`,
    ],
    ...['creativecommons.org/zero', 'javascript:void(0)'].map(
      (address): [string, SourceFiles, string] => [
        `"${address}" for the address of a licence`,
        replaced(
          PROGRAMME,
          'publisher:',
          `licence: { id: CC0-1.0, address: '${address}', sv: CC0, en: CC0 }\npublisher:`,
        ),
        `error: ${at(PROGRAMME, 'publisher:')}, at licence.address: found "${address}", expected an address that begins with https://.`,
      ],
    ),
    ...['swedish', 'sv_SE', 'FI'].map((tag): [string, SourceFiles, string] => [
      `"${tag}" for a language`,
      replaced(PROGRAMME, 'publisher:', `language: '${tag}'\npublisher:`),
      `error: ${at(PROGRAMME, 'publisher:')}, at language: found "${tag}", expected a language tag such as "fi" or "sv-FI".`,
    ]),
    [
      'a programme under another id',
      replaced(PROGRAMME, 'id: vagar', 'id: vägar'),
      `error: ${at(PROGRAMME, 'id: vagar')}: found the id "vägar-till-hallbar-utveckling", expected "vagar-till-hallbar-utveckling", as the folder.`,
    ],
    [
      'a missing programme',
      without(PROGRAMME),
      `error: ${PROGRAMME}: found no such file, expected the title and introduction.`,
    ],
    [
      'no borders',
      without(NEIGHBOURS_FILE),
      `error: ${NEIGHBOURS_FILE}: found no such file, expected the borders that "npm run build-geo" writes.`,
    ],
    [
      'borders that are not a list',
      replaced(NEIGHBOURS_FILE, textOf(realFiles(), NEIGHBOURS_FILE), '{ "borders": [] }'),
      `error: ${NEIGHBOURS_FILE}, line 1: found names with values, such as "name: value", expected a list, with a hyphen before each (in JSON within [ ]).`,
    ],
    [
      'borders broken off on the way',
      replaced(NEIGHBOURS_FILE, '\n]', ''),
      `error: ${NEIGHBOURS_FILE}, line 4: found a quotation mark, bracket or colon without its other half, expected well-formed YAML.`,
    ],
    [
      'a border with an unknown region',
      replaced(NEIGHBOURS_FILE, '"b": "21"', '"b": "99"'),
      `error: ${NEIGHBOURS_FILE}, line 2: found the code "99", expected one of the 21 codes.`,
    ],
    [
      'a border of an unknown kind',
      replaced(NEIGHBOURS_FILE, '"lake"', '"sea"'),
      `error: ${NEIGHBOURS_FILE}, line 4, at 2.border: found "sea", expected one of "land", "lake".`,
    ],
    [
      'a border twice, the other way round',
      replaced(NEIGHBOURS_FILE, '"a": "17", "b": "20"', '"a": "21", "b": "20"'),
      `error: ${NEIGHBOURS_FILE}, line 3: found the border 20–21 a second time, expected every border once.`,
    ],
    [
      'a region beside itself',
      replaced(NEIGHBOURS_FILE, '"a": "17"', '"a": "20"'),
      `error: ${NEIGHBOURS_FILE}, line 3: found "20" beside itself, expected two different codes.`,
    ],
  ])('%s', (_, files, sentence) => {
    expect(sentencesOf(files)).toContain(sentence);
  });
});

test('a replaced contact only warns that the page says otherwise', () => {
  let files = contacts('Kontakt: Amelie Sahlin', 'Kontakt: Någon Annan');
  files = replaced(CONTACTS, 'name: Amelie Sahlin', 'name: Någon Annan', files);
  const hint =
    'A replaced contact may differ from the page, whose text is published too: take out whoever is to be gone.';
  expect(sentencesOf(files)).toEqual([
    `warning: ${at(CONTACTS, NUMBER, -3)}: found "Kontakt: Någon Annan, 023-777008", expected the words of ${FOLDER}/source.txt. ${hint}`,
    `warning: ${at('source.txt', 'Amelie Sahlin')}: found "Kontakt: Amelie Sahlin, 023-777008", expected the same line in the data. ${hint}`,
  ]);
});

test('people without names are told as that, and not as one person twice', () => {
  let files = contacts('    - name: Susanne Sahlin', '    - namn: Susanne Sahlin');
  files = replaced(CONTACTS, '    - name: Matilda Rehnström', '    - namn: Matilda', files);
  const sentences = sentencesOf(files);
  expect(sentences.filter((each) => each.includes('the key "namn"'))).toHaveLength(2);
  expect(sentences.filter((each) => each.includes('second time'))).toEqual([]);
});

test('a title of a goal may be the first part of a word with a hyphen', () => {
  const text = "text: 'Det ena handlar om att integrera hållbarhet";
  const files = replaced(PROGRAMME, text, `${text}-`);
  expect(sentencesOf(files).filter((each) => each.includes('found the title'))).toEqual([]);
});
