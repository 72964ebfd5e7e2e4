import { describe, expect, test } from 'vitest';
import type { FocusAreaTheme, Theme } from '../../domain/model/dataset';
import { withStep, undo, UNTOUCHED } from './history';
import { pressed, quoteFor, readingNow, writtenEntry } from './reading';
import type { Step } from './report';

const cell = (row: number) => ({ sheet: 0, row, column: 1 });
/** Sets themes on the focus area in a row. */
const setIn = (row: number, themes: readonly FocusAreaTheme[]): Step => ({
  kind: 'themes',
  ...cell(row),
  themes,
});
const theme: FocusAreaTheme = { id: 'a', level: 'main', evidence: 'Mat' };
const focusArea = (row: number) => ({
  cell: cell(row),
  region: 'Ö',
  texts: ['Mat'],
  themes: [theme],
  published: null,
  suggestions: [],
  named: [],
});

const both = (text: string) => ({ sv: text, en: text });
const named = (id: string) => ({ id, label: both(id) });
const full = (id: string, inText = {}): Theme => ({
  ...named(id),
  ...inText,
  definition: both(`Om ${id}`),
  family: 'f',
});
const reading = {
  language: 'sv',
  families: [named('f'), named('g')],
  themes: [full('a', { inText: both('det') }), full('b')],
  focusAreas: [focusArea(1), focusArea(2)],
};

test('themes are those of the last step for the focus area, until it is undone', () => {
  const other = { ...theme, id: 'b' };
  const once = withStep(UNTOUCHED, setIn(1, [other]));
  const twice = withStep(once, setIn(1, []));
  const themes = (history: typeof once) =>
    readingNow(reading, history).focusAreas.map((each) => each.themes);
  expect(themes(UNTOUCHED)).toEqual([[theme], [theme]]);
  expect(themes(twice)).toEqual([[], [theme]]);
  expect(themes(undo(twice))).toEqual([[other], [theme]]);
});

test('a theme is merged in every focus area that has it by then, and set anew after that', () => {
  const merge = { kind: 'remove', of: 'themes', ids: ['a'], into: 'b' } as const;
  const steps = [setIn(1, [{ ...theme, evidence: 'Mer' }]), merge];
  const now = readingNow(reading, { steps, undone: [] });
  expect(now.themes.map(({ id }) => id)).toEqual(['b']);
  expect(now.focusAreas.map(({ themes }) => themes)).toEqual([
    [{ id: 'b', level: 'main', evidence: 'Mer' }],
    [{ id: 'b', level: 'main', evidence: 'Mat' }],
  ]);
  const later = [...steps, setIn(2, [])];
  const [first, second] = readingNow(reading, { steps: later, undone: [] }).focusAreas;
  expect(first).toEqual(now.focusAreas[0]);
  expect(second?.themes).toEqual([]);
});

describe('What is written in a form', () => {
  const written = (
    earlier: Theme | null,
    fields: Readonly<Record<string, string>>,
    of: 'families' | 'themes' = 'themes',
  ) => writtenEntry(of, earlier, reading, (field) => fields[field] ?? '');
  const fields = { labelsv: 'Å', labelen: 'River', definitionsv: 'Om åar', family: 'g' };

  test('makes a theme, in Swedish where there is no English', () => {
    expect(written(null, { ...fields, labelsv: 'A' })).toEqual({
      kind: 'theme',
      theme: {
        id: 'a-ny',
        label: { sv: 'A', en: 'River' },
        definition: both('Om åar'),
        family: 'g',
      },
    });
  });

  test('makes a family', () => {
    expect(written(null, { labelsv: 'Å' }, 'families')).toEqual({
      kind: 'family',
      family: { id: 'a', label: both('Å') },
    });
  });

  test('changes a theme, which keeps its id, and what sentences call it until its name is another', () => {
    const [earlier = full('a')] = reading.themes;
    const same = { labelsv: 'a', labelen: '', definitionsv: 'Nytt', family: 'f' };
    const theTheme = { ...earlier, definition: both('Nytt') };
    expect(written(earlier, same)).toEqual({ kind: 'theme', theme: theTheme });
    const { inText, ...plain } = { ...theTheme, label: { sv: 'a', en: 'An' } };
    expect(inText).toBeDefined();
    expect(written(earlier, { ...same, labelen: 'An' })).toEqual({ kind: 'theme', theme: plain });
  });
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
  expect(pressed([bare], 'a', 'main', '')).toBeNull();
  expect(pressed([bare], 'a', 'main', 'Vin')).toEqual([{ ...theme, evidence: 'Vin' }]);
  expect(pressed([bare], 'a', 'touches', 'Vin')).toEqual([
    { ...theme, level: 'touches', evidence: 'Vin' },
  ]);
});

describe('The quote of a theme that is pressed', () => {
  const suggestion = { theme: 'a', names: [], shared: ['gård'], others: [1] };
  const read = {
    texts: ['Mat', 'Från gårdarna'],
    themes: [{ ...theme, id: 'b' }],
    suggestions: [suggestion],
  };

  test('are the words that are marked, or else those that suggest it, as whole words', () => {
    expect(quoteFor('a', read, 'Från')).toBe('Från');
    expect(quoteFor('a', read, '')).toBe('gårdarna');
    expect(quoteFor('c', read, '')).toBe('');
  });

  test('are not those that another theme has, where others suggest it', () => {
    expect(quoteFor('a', read, 'Mat')).toBe('gårdarna');
    expect(quoteFor('c', read, 'Mat')).toBe('Mat');
  });
});
