import { expect, test } from 'vitest';
import { regionsByChange } from '../domain/changes/change-kinds';
import { changesBetween } from '../domain/changes/changes';
import type { Dataset } from '../domain/model/dataset';
import { madeUpDataset } from '../testing/made-up-dataset';

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
