import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undo, UNTOUCHED } from './history';
import { chosenIn, rememberedIn, rememberedSteps, type ChosenColumn } from './remembered-columns';
import type { SheetReport } from './report';

type Guessed = readonly [title: string, field: string | null];

const sheetOf = (...columns: readonly Guessed[]): SheetReport => ({
  name: '',
  kind: 'areas',
  rows: 1,
  header: 0,
  heads: [],
  columns: columns.map(([title, field], index) => ({
    index,
    letter: String(index),
    title,
    field,
    number: null,
    sample: [],
  })),
});

const NOTE: ChosenColumn = { title: 'Notering', field: 'text' };

test.each<[string, readonly Guessed[], readonly ChosenColumn[], readonly number[]]>([
  [
    'a header that was chosen',
    [
      ['Region', 'region'],
      ['Notering', null],
    ],
    [NOTE],
    [1],
  ],
  ['the same header written otherwise', [[' NOTERING ', 'title']], [NOTE], [0]],
  ['no other header', [['Noteringar', null]], [NOTE], []],
  ['what is guessed so already', [['Notering', 'text']], [NOTE], []],
  ['what was chosen last', [['Notering', 'text']], [NOTE, { ...NOTE, field: null }], [0]],
  [
    'no header that stands twice',
    [
      ['Notering', null],
      ['notering', null],
    ],
    [NOTE],
    [],
  ],
  ['no column without a header', [['', null]], [{ title: ' ', field: 'text' }], []],
])('%s is remembered', (_, columns, chosen, expected) => {
  expect(
    rememberedSteps([sheetOf(...columns)], [{ columns: chosen }]).map(({ column }) => column),
  ).toEqual(expected);
});

const anyField = fc.constantFrom('title', 'text', 'region', null);
const anyTitle = fc.constantFrom('A', 'a ', 'B', 'C', '');
const anyColumns = fc.array(fc.tuple(anyTitle, anyField), { maxLength: 6 });
const anyChosen = fc.array(fc.record({ title: anyTitle, field: anyField }), { maxLength: 6 });

test('a sheet that is read as remembered has nothing more to remember', () => {
  fc.assert(
    fc.property(anyColumns, anyChosen, (columns, chosen) => {
      const steps = rememberedSteps([sheetOf(...columns)], [{ columns: chosen }]);
      const read = columns.map(([title, field], index): Guessed => {
        const step = steps.find(({ column }) => column === index);
        return [title, step ? step.field : field];
      });
      expect(rememberedSteps([sheetOf(...read)], [{ columns: chosen }])).toEqual([]);
      // The next sheet remembers what this one did.
      expect(rememberedSteps([sheetOf(...columns)], [{ columns: chosenIn({ steps }) }])).toEqual(
        steps,
      );
      const history = { ...UNTOUCHED, steps };
      expect(rememberedIn(history)).toHaveLength(steps.length);
    }),
  );
});

test('what was chosen in the latest draft counts', () => {
  const drafts = [null, 'title'].map((field) => ({ columns: [{ ...NOTE, field }] }));
  expect(rememberedSteps([sheetOf(['Notering', 'text'])], drafts)).toMatchObject([{ field: null }]);
});

test('a column that somebody reads otherwise since is not among those read as before', () => {
  const assign = { kind: 'assign', sheet: 0, column: 1, ...NOTE, isRemembered: true } as const;
  const other = { ...assign, column: 2, title: 'Mer' };
  const chosen = { ...assign, field: 'title', isRemembered: false };
  expect(rememberedIn({ steps: [assign, other] })).toEqual(['Notering', 'Mer']);
  expect(rememberedIn({ steps: [assign, other, chosen] })).toEqual(['Mer']);
  expect(rememberedIn({ steps: [assign, { ...chosen, sheet: 1 }] })).toEqual(['Notering']);
});

test('what is undone is not remembered', () => {
  const assign = { kind: 'assign', sheet: 0, column: 1, ...NOTE } as const;
  expect(chosenIn({ steps: [assign] })).toEqual([NOTE]);
  expect(chosenIn(undo({ steps: [assign], undone: [] }))).toEqual([]);
});
