import { expect, it } from 'vitest';
import { atlas, facts } from '../../testing/made-up-search';
import { nameOf } from '../../testing/named-hit';
import { createSearchEngine } from './engine';

const madeUpEngine = () => createSearchEngine(atlas, facts);
const FEW = { regions: 1, themes: 1, focusAreas: 1, interpretations: 1, contacts: 1, texts: 1 };

it('An answer has its hits by kind, how many they are, where they lie, and what is said of them', () => {
  const { groups, count, regions, notes, suggestions } = madeUpEngine().find('skog och data');
  expect(groups.map(({ kind, hits }) => [kind, hits.map(nameOf)])).toEqual([
    ['themes', ['d']],
    ['focusAreas', ['20-2', '20-1', '12-1']],
  ]);
  expect(count).toBe(4);
  expect(regions).toEqual(['20', '12']);
  expect(notes).toEqual([{ kind: 'partial' }]);
  expect(suggestions).toEqual([]);
});

it('Of each kind so many are shown as are asked for; all are counted', () => {
  const { groups, count } = madeUpEngine().find('skog och data', FEW);
  expect(groups.map(({ hits }) => hits.map(nameOf))).toEqual([['d'], ['20-2']]);
  expect(count).toBe(4);
});

it('The same question has the same answer, until another one has been asked', () => {
  const engine = madeUpEngine();
  const first = engine.find('skog');
  expect(engine.find('skog')).toBe(first);
  expect(engine.find('skog', FEW)).not.toBe(first);
  expect(engine.find('data').count).toBe(3);
  expect(engine.find('skog')).not.toBe(first);
  expect(engine.find('skog')).toEqual(first);
});
