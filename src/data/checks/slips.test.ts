import { describe, expect, test } from 'vitest';
import {
  encode,
  FOLDER,
  realFiles,
  replaced,
  sentencesOf,
  textOf,
} from '../../testing/programme-folder';

const DALARNA = 'regions/20-dalarna.md';

describe('slips of those who edit files by hand are told once, in their words', () => {
  test.each(['”Vägar”', '“Vägar till”', '‘Vägar’'])(
    'typographic quotation marks around %s',
    (by) => {
      const files = replaced(
        'programme.yaml',
        'title: Vägar till hållbar utveckling',
        `title: ${by}`,
      );
      expect(sentencesOf(files)).toEqual([
        expect.stringMatching(
          `found the curly quotation marks around ${by}, expected none, or str`,
        ),
      ]);
      // Where they are meant, they stand within straight ones.
      const meant = replaced('themes.yaml', 'sv: Livsmedel', `sv: '${by}'`);
      expect(sentencesOf(meant)).toEqual([]);
    },
  );

  test('but not such marks around its first and its last word', () => {
    const files = replaced('themes.yaml', 'sv: Livsmedel', 'sv: ”Mat” och ”dryck”');
    expect(sentencesOf(files)).toEqual([]);
  });

  test.each(["'Amelie D'Arc'", '"Amelie "A" Sahlin"'])(
    'quotation marks within a text: %s',
    (name) => {
      const files = replaced('contacts.yaml', 'name: Amelie Sahlin', `name: ${name}`);
      expect(sentencesOf(files)).toEqual([
        expect.stringContaining('line 15: found a quotation mark within a text that has such'),
      ]);
    },
  );

  test('a text after a tab, alone', () => {
    const files = replaced(DALARNA, 'I detta insats', '\tI detta insats');
    expect(sentencesOf(files)).toEqual([
      expect.stringContaining('found a line that begins with a tab or four spaces, or with ```'),
    ]);
  });

  test('a copy of a file, and not the file that it is a copy of', () => {
    const copy = encode(textOf(realFiles(), DALARNA));
    const files = realFiles().set(`${FOLDER}/regions/20-dalarna - kopia.md`, copy);
    expect(sentencesOf(files)).toEqual([
      expect.stringMatching(/kopia.md, line 2: found the code "20" again, .*\/20-dalarna.md\.$/),
    ]);
  });

  test('a comma after a name', () => {
    const files = replaced('contacts.yaml', 'name: Amelie Sahlin', 'name: Amelie Sahlin,');
    expect(sentencesOf(files)).toEqual([
      expect.stringContaining('found the contact "Amelie Sahlin,", expected "Amelie Sahlin".'),
    ]);
  });
});
