import { expect, test } from 'vitest';
import type { FocusAreaTheme } from '../model/dataset';
import { differsFromPublished, inReadingOrder, isRead } from './progress';

const main: FocusAreaTheme = { id: 'a', level: 'main', evidence: 'Segel' };
const other: FocusAreaTheme = { id: 'b', level: 'touches', evidence: 'i hamn' };
const known = new Set(['a', 'b']);
const reading = (
  themes: readonly FocusAreaTheme[],
  published: readonly FocusAreaTheme[] | null = themes,
) => ({ region: 'Ö', texts: ['Segel', 'Åter i hamn'], themes, published });

test('a focus area is read when it has a main theme, and quotes from its text', () => {
  expect(isRead(reading([main, other]), known)).toBe(true);
  expect(isRead(reading([]), known)).toBe(false);
  expect(isRead(reading([other]), known)).toBe(false);
  expect(isRead(reading([main, { ...other, evidence: 'Hav' }]), known)).toBe(false);
  expect(isRead(reading([main]), new Set())).toBe(false);
});

test('another level, quote or theme differs from what is published, another order does not', () => {
  expect(differsFromPublished(reading([main, other], [other, main]))).toBe(false);
  expect(differsFromPublished(reading([main], [main, other]))).toBe(true);
  expect(differsFromPublished(reading([main], [{ ...main, level: 'touches' }]))).toBe(true);
  expect(differsFromPublished(reading([main], [{ ...main, evidence: 'Åter' }]))).toBe(true);
  expect(differsFromPublished(reading([], null))).toBe(true);
});

test('what differs is read first, in its order', () => {
  const [same, changed, alike, added] = [
    reading([main]),
    reading([main], [other]),
    reading([other]),
    reading([], null),
  ];
  expect(inReadingOrder([same, changed, alike, added])).toEqual([changed, added, same, alike]);
});
