import { describe, expect, test } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { createAtlas } from '../model/atlas';
import { filteredFacts } from './filtered';

const atlas = createAtlas(
  madeUpDataset({ '20': ['A b', 'C'], '21': ['A', 'B'], '17': ['B', 'D'], '09': ['A d'] }),
);

describe('What is said of a filter', () => {
  const facts = (
    themes: readonly string[],
    rule: 'all' | 'any' | null,
    ...parts: readonly string[]
  ) => filteredFacts(atlas, { themes, rule, parts });

  test('is those of its parts that have the themes, of how many with data', () => {
    expect(facts(['a', 'b'], 'all', 'svealand')).toEqual({
      parts: [{ sv: 'Svealand', en: expect.stringContaining('Svealand') as unknown }],
      regions: ['Dalarna'],
      themes: 2,
      rule: 'all',
      total: 2,
      partly: true,
    });
    expect(facts(['a', 'd'], null, 'gotaland', 'svealand')).toMatchObject({
      parts: [{ sv: 'Svealand' }, { sv: 'Götaland' }],
      regions: ['Dalarna', 'Gotland', 'Värmland'],
      rule: 'any',
      total: 3,
    });
  });

  test('is nothing without parts or without themes', () => {
    expect(facts(['a'], 'any')).toBeNull();
    expect(facts([], null, 'svealand')).toBeNull();
  });

  test('says whether all regions of the parts have data', () => {
    const north = madeUpDataset({
      '21': ['A'],
      '22': ['A'],
      '23': ['A'],
      '24': ['A'],
      '25': ['B'],
    });
    const filter = { themes: ['a'], rule: null, parts: ['norrland'] };
    expect(filteredFacts(createAtlas(north), filter)).toMatchObject({ total: 5, partly: false });
  });
});
