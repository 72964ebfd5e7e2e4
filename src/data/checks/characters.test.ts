import { describe, expect, test } from 'vitest';
import {
  realFiles,
  replaced,
  sentencesOf,
  lineOf,
  encode,
  FOLDER,
  textOf,
} from '../../testing/programme-folder';

const DALARNA = 'regions/20-dalarna.md';
const WORD = 'cirkulär ekonomi där';
const spot = `error: ${DALARNA}, line ${String(lineOf(DALARNA, WORD))}`;

describe('a character that cannot have been meant is named, and nothing else is said of it', () => {
  test.each([
    ['\u000B', 'the control character U+000B, expected text without it.'],
    ['\u0002', 'the control character U+0002, expected text without it.'],
    ['\u0096', 'the control character U+0096, expected text without it.'],
    ['\u00AD', 'the invisible character U+00AD (soft hyphen), expected the word without it.'],
    ['\u200B', 'the invisible character U+200B (zero-width space), expected the word without it.'],
  ])('%j', (character, sentence) => {
    const files = replaced(DALARNA, WORD, WORD.replace('ekonomi', `eko${character}nomi`));
    expect(sentencesOf(files)).toEqual([`${spot}: found ${sentence}`]);
  });

  test.each([
    ['ä', 'Ã¤', ' Perhaps "ä" was meant.'],
    [' ', 'Â\u00A0', ' Perhaps "\u00A0" was meant.'],
  ])('%j spoilt to %j', (letter, garbled, hint) => {
    const files = replaced(DALARNA, WORD, WORD.replace(letter, garbled));
    const found = `the garbled letters "${garbled}"`;
    expect(sentencesOf(files)).toEqual([
      `${spot}: found ${found}, expected letters such as å, ä and ö.${hint}`,
    ]);
  });

  test.each([
    ['â€“', 'the garbled letters "â€“"'],
    ['â€', 'the garbled letters "â€"'],
    ['√•', 'the garbled letters "√•"'],
    ['rÕs', 'the garbled letters "rÕ"'],
    ['&ouml;', 'the HTML code "&ouml;"'],
    ['&#228;', 'the HTML code "&#228;"'],
    ['n\u0430ring', 'the letter "\u0430" (U+0430) in "n\u0430ring"'],
    ['\uF0B7', 'the control character U+F0B7'],
  ])('%j', (text, found) => {
    const files = replaced(DALARNA, WORD, `${WORD} ${text}`);
    expect(sentencesOf(files)[0]).toContain(`: found ${found}, expected `);
  });

  test('an escape in a YAML text is found as well', () => {
    const files = replaced('programme.yaml', 'title: Vägar', 'title: "V\\x0Bägar"\n#');
    expect(sentencesOf(files)).toEqual([expect.stringContaining('the control character U+000B')]);
  });
});

test('a word that is all in another alphabet is none of them', () => {
  const files = realFiles();
  for (const path of [DALARNA, 'source.txt']) {
    const text = textOf(files, path).replace(WORD, `${WORD} i Αθήνα`);
    files.set(`${FOLDER}/${path}`, encode(text));
  }
  expect(sentencesOf(files)).toEqual([]);
});

describe('what changes nothing for a reader is normalised', () => {
  test.each([
    ['letters composed of two characters', (text: string) => text.normalize('NFD')],
    ['spaces that do not break', (text: string) => text.replaceAll('i hela', 'i\u00A0hela')],
    ['spaces of other widths', (text: string) => text.replaceAll('i hela', 'i\u2009hela')],
    ['marks of direction', (text: string) => text.replaceAll('Dalarna', '\u200EDalarna\u202C')],
  ])('%s', (_, change) => {
    const files = realFiles();
    for (const path of [DALARNA, 'themes.yaml', 'source.txt']) {
      files.set(`${FOLDER}/${path}`, encode(change(textOf(files, path))));
      expect(sentencesOf(files)).toEqual([]);
    }
  });
});
