import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inWords } from '../issues/wording';
import type { Dataset } from '../../domain/model/dataset';
import { lineOfContact, linesOfBlock } from '../../domain/model/published-texts';
import { checkProgrammeFolder } from '../checks/check';
import { comparable, comparableLines } from '../checks/compare-lines';
import { isSound } from '../issues/issue';
import { renderSource } from './render-source';
import {
  encode,
  FOLDER,
  issuesOf,
  publishedDataset,
  realFiles,
  textOf,
  sentencesOf,
} from '../../testing/programme-folder';

const page = textOf(realFiles(), 'source.txt');
const printed = comparableLines(page).map(({ text }) => text);

/** Renders the page from the published dataset. */
function renderDataset({ programme, regions }: Dataset): readonly string[] {
  return [
    programme.publisher,
    programme.source,
    ...programme.intro,
    ...regions.flatMap(({ name, areas: focusAreas, notes, contacts }) => [
      name,
      ...focusAreas.flatMap(({ title, body }) => [title, ...body.flatMap(linesOfBlock)]),
      ...notes.flatMap(linesOfBlock),
      ...(contacts.length === 0 ? [] : [`Kontakt: ${contacts.map(lineOfContact).join(' och ')}`]),
    ]),
  ];
}

/** The names and numbers of a contact line, which the published dataset keeps without their label. */
function contactParts(line: string): string {
  if (!/^Kontakt(person)?:/.test(line)) return line;
  return line
    .replace(/^Kontakt(person)?:/, '')
    .replaceAll(/,|\boch\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('the page and the data say the same', () => {
  test('the source files rendered back are the page, line by line and in its order', () => {
    const { source } = checkProgrammeFolder(realFiles(), FOLDER);
    expect(renderSource(source).map(({ text }) => comparable(text))).toEqual(printed);
  });

  test('even the marks of the lists are those of the page', () => {
    const { source } = checkProgrammeFolder(realFiles(), FOLDER);
    // Reading writes every space as an ordinary one.
    const lines = page.split('\n').map((line) => line.replaceAll('\u{a0}', ' ').trim());
    expect(renderSource(source).map(({ text }) => text)).toEqual(
      lines.filter((line) => line !== ''),
    );
  });

  test('the published dataset rendered back is the page, contacts matched by name and number', () => {
    const rendered = renderDataset(publishedDataset()).map(comparable);
    expect(rendered.map(contactParts)).toEqual(printed.map(contactParts));
  });

  test('the page has 21 regions, 21 contact lines and no line twice but those it prints twice', () => {
    expect(printed.filter((line) => line.startsWith('Kontakt'))).toHaveLength(21);
    const twice = printed.filter((line, index) => printed.indexOf(line) < index);
    expect(twice).toEqual([
      'Hållbar besöksnäring',
      expect.stringMatching(/^Syftet med delprojekt 1 och 2/),
    ]);
  });
});

describe('nothing can be lost or added unnoticed', () => {
  const numbered = comparableLines(page);

  test('any line taken from the page is told as one the data adds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...numbered), ({ line }) => {
        const lines = page.split('\n').filter((_, index) => index !== line - 1);
        const said = sentencesOf(realFiles().set(`${FOLDER}/source.txt`, encode(lines.join('\n'))));
        expect(said).toHaveLength(1);
        expect(said[0]).toContain(`expected the words of ${FOLDER}/source.txt.`);
      }),
      { numRuns: 15 },
    );
  });

  test('any line added to the page is told with its number', () => {
    fc.assert(
      fc.property(fc.nat({ max: numbered.length }), (place) => {
        const line = numbered[place]?.line ?? page.split('\n').length;
        const lines = page.split('\n').toSpliced(line - 1, 0, 'En rad till.');
        const issues = issuesOf(realFiles().set(`${FOLDER}/source.txt`, encode(lines.join('\n'))));
        expect(issues).toMatchObject([{ line, severity: 'error' }]);
        expect(issues.map(({ found }) => inWords(found))).toEqual(['"En rad till."']);
      }),
      { numRuns: 15 },
    );
  });

  test('any paragraph, list item or heading taken from a region stops publication', () => {
    const regions = [...realFiles().keys()].filter((file) => file.includes('/regions/'));
    const bodies = regions.flatMap((file) => {
      const lines = textOf(realFiles(), file.slice(FOLDER.length + 1)).split('\n');
      return lines.flatMap((line, index) =>
        index > 3 && line !== '' ? [{ file, lines, index }] : [],
      );
    });
    fc.assert(
      fc.property(fc.constantFrom(...bodies), ({ file, lines, index }) => {
        const files = realFiles().set(file, encode(lines.toSpliced(index, 1).join('\n')));
        expect(isSound(issuesOf(files))).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});
