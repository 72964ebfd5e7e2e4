import { expect, test } from 'vitest';
import { withStep, redo, undo, UNTOUCHED } from './history';

const step = (text: string) => ({ kind: 'edit', sheet: 0, row: 1, column: 2, text }) as const;

test('steps are undone from the last, done again in their order, and forgotten after a new one', () => {
  const two = withStep(withStep(UNTOUCHED, step('a')), step('b'));
  const none = undo(undo(two));
  expect(none).toEqual({ steps: [], undone: [step('a'), step('b')] });
  expect(undo(none)).toBe(none);
  expect(redo(redo(none))).toEqual(two);
  expect(redo(two)).toEqual(two);
  expect(withStep(undo(two), step('c'))).toEqual({ steps: [step('a'), step('c')], undone: [] });
});
