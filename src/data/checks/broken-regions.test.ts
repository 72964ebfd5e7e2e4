import { describe, expect, test } from 'vitest';
import type { SourceFiles } from '../folder/read-programme-folder';
import {
  encode,
  FOLDER,
  lineOf,
  realFiles,
  replaced,
  sentencesOf,
} from '../../testing/programme-folder';
import { textOf, without } from '../../testing/programme-folder';

const DALARNA = 'regions/20-dalarna.md';
const TITLE = '## Resurseffektivitet och cirkulär ekonomi';
const NEXT = '## Sammanhållning';
const start = lineOf(DALARNA, TITLE);
const at = (further: number): string => `error: ${DALARNA}, line ${String(start + further)}`;

function dalarna(passage: string, by: string): SourceFiles {
  return replaced(DALARNA, passage, by);
}

function dalarnaAs(content: string | Uint8Array): SourceFiles {
  const bytes = typeof content === 'string' ? encode(content) : content;
  return realFiles().set(`${FOLDER}/${DALARNA}`, bytes);
}

const text = textOf(realFiles(), DALARNA);
const latin1 = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = Uint16Array.from(`\uFEFF${text}`.split(''), (letter) => letter.charCodeAt(0));
const twice = new Map([
  ...without(DALARNA),
  [`${FOLDER}/regions/b.md`, encode(text)] as const,
  [`${FOLDER}/regions/a.md`, encode(text)] as const,
]);
const renamed = new Map([
  ...without(DALARNA),
  [`${FOLDER}/regions/20-dalom.md`, encode(text)] as const,
]);

describe('a broken region file is told with its place, what was found and what was expected', () => {
  test.each<[string, SourceFiles, string]>([
    [
      'an unknown code',
      dalarna("'20'", "'02'"),
      `error: ${DALARNA}, line 2: found the code "02", expected one of the 21 codes, "01" to "25". The code of Dalarna is "20".`,
    ],
    [
      'the code of another region',
      dalarna("'20'", "'10'"),
      `error: ${DALARNA}, line 2: found the code "10", expected "20", as in the file's name.`,
    ],
    [
      'a file under the wrong name',
      renamed,
      'error: regions/20-dalom.md: found the file name "20-dalom.md", expected "20-dalarna.md".',
    ],
    [
      'two files of one region, in the order of their names',
      twice,
      `error: regions/b.md, line 2: found the code "20" again, expected it only in ${FOLDER}/regions/a.md.`,
    ],
    [
      '20 of the 21 on the map',
      without(DALARNA),
      'warning: regions: found 20 of the 21 on the map, expected all 21. Missing from the edition: Dalarna (20).',
    ],
    [
      'no front matter',
      dalarnaAs('# Dalarna\n'),
      `error: ${DALARNA}, line 1: found no front matter, expected "---", then code and name, then "---".`,
    ],
    [
      'a misspelt key',
      dalarna('name:', 'namn:'),
      `error: ${DALARNA}, line 3, at namn: found the key "namn", expected no key of that name.`,
    ],
    [
      'a missing key',
      dalarna('name:', 'namn:'),
      `error: ${DALARNA}, line 2, at name: found nothing, expected the key "name".`,
    ],
    [
      'broken YAML in front matter',
      dalarna("'20'", "'20"),
      `error: ${DALARNA}, line 3: found a quotation mark, bracket or colon without its other half, expected well-formed YAML.`,
    ],
    [
      'no focus area',
      dalarnaAs("---\ncode: '20'\nname: Region Dalarna\n---\n"),
      `error: ${DALARNA}: found no focus area, expected at least one "## " heading.`,
    ],
    [
      'text before the first area',
      dalarna(TITLE, `Först.\n\n${TITLE}`),
      `${at(0)}: found text before the first focus area, expected a "## " heading.`,
    ],
    [
      'a heading of another level',
      dalarna(TITLE, '# Rubrik'),
      `${at(0)}: found a heading of level 1, expected "## " or "### ".`,
    ],
    [
      'the same focus area twice',
      dalarna('## Sammanhållning och jämlik regional utveckling', TITLE),
      `${at(4)}: found the focus area "${TITLE.slice(3)}" a second time, expected every focus area once.`,
    ],
    [
      'emphasis',
      dalarna('detta insatsområde', '*detta* insatsområde'),
      `${at(2)}: found signs of formatting (such as *, _, \`, <, [ or >, or two spaces at the end of a line), expected plain text.`,
    ],
    [
      'HTML',
      dalarna(NEXT, `<b>\n\n${NEXT}`),
      `${at(4)}: found signs of formatting (such as *, _, \`, <, [ or >, or two spaces at the end of a line), expected a paragraph, a list or a heading.`,
    ],
    [
      'a paragraph over two lines',
      dalarna('. Sammantaget', '.\nSammantaget'),
      `${at(2)}: found a paragraph over 2 lines, expected one line, with an empty line between paragraphs.`,
    ],
    [
      'text after a note',
      dalarna(NEXT, `> En not.\n\n${NEXT}`),
      `${at(6)}: found text after a note, expected notes last in the file.`,
    ],
    [
      'a list within a list',
      dalarna(NEXT, `- ett\n  - två\n\n${NEXT}`),
      `${at(5)}: found more or less than one text in a list item, expected one text per list item.`,
    ],
    [
      'a numbered list that begins in the middle',
      dalarna(NEXT, `2. två\n3. tre\n\n${NEXT}`),
      `${at(4)}: found a numbered list that begins with 2, expected a list that begins with 1.`,
    ],
    [
      'a changed word, in the page',
      dalarna('mer cirkulär ekonomi', 'mer cirkulär handel'),
      `error: source.txt, line ${String(lineOf('source.txt', 'I detta insatsområde ingår'))}: found "I detta insatsområde ingår att stödja kapacitetsuppbyggnad och nya arbetssätt inom närings…", expected the same line in the data.`,
    ],
    [
      'a changed word, in the region',
      dalarna('mer cirkulär ekonomi', 'mer cirkulär handel'),
      `${at(2)}: found "I detta insatsområde ingår att stödja kapacitetsuppbyggnad och nya arbetssätt inom närings…", expected the words of ${FOLDER}/source.txt.`,
    ],
    [
      'Latin-1',
      dalarnaAs(latin1),
      `${at(0)}: found bytes that are not UTF-8 (perhaps Latin-1 or Windows-1252), expected text saved as UTF-8.`,
    ],
    [
      'UTF-16',
      dalarnaAs(new Uint8Array(utf16.buffer)),
      `error: ${DALARNA}: found UTF-16 bytes, expected text saved as UTF-8.`,
    ],
    [
      'letters spoilt on the way',
      dalarna('cirkulär ekonomi', 'cirkulÃ¤r ekonomi'),
      `${at(0)}: found the garbled letters "Ã¤", expected letters such as å, ä and ö. Perhaps "ä" was meant.`,
    ],
  ])('%s', (_, files, sentence) => {
    expect(sentencesOf(files)).toContain(sentence);
  });
});

test('a region file that cannot be read is not also told as a missing region or focus area', () => {
  expect(sentencesOf(dalarnaAs(latin1))).toHaveLength(1);
});
