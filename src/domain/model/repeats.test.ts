import { expect, test } from 'vitest';
import { repeatsIn } from './repeats';

test('a key that stands earlier is repeated, each time', () => {
  expect(repeatsIn(['a', 'b', 'a', 'c', 'a'])).toEqual([2, 4]);
  expect(repeatsIn([])).toEqual([]);
});
