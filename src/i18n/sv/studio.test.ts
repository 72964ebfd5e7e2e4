import { describe, expect, it } from 'vitest';
import { studioSv as studio } from './studio';

const { drafts, found, check, read, publish } = studio;

describe('drafts', () => {
  it.each([
    ['Fortsätt med utkastet A', () => drafts.open('A')],
    ['Öppet här: A', () => drafts.current('A')],
    ['Kasta utkastet A', () => drafts.discardNamed('A')],
    ['Utkastet A är kastat.', () => drafts.discarded('A')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    [
      'a.xlsx (28 november 2026',
      () => drafts.name('a.xlsx', new Date(2026, 10, 28, 18, 50).getTime()),
    ],
  ])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('a spreadsheet', () => {
  it.each([
    ['Vald fil: a.xlsx', () => studio.bring.chosen('a.xlsx')],
    ['Nästa: X', () => studio.bring.next('X')],
    ['Läser texterna: 2 av 21 …', () => studio.stages.regions(2, 21)],
    ['Läser a.xlsx …', () => studio.reading('a.xlsx')],
    ['a.xlsx är läst: 1 fel, 2 varningar.', () => studio.done('a.xlsx', 1, 2)],
    ['Kolumnen ”A” läses som du har valt i tidigare utkast.', () => found.remembered(['A'])],
    [
      'Kolumnerna ”A”, ”B” läses som du har valt i tidigare utkast.',
      () => found.remembered(['A', 'B']),
    ],
    ['Bladet', () => found.sheet('')],
    ['Bladet ”A”', () => found.sheet('A')],
    ['X, 1 rad', () => found.as('X', 1)],
    ['X, 2 rader', () => found.as('X', 2)],
    ['Bladet har ingen cell C17.', () => found.noCell('C17')],
    ['C17 är ändrad.', () => found.changed('C17')],
    ['Raden med C17 tas inte med.', () => found.leftOut('C17')],
    ['rad 2: X', () => found.row(2, 'X')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('errors and warnings', () => {
  it.each([
    ['1 fel, som måste rättas', () => check.error(1)],
    ['2 fel, som måste rättas', () => check.error(2)],
    ['1 varning, som inte hindrar något', () => check.warning(1)],
    ['2 varningar, som inte hindrar något', () => check.warning(2)],
    ['1 rad utan område på kartan', () => check.unplaced(1)],
    ['2 rader utan område på kartan', () => check.unplaced(2)],
    ['Här står de första 50.', () => check.first(50)],
    ['Ändra C17', () => check.edit('C17')],
    ['Byt till ”X”', () => check.take('X')],
    ['Byt till ”X” i C17', () => check.takeNamed('X', 'C17')],
    ['1 ändring.', () => check.steps(1)],
    ['2 ändringar.', () => check.steps(2)],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });
});

describe('themes and quotes', () => {
  it.each([
    ['17 av 41 tolkade', () => read.progress(17, 41)],
    ['Orden står i texten. Välj ett tema.', () => read.isQuote(true)],
    ['Programmet har inget tema som heter ”a”, ”b”.', () => read.unknown(['a', 'b'])],
    ['I den publicerade utgåvan: a, b.', () => read.published(['a', 'b'])],
    ['Ta ”a” som citat', () => read.takeSuggested('a')],
  ])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([['Orden står inte så i texten.', () => read.isQuote(false)]])('%s', (text, say) => {
    expect(say()).toContain(text);
  });
});

describe('an edition to publish', () => {
  it.each([['ZIP-filen kunde inte skapas. X.', () => publish.failed('X.')]])('%s', (text, say) => {
    expect(say()).toBe(text);
  });

  it.each([
    [
      'Utgåvan har 41 inriktningar i 21 områden på kartan och en kontakt. Den blir en ZIP-fil med allt',
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
