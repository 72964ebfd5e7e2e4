import { expect, test } from 'vitest';
import { byCodeUnit } from './code-unit-order';

test('keys are compared by code units, whatever the language', () => {
  expect(['ä', 'a', '10', 'Z', '09', 'a'].toSorted(byCodeUnit)).toEqual([
    '09',
    '10',
    'Z',
    'a',
    'a',
    'ä',
  ]);
  expect(byCodeUnit('a', 'a')).toBe(0);
});
