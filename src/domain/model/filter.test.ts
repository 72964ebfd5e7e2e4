import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../../testing/real-dataset';
import { createAtlas } from './atlas';
import { filterCounts, isFiltering, filteredRegions, type RegionFilter } from './filter';
import { COUNTIES_OF, COUNTRY_PARTS, countryPartOf } from './country-parts';
import { REGION_CODES } from './region';

const atlas = createAtlas(realDataset());
const NONE: RegionFilter = { themes: [], rule: null, parts: [] };
const left = (filter: Partial<RegionFilter>) => filteredRegions(atlas, { ...NONE, ...filter });

describe('The parts of the country', () => {
  it('take in every county once: five, seven and nine.', () => {
    const all = COUNTRY_PARTS.flatMap((part) => COUNTIES_OF[part]);
    expect(all.toSorted()).toEqual([...REGION_CODES].toSorted());
    expect(COUNTRY_PARTS.map((part) => COUNTIES_OF[part].length)).toEqual([5, 7, 9]);
    expect(countryPartOf('09')).toBe('gotaland');
  });
});

describe('A filter', () => {
  it('of nothing leaves all, and says that it filters nothing', () => {
    expect(left({})).toEqual(REGION_CODES);
    expect(isFiltering(NONE)).toBe(false);
    expect(isFiltering({ ...NONE, rule: 'all' })).toBe(false);
  });

  it('by tourism and Norrland leaves Västernorrland', () => {
    expect(left({ themes: ['besoksnaring'], rule: 'any', parts: ['norrland'] })).toEqual(['22']);
  });

  it('by all of two themes leaves where both are, by any of them where either is', () => {
    const themes = ['besoksnaring', 'livsmedel'];
    expect(left({ themes, rule: 'all' })).toEqual(['09']);
    expect(left({ themes, rule: 'any' })).toEqual(['09', '07', '22', '14']);
  });

  const filters = fc.record({
    themes: fc.subarray(atlas.dataset.themes.map(({ id }) => id)),
    rule: fc.constantFrom(null, 'all' as const, 'any' as const),
    parts: fc.subarray([...COUNTRY_PARTS]),
  });

  it('by all leaves no more than by any, and the counts say beforehand what each choice leaves', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const counts = filterCounts(atlas, filter);
        expect(counts.rule.all).toBe(left({ ...filter, rule: 'all' }).length);
        expect(counts.rule.all).toBeLessThanOrEqual(counts.rule.any);
        const parts = [...counts.parts.values()].reduce((sum, count) => sum + count, 0);
        expect(parts).toBe(left({ ...filter, parts: [] }).length);
      }),
    );
  });
});
