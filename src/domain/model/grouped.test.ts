import { expect, test } from 'vitest';
import { grouped } from './grouped';

test('items are grouped in the order in which keys and items come', () => {
  const groups = grouped(['sjö', 'å', 'skog', 'älv', 'åker'], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ['s', ['sjö', 'skog']],
    ['å', ['å', 'åker']],
    ['ä', ['älv']],
  ]);
});

test('of nothing there are no groups', () => {
  expect(grouped([], String).size).toBe(0);
});
