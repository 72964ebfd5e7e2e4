import { describe, expect, test } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { createAtlas } from '../model/atlas';
import type { Dataset } from '../model/dataset';
import { evennessOf, fullRegions, themeInText } from './names';

describe('How many focus areas the regions have', () => {
  const counts = (...numbers: readonly number[]): Dataset => {
    const codes = ['20', '21', '17', '09', '08', '10', '12', '13', '14', '01'];
    return madeUpDataset(
      Object.fromEntries(
        numbers.map((count, i) => [codes[i], Array.from({ length: count }, () => 'A')]),
      ),
    );
  };

  test.each<[string, readonly number[], ReturnType<typeof evennessOf>]>([
    ['the same', [2, 2, 2, 2, 2], null],
    ['all but one', [2, 2, 2, 2, 2, 1], { each: 2, others: ['Blekinge'], theirs: 1 }],
    ['all but one that has more', [2, 2, 2, 2, 2, 3], { each: 2, others: ['Blekinge'], theirs: 3 }],
    [
      'all but four',
      [2, 2, 2, 2, 2, 1, 1, 1, 1],
      { each: 2, others: ['Blekinge', 'Halland', 'Skåne', 'Västra Götaland'], theirs: 1 },
    ],
    ['too few to speak of most', [2, 2, 2, 2, 1], null],
    ['three numbers', [2, 2, 2, 2, 2, 1, 3], null],
    ['none in most', [0, 0, 0, 0, 0, 1], null],
    ['too many others', [2, 2, 2, 2, 2, 1, 1, 1, 1, 1], null],
  ])('%s', (_, numbers, evenness) => {
    expect(evennessOf(createAtlas(counts(...numbers)))).toEqual(evenness);
  });

  test('full regions have the usual number or more, all of them read', () => {
    const full = (data: Dataset) => [...fullRegions(createAtlas(data))].toSorted();
    expect(full(counts(2, 2, 1, 3))).toEqual(['09', '20', '21']);
    expect(full(counts(1, 2))).toEqual(['21']);
    const [first, second] = counts(2, 2).regions;
    if (!first || !second) throw new Error('There are two regions.');
    const areas = first.areas.map((each) => ({ ...each, themes: [] }));
    expect(full({ ...counts(2, 2), regions: [{ ...first, areas }, second] })).toEqual([
      second.code,
    ]);
    expect(full(madeUpDataset({}))).toEqual([]);
  });
});

test('a theme is called in running text as the dataset says, or by its label, or by its id', () => {
  const dataset = madeUpDataset({});
  const [first, ...others] = dataset.themes;
  if (!first) throw new Error('There is no theme.');
  const themes = [{ ...first, inText: { sv: 'arbetet', en: 'the work' } }, ...others];
  const named = createAtlas({ ...dataset, themes });
  expect(themeInText(named, 'a', 'en')).toBe('the work');
  expect(themeInText(named, 'b', 'sv')).toBe('bygd');
  expect(themeInText(named, 'x', 'sv')).toBe('x');
});
