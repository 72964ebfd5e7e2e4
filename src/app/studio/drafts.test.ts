import { expect, test } from 'vitest';
import * as v from 'valibot';
import { ownAreas } from '../../features/studio/own-areas';
import { draftEntries } from './drafts';

const work = (file: string, saved: number, steps: readonly unknown[] = []) => ({
  file,
  saved,
  history: { steps, undone: [] },
});

test('drafts are listed the latest first, without what cannot be read', () => {
  const edit = { kind: 'edit', sheet: 0, row: 1, column: 2, text: 'Ny' };
  const set = { id: 'a', level: 'main', evidence: 'Mat' };
  const themes = { kind: 'themes', sheet: 0, row: 1, column: 1, themes: [set] };
  const assign = { kind: 'assign', sheet: 0, column: 2, field: null, title: 'Not' };
  const family = { kind: 'family', family: { id: 'a', label: { sv: 'Å', en: 'River' } } };
  const { label } = family.family;
  const theme = { kind: 'theme', theme: { id: 'b', label, definition: label, family: 'a' } };
  const merge = { kind: 'remove', of: 'themes', ids: ['b'], into: null };
  const rows = ['leave-out', 'header'].map((kind) => ({ kind, sheet: 0, row: 1 }));
  const correction = { kind: 'programme', facts: null };
  const unsent = { isNew: true, facts: { title: 'P', publisher: '', source: '', intro: '' } };
  const stored = {
    old: work('a.csv', 1, [edit, assign, themes, family, theme, merge, correction, ...rows]),
    gone: undefined,
    other: work('b.csv', 2, [{ kind: 'rename' }]),
    late: { ...work('c.csv', 3), name: 'Mitt', title: 'Programmet', unsent },
  };
  expect(draftEntries(Object.keys(stored), Object.values(stored))).toEqual([
    { id: 'late', file: 'c.csv', name: 'Mitt', title: 'Programmet', saved: 3, columns: [] },
    { id: 'old', file: 'a.csv', saved: 1, columns: [{ title: 'Not', field: null }] },
  ]);
});

test('areas that were brought are read again, and what is damaged or something else is not', () => {
  const programme = { title: 'A', publisher: 'B', source: 'C', intro: 'D' };
  const areas = { file: 'a.json', bytes: new ArrayBuffer(1), chosen: null, programme };
  expect(v.is(ownAreas, areas)).toBe(true);
  expect([{ ...areas, bytes: 'x' }, {}].map((each) => v.is(ownAreas, each))).toEqual([
    false,
    false,
  ]);
});
