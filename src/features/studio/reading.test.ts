import { expect, test } from 'vitest';
import type { FocusAreaTheme } from '../../domain/model/dataset';
import { done, undone, UNTOUCHED } from './history';
import { asSetNow, pressed, requoted, themesStep } from './reading';

const cell = (row: number) => ({ sheet: 0, row, column: 1 });
const theme: FocusAreaTheme = { id: 'a', level: 'main', evidence: 'Mat' };
const focusArea = (row: number) => ({
  cell: cell(row),
  region: 'Ö',
  texts: ['Mat'],
  themes: [theme],
  published: null,
  suggestions: [],
});

test('themes are those of the last step for the focus area, until it is undone', () => {
  const other = { ...theme, id: 'b' };
  const once = done(UNTOUCHED, themesStep(cell(1), [other]));
  const twice = done(once, themesStep(cell(1), []));
  const themes = (history: typeof once) =>
    asSetNow([focusArea(1), focusArea(2)], history).map((each) => each.themes);
  expect(themes(UNTOUCHED)).toEqual([[theme], [theme]]);
  expect(themes(twice)).toEqual([[], [theme]]);
  expect(themes(undone(twice))).toEqual([[other], [theme]]);
});

test('a level is set with the quote, changed without one, and taken away when pressed again', () => {
  expect(pressed([], 'a', 'main', '')).toBeNull();
  expect(pressed([], 'a', 'main', 'Mat')).toEqual([theme]);
  const touches = { ...theme, level: 'touches' };
  expect(pressed([theme], 'a', 'touches', 'Vin')).toEqual([touches]);
  expect(pressed([theme], 'a', 'main', 'Vin')).toEqual([]);
  expect(pressed([theme], 'b', 'main', 'Vin')).toEqual([
    theme,
    { ...theme, id: 'b', evidence: 'Vin' },
  ]);
});

test('a theme without a quote gets the one that is marked', () => {
  const bare = { ...theme, evidence: '' };
  expect(pressed([bare], 'a', 'touches', '')).toBeNull();
  expect(pressed([bare], 'a', 'touches', 'Vin')).toEqual([
    { ...theme, level: 'touches', evidence: 'Vin' },
  ]);
  expect(requoted([bare, { ...bare, id: 'b' }], 'a', 'Vin')[0]?.evidence).toBe('Vin');
});
