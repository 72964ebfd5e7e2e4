import { expect, test } from 'vitest';
import { regionsByChange } from '../domain/changes/change-kinds';
import { changesBetween } from '../domain/changes/changes';
import type { Dataset } from '../domain/model/dataset';
import { madeUpDataset } from '../testing/made-up-dataset';
import { PROGRAMMES } from './programmes';

const before = madeUpDataset({ '20': ['A b', 'C'], '09': ['B'], '10': ['A'], '12': ['A'] });
const after = madeUpDataset({ '20': ['A b', 'C', 'D'], '21': ['B'], '10': ['B'], '12': ['A'] });
const told = (was: Dataset, is: Dataset) => regionsByChange(was, is, changesBetween(was, is));

test('every region that either programme has changes in one way, or not at all', () => {
  expect(told(before, after)).toEqual({
    texts: ['20'],
    themes: ['10'],
    new: ['21'],
    gone: ['09'],
    same: ['12'],
  });
  expect(told(before, before).same).toHaveLength(4);
});

test('other people are no change of a region', () => {
  const staffed: Dataset = {
    ...before,
    regions: before.regions.map((region) => ({
      ...region,
      contacts: [{ name: 'Eva Ny', printed: null, tel: null }],
    })),
  };
  expect(told(before, staffed).same).toHaveLength(4);
});

const none = { texts: [], themes: [], new: [], gone: [], same: [] };
const many = ['A', 'B', 'C', 'D', 'E'];

test.each([
  [
    { ...none, texts: ['A'], same: many },
    'Sedan X har texterna ändrats i A. I fem regioner är texter och teman desamma.',
    'Since X, the texts have changed in A. In five regions, texts and themes are the same.',
  ],
  [
    { ...none, texts: many, themes: ['F', 'G'], new: ['H'], gone: ['I', 'J'] },
    'Sedan X har texterna ändrats i fem regioner, bara temana ändrats i F och G, H kommit till, och I och J fallit bort.',
    'Since X, the texts have changed in five regions, only the themes have changed in F and G, H has been added, and I and J have been removed.',
  ],
  [
    { ...none, same: many },
    'Sedan X har inget ändrats i texter och teman.',
    'Since X, no text or theme has changed.',
  ],
])('is said in a sentence: %j', (regions, sv, en) => {
  expect(PROGRAMMES.sv.sentence('X', regions)).toBe(sv);
  expect(PROGRAMMES.en.sentence('X', regions)).toBe(en);
});
