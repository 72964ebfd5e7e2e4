import { expect, test } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import type { Dataset, Region } from '../model/dataset';
import { hasListedChange, regionsByChange } from './change-kinds';
import { changesBetween } from './changes';

const note = { type: 'paragraph', text: 'Mer.' } as const;
const changed = (data: Dataset, code: string, change: Partial<Region>): Dataset => ({
  ...data,
  regions: data.regions.map((region) => (region.code === code ? { ...region, ...change } : region)),
});

test('each region that a programme has is in one list: its texts, its themes, new, gone or the same', () => {
  const before = madeUpDataset({ '20': ['A', 'B'], '21': ['A', 'B'], '09': ['A'], '08': ['A'] });
  const moved = madeUpDataset({ '20': ['A b', 'B'], '21': ['A'], '08': ['A'], '06': ['A'] });
  expect(regionsByChange(before, moved, changesBetween(before, moved))).toEqual({
    texts: ['21'],
    themes: ['20'],
    new: ['06'],
    gone: ['09'],
    same: ['08'],
  });
});

test('another text is a change of texts even where themes change too, and so is a remark of the page', () => {
  const before = madeUpDataset({ '20': ['A', 'B'], '21': ['A'], '09': ['A'] });
  const [first, second] = madeUpDataset({ '20': ['A b', 'B'] }).regions[0]?.areas ?? [];
  if (!first || !second) throw new Error('The made-up region has two focus areas.');
  const areas = [first, { ...second, body: [note] }];
  const after = changed(changed(before, '20', { areas }), '21', { notes: [note] });
  expect(regionsByChange(before, after, changesBetween(before, after))).toMatchObject({
    texts: ['20', '21'],
    themes: [],
    same: ['09'],
  });
});

test('another contact is no change', () => {
  const before = madeUpDataset({ '20': ['A'] });
  const contacts = [{ name: 'Asta Prov', printed: null, tel: null }];
  const after = changed(before, '20', { contacts });
  const changes = changesBetween(before, after);
  expect(changes.regions).toHaveLength(1);
  expect(regionsByChange(before, after, changes)).toMatchObject({ texts: [], same: ['20'] });
});

test('a region that is new without focus areas, or has a remark more, has a change that is listed', () => {
  const before = madeUpDataset({ '20': ['A'] });
  const listed = (after: Dataset) => changesBetween(before, after).regions.map(hasListedChange);
  expect(listed(madeUpDataset({ '20': ['A'], '21': [] }))).toEqual([true]);
  expect(listed(changed(before, '20', { notes: [note] }))).toEqual([true]);
  expect(listed(changed(before, '20', { name: 'Ny' }))).toEqual([false]);
});
