import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDataset } from '../../testing/facts';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { createAtlas } from './atlas';
import { COUNTRY_PARTS, REGION_CODES } from '../../testing/areas';
import { filteredRegions, isFiltering, type RegionFilter } from './filter';

const NONE: RegionFilter = { themes: [], rule: null, parts: [] };

describe('A filter', () => {
  // Blekinge and Skåne lie in Götaland, Dalarna in Svealand, Norrbotten in Norrland.
  const atlas = createAtlas(
    madeUpDataset({ '10': ['A'], '20': ['A b'], '25': ['B'], '12': ['C', 'B a'] }),
  );
  const passing = (filter: Partial<RegionFilter>) => filteredRegions(atlas, { ...NONE, ...filter });

  it.each<[string, Partial<RegionFilter>, readonly string[], boolean]>([
    ['without conditions passes all', {}, REGION_CODES, false],
    ['without a rule only colours', { themes: ['a'] }, REGION_CODES, false],
    ['with a rule but no themes passes all', { rule: 'all' }, REGION_CODES, false],
    ['by any theme', { themes: ['b', 'c'], rule: 'any' }, ['20', '25', '12'], true],
    ['by all themes', { themes: ['a', 'b'], rule: 'all' }, ['20', '12'], true],
    ['by themes that nobody shares', { themes: ['c', 'd'], rule: 'all' }, [], true],
    ['by part', { parts: ['norrland'] }, ['21', '23', '25', '24', '22'], true],
    ['by part and theme', { parts: ['gotaland'], themes: ['a'], rule: 'any' }, ['10', '12'], true],
    [
      'by two parts',
      { parts: ['norrland', 'svealand'], themes: ['b'], rule: 'any' },
      ['20', '25'],
      true,
    ],
  ])('%s', (_name, filter, expected, filters) => {
    expect(passing(filter)).toEqual(expected);
    expect(isFiltering({ ...NONE, ...filter })).toBe(filters);
  });

  const filters = fc.record({
    themes: fc.subarray(['naringsliv', 'livsmedel', 'digitalisering']),
    rule: fc.constantFrom(null, 'all' as const, 'any' as const),
    parts: fc.subarray([...COUNTRY_PARTS]),
  });

  it('passes no more by all than by any, and the parts add up to the country', () => {
    fc.assert(
      fc.property(anyDataset, filters, (data, filter) => {
        const random = createAtlas(data);
        const countWith = (change: Partial<RegionFilter>) =>
          filteredRegions(random, { ...filter, ...change }).length;
        expect(countWith({ rule: 'all' })).toBeLessThanOrEqual(countWith({ rule: 'any' }));
        const parts = COUNTRY_PARTS.map((part) => countWith({ parts: [part] }));
        expect(parts.reduce((sum, count) => sum + count, 0)).toBe(countWith({ parts: [] }));
      }),
    );
  });
});
