import { describe, expect, test } from 'vitest';
import { MAX_COMPARED } from '../domain/comparison/comparison';
import { REGION_CODES } from '../testing/areas';
import {
  clearFilter,
  colourByOf,
  colourBySimilarity,
  colourByThemes,
  DEFAULT_VIEW,
  endSearch,
  filterBy,
  isColouredAlike,
  isSameSubject,
  leaveRegion,
  moveCompared,
  openComparison,
  searchFor,
  selectedCode,
  selectRegion,
  setCompared,
  showAs,
  showsOverview,
  toggleCompared,
  toggleTheme,
  type ViewState,
} from './view-state';

/** A view in which everything is chosen that can be chosen at once, coloured by themes. */
const FULL: ViewState = {
  ...DEFAULT_VIEW,
  lang: 'en',
  subject: { kind: 'region', code: '20' },
  themes: ['a', 'b'],
  rule: 'all',
  parts: ['norrland'],
  compared: ['06', '21', '12'],
  query: 'skog',
  mode: 'matrix',
  otherParams: [['x', '1']],
};
const SIMILAR: ViewState = { ...FULL, themes: [], similarity: '06' };
const sweden = DEFAULT_VIEW.subject;

describe('A step changes this, and nothing else', () => {
  test.each<[string, (view: ViewState) => ViewState, Partial<ViewState>]>([
    [
      'another region',
      (view) => selectRegion(view, '12'),
      { subject: { kind: 'region', code: '12' } },
    ],
    ['no region', leaveRegion, { subject: sweden }],
    [
      'other themes, each once',
      (view) => colourByThemes(view, ['c', 'a', 'c']),
      { themes: ['c', 'a'] },
    ],
    [
      'similarity in place of themes',
      (view) => colourBySimilarity(view, '12'),
      { themes: [], similarity: '12' },
    ],
    ['a theme more', (view) => toggleTheme(view, 'c'), { themes: ['a', 'b', 'c'] }],
    ['a theme less', (view) => toggleTheme(view, 'a'), { themes: ['b'] }],
    [
      'others compared, each once',
      (view) => setCompared(view, ['12', '06', '12']),
      { compared: ['12', '06'] },
    ],
    [
      'one more compared',
      (view) => toggleCompared(view, '20'),
      { compared: ['06', '21', '12', '20'] },
    ],
    ['one less compared', (view) => toggleCompared(view, '21'), { compared: ['06', '12'] }],
    [
      'the comparison itself',
      (view) => openComparison(view, ['12', '06']),
      { compared: ['12', '06'], subject: sweden, query: '' },
    ],
    [
      'a compared region up',
      (view) => moveCompared(view, '21', -1),
      { compared: ['21', '06', '12'] },
    ],
    [
      'a compared region down',
      (view) => moveCompared(view, '21', 1),
      { compared: ['06', '12', '21'] },
    ],
    ['the first no further up', (view) => moveCompared(view, '06', -1), {}],
    ['the last no further down', (view) => moveCompared(view, '12', 1), {}],
    ['no region that is not compared', (view) => moveCompared(view, '20', 1), {}],
    ['a filter', (view) => filterBy(view, { rule: 'any', parts: [] }), { rule: 'any', parts: [] }],
    ['no filter', clearFilter, { themes: [], rule: null, parts: [] }],
    ['a search', (view) => searchFor(view, '  hav '), { subject: sweden, query: 'hav' }],
    ['no search', endSearch, { query: '' }],
    ['the map', (view) => showAs(view, 'map'), { mode: 'map' }],
  ])('%s', (_, step, expected) => {
    expect(step(FULL)).toEqual({ ...FULL, ...expected });
  });

  test('from a page about the atlas to the table', () => {
    const about: ViewState = { ...FULL, subject: { kind: 'about', page: 'atlas' } };
    expect(showAs(about, 'matrix')).toEqual({ ...about, subject: sweden });
  });
});

describe('The map is coloured by themes or by similarity', () => {
  test.each<[string, (view: ViewState) => ViewState]>([
    ['themes that are chosen', (view) => colourByThemes(view, ['a'])],
    ['a theme that is added', (view) => toggleTheme(view, 'a')],
    ['a filter by themes', (view) => filterBy(view, { themes: ['a'] })],
  ])('%s end similarity', (_, step) => {
    expect(step(SIMILAR)).toEqual({ ...SIMILAR, themes: ['a'], similarity: null });
  });

  test('a filter without themes leaves similarity', () => {
    expect(filterBy(SIMILAR, { parts: [] }).similarity).toBe('06');
    expect(filterBy(SIMILAR, { themes: [] }).similarity).toBe('06');
  });

  test('which of them is told', () => {
    expect(colourByOf(DEFAULT_VIEW)).toEqual({ kind: 'overview' });
    expect(colourByOf(FULL)).toEqual({ kind: 'themes', ids: ['a', 'b'] });
    expect(colourByOf(SIMILAR)).toEqual({ kind: 'similarity', to: '06' });
  });

  test('views with the same themes and similarity are coloured alike, whatever else they show', () => {
    expect(isColouredAlike(FULL, { ...DEFAULT_VIEW, themes: ['a', 'b'] })).toBe(true);
    expect(isColouredAlike(FULL, { ...FULL, themes: ['b', 'a'] })).toBe(false);
    expect(isColouredAlike(SIMILAR, { ...DEFAULT_VIEW, similarity: '06' })).toBe(true);
    expect(isColouredAlike(SIMILAR, { ...SIMILAR, similarity: '12' })).toBe(false);
    expect(isColouredAlike(FULL, SIMILAR)).toBe(false);
  });
});

test('at most so many regions are compared, the first of them', () => {
  const most = REGION_CODES.slice(0, MAX_COMPARED);
  expect(setCompared(FULL, REGION_CODES).compared).toEqual(most);
  expect(
    toggleCompared({ ...FULL, compared: most }, REGION_CODES[MAX_COMPARED] ?? '').compared,
  ).toEqual(most);
});

test('the overview is Sweden without anything chosen but filter, language and table', () => {
  expect(showsOverview(DEFAULT_VIEW)).toBe(true);
  expect(showsOverview({ ...DEFAULT_VIEW, lang: 'en', mode: 'matrix', parts: ['norrland'] })).toBe(
    true,
  );
  for (const key of ['subject', 'themes', 'compared', 'query'] as const) {
    expect(showsOverview({ ...DEFAULT_VIEW, [key]: FULL[key] })).toBe(false);
  }
  expect(showsOverview({ ...DEFAULT_VIEW, similarity: '06' })).toBe(false);
});

test('a region is selected on its own page alone', () => {
  expect(selectedCode(FULL)).toBe('20');
  expect(selectedCode({ ...FULL, subject: { kind: 'index' } })).toBeNull();
});

test('subjects are the same by what they are of', () => {
  expect(isSameSubject({ kind: 'region', code: '20' }, { code: '20', kind: 'region' })).toBe(true);
  expect(isSameSubject({ kind: 'region', code: '20' }, { kind: 'region', code: '21' })).toBe(false);
  expect(isSameSubject({ kind: 'sweden' }, { kind: 'index' })).toBe(false);
});
