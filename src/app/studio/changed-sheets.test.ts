import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { published } from '../../testing/published-workbook';
import { readEdition, applySteps } from './read-edition';

test('a column is read as somebody says, and what follows is worked out anew', async () => {
  const table = 'Region;Inriktning;Dikt;Huvudtema;Citat\nDalarna;Mat;Om mat;livsmedel;Mat\n';
  const first = await readEdition('a.csv', strToU8(table), published);
  const body = (reading: typeof first) => reading.edition?.dataset.regions[0]?.areas[0]?.body;
  expect(body(first)).toEqual([]);
  const assign = (column: number, field: string | null) =>
    ({ kind: 'assign', sheet: 0, column, field }) as const;
  const second = applySteps(first, [assign(2, 'text')], published);
  expect(body(second)).toEqual([{ type: 'paragraph', text: 'Om mat' }]);
  const third = applySteps(first, [assign(2, 'text'), assign(1, null)], published);
  expect(third.edition).toBeNull();
  expect(third.report.sheets[0]?.kind).toBeNull();
  expect(applySteps(first, [], published).report).toEqual(first.report);
});

test('a cell is written anew, and its fault is gone', async () => {
  const table = 'Region;Inriktning;Huvudtema;Citat\nDalarnq;Mat;livsmedel;Mat\n';
  const first = await readEdition('a.csv', strToU8(table), published);
  const cell = first.report.issues.find(({ place }) => place === 'A2')?.cell;
  expect(cell).toEqual({ sheet: 0, row: 1, column: 0, text: 'Dalarnq' });
  if (!cell) return;
  const second = applySteps(first, [{ kind: 'edit', ...cell, text: 'Dalarna' }], published);
  expect(second.report.unplaced).toEqual([]);
  expect(second.edition?.dataset.regions.map(({ shortName }) => shortName)).toEqual(['Dalarna']);
});

test('a row that is not data is left out, which is told, and a cell is never emptied into the area above', async () => {
  const table = 'Region;Inriktning\nDalarna;Mat\nSumma;1\n';
  const first = await readEdition('a.csv', strToU8(table), published);
  const [{ sheet, row } = { sheet: -1, row: -1 }] = first.report.unplaced;
  const left = applySteps(first, [{ kind: 'leave-out', sheet, row }], published);
  expect(left.report.unplaced).toEqual([]);
  expect(left.report.notices).toContain('Rows that you have left out: A3.');
  expect(left.edition?.dataset.regions.flatMap(({ areas }) => areas)).toHaveLength(1);
  const edit = { kind: 'edit', sheet, row, column: 0, text: '' } as const;
  const emptied = applySteps(first, [edit], published);
  expect(emptied.edition).toBeNull();
  const errors = emptied.report.issues.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([{ place: 'A3', found: 'nothing' }]);
  const again = applySteps(first, [edit, { ...edit, text: 'Skåne' }], published);
  expect(again.edition?.dataset.regions).toHaveLength(2);
});

test('the row of the headers is the one that somebody says', async () => {
  const table = 'Prioritet;2026\nLand;Tanke\nDalarna;Mat\n';
  const first = await readEdition('a.csv', strToU8(table), published);
  expect(first.report.sheets[0]).toMatchObject({ header: 0, rows: 2 });
  expect(first.report.sheets[0]?.heads[1]).toBe('Land · Tanke');
  const second = applySteps(first, [{ kind: 'header', sheet: 0, row: 1 }], published);
  expect(second.report.unplaced).toEqual([]);
  expect(second.report.sheets[0]).toMatchObject({ header: 1, rows: 1 });
  expect(second.report.sheets[0]?.columns.map(({ title }) => title)).toEqual(['Land', 'Tanke']);
});
