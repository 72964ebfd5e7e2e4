import { expect, test } from 'vitest';
import { isListedAlike } from './draft';

test('a list tells the same of a draft until something is done in it, or it is called otherwise', () => {
  const draft = { id: 'a', name: 'Mine', saved: 1 };
  const others = [
    { ...draft, id: 'b' },
    { ...draft, name: 'Yours' },
    { ...draft, saved: 2 },
  ];
  expect(isListedAlike(draft, { ...draft })).toBe(true);
  expect(others.map((other) => isListedAlike(draft, other))).toEqual([false, false, false]);
});
