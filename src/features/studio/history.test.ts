import { expect, test } from 'vitest';
import { done, redone, stepBetween, undone, UNTOUCHED } from './history';

const step = (text: string) => ({ kind: 'edit', sheet: 0, row: 1, column: 2, text }) as const;

test('steps are undone from the last, done again in their order, and forgotten after a new one', () => {
  const two = done(done(UNTOUCHED, step('a')), step('b'));
  const none = undone(undone(two));
  expect(none).toEqual({ steps: [], undone: [step('a'), step('b')] });
  expect(undone(none)).toBe(none);
  expect(redone(redone(none))).toEqual(two);
  expect(redone(two)).toEqual(two);
  expect(stepBetween(two, undone(two))).toEqual(step('b'));
  expect(stepBetween(none, redone(none))).toEqual(step('a'));
  expect(stepBetween(two, two)).toBeUndefined();
  expect(done(undone(two), step('c'))).toEqual({ steps: [step('a'), step('c')], undone: [] });
});
