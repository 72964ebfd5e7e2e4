import { describe, expect, it } from 'vitest';
import { studioEn as studio } from './studio';

const { drafts, found, check, read, publish } = studio;

describe('drafts', () => {
  it.each([
    ['Continue with the draft A', () => drafts.open('A')],
    ['Open here: A', () => drafts.current('A')],
    ['Discard the draft A', () => drafts.discardNamed('A')],
    ['The draft A has been discarded.', () => drafts.discarded('A')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    [
      'a.xlsx (28 November 2026',
      () => drafts.name('a.xlsx', new Date(2026, 10, 28, 18, 50).getTime()),
    ],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('a spreadsheet', () => {
  it.each([
    ['Selected file: a.xlsx', () => studio.bring.chosen('a.xlsx')],
    ['Next: X', () => studio.bring.next('X')],
    ['Reading the texts: 2 of 21 …', () => studio.stages.regions(2, 21)],
    ['Reading a.xlsx …', () => studio.reading('a.xlsx')],
    ['a.xlsx has been read: 1 error, 2 warnings.', () => studio.done('a.xlsx', 1, 2)],
    ['The column “A” is read as you chose in earlier drafts.', () => found.remembered(['A'])],
    [
      'The columns “A”, “B” are read as you chose in earlier drafts.',
      () => found.remembered(['A', 'B']),
    ],
    ['The sheet', () => found.sheet('')],
    ['The sheet “A”', () => found.sheet('A')],
    ['X, 1 row', () => found.as('X', 1)],
    ['X, 2 rows', () => found.as('X', 2)],
    ['The sheet has no cell C17.', () => found.noCell('C17')],
    ['C17 has been changed.', () => found.changed('C17')],
    ['The row of C17 is left out.', () => found.leftOut('C17')],
    ['row 2: X', () => found.row(2, 'X')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('errors and warnings', () => {
  it.each([
    ['1 error, to be corrected', () => check.error(1)],
    ['2 errors, to be corrected', () => check.error(2)],
    ['1 warning, which stops nothing', () => check.warning(1)],
    ['2 warnings, which stop nothing', () => check.warning(2)],
    ['1 row with no area on the map', () => check.unplaced(1)],
    ['2 rows with no area on the map', () => check.unplaced(2)],
    ['Here are the first 50.', () => check.first(50)],
    ['Change C17', () => check.edit('C17')],
    ['Change to “X”', () => check.take('X')],
    ['Change to “X” in C17', () => check.takeNamed('X', 'C17')],
    ['1 change.', () => check.steps(1)],
    ['2 changes.', () => check.steps(2)],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('themes and quotes', () => {
  it.each([
    ['17 of 41 interpreted', () => read.progress(17, 41)],
    ['The words are in the text. Choose a theme.', () => read.isQuote(true)],
    ['The programme has no theme called “a”, “b”.', () => read.unknown(['a', 'b'])],
    ['In the published edition: a, b.', () => read.published(['a', 'b'])],
    ['Use “a” as the quote', () => read.takeSuggested('a')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([['The words are not in the text', () => read.isQuote(false)]])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('an edition to publish', () => {
  it.each([['The ZIP file could not be made. X.', () => publish.failed('X.')]])(
    '%s',
    (text, say) => {
      expect(say()).toBe(text);
    },
  );

  it.each([
    [
      'The edition has 41 focus areas in 21 areas on the map, and one contact. It becomes a ZIP file with everything',
      () => publish.text(21, 41, 1),
    ],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

it('words of the studio speak of areas of any kind', () => {
  const said = JSON.stringify(studio).replaceAll(/"\w+":/g, '');
  expect(said).not.toMatch(/region(?!atlas)|\blän(?:et|s)?\b|\blänskod|\bcount(?:y|ies)\b/i);
});
