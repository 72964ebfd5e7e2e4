import { expect, test } from 'vitest';
import { repeated, repeatsIn } from './repeats';

test('a key that stands earlier is repeated, each time', () => {
  expect(repeatsIn(['a', 'b', 'a', 'c', 'a'])).toEqual([2, 4]);
  expect(repeatsIn([])).toEqual([]);
});

test('an entry is repeated if an earlier one has the same key', () => {
  const entries = ['a', 'b', 'a'].map((id, place) => ({ id, place }));
  expect(repeated(entries, ({ id }) => id)).toEqual([{ id: 'a', place: 2 }]);
});
