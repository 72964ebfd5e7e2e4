import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDataset, dataset } from '../../testing/facts';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { createAtlas } from '../model/atlas';
import { AREAS, REGION_CODES } from '../../testing/areas';
import { areNeighbours, borderLake, neighbourPairs, neighboursOf } from './neighbours';

/** The neighbours of each region on the map of Sweden, in order of code; "*" marks a border in a lake. */
const NEIGHBOURS = {
  '01': '03 04',
  '03': '01 04* 19 21',
  '04': '01 03* 05 18 19',
  '05': '04 06 08 14* 18',
  '06': '05 07 08 13 14',
  '07': '06 08 10 12 13',
  '08': '05 06 07 10',
  '09': '',
  '10': '07 08 12',
  '12': '07 10 13',
  '13': '06 07 12 14',
  '14': '05* 06 13 17 18',
  '17': '14 18 20',
  '18': '04 05 14 17 19 20',
  '19': '03 04 18 20',
  '20': '17 18 19 21 23',
  '21': '03 20 22 23',
  '22': '21 23 24',
  '23': '20 21 22 24',
  '24': '22 23 25',
  '25': '24',
} as Readonly<Record<string, string>>;

describe('The neighbours of Sweden’s regions', () => {
  const atlas = createAtlas(dataset);

  it.each(REGION_CODES)('are those of the table: %s', (code) => {
    const found = neighboursOf(atlas, code).map(
      (each) => each.code + (each.border === 'lake' ? '*' : ''),
    );
    expect(found.toSorted().join(' ')).toBe(NEIGHBOURS[code]);
  });

  it('are 39 pairs, two of them in a lake', () => {
    const pairs = neighbourPairs(atlas);
    expect(pairs).toHaveLength(39);
    const lakes = pairs.map(([a, b]) => borderLake(AREAS, a, b)).filter((lake) => lake !== null);
    expect(lakes).toEqual(['Mälaren', 'Vättern']);
    expect([borderLake(AREAS, '03', '04'), borderLake(AREAS, '04', '03')]).toEqual([
      'Mälaren',
      'Mälaren',
    ]);
    expect([borderLake(AREAS, '14', '05'), borderLake(AREAS, '14', '17')]).toEqual([
      'Vättern',
      null,
    ]);
  });
});

describe('Neighbours in made-up data', () => {
  const atlas = createAtlas(
    madeUpDataset(
      { '20': ['A'], '21': ['A'], '10': ['A'], '14': ['A'] },
      { '20': '21 23 20', '21': '20 03', '14': '05*' },
    ),
  );

  it('are in alphabetical order, and no region is its own neighbour', () => {
    expect(neighboursOf(atlas, '20')).toEqual([
      { code: '21', border: 'land' },
      { code: '23', border: 'land' },
    ]);
    expect(areNeighbours(atlas, '20', '20')).toBe(false);
  });

  it('of a region without data are those that list it, with the same border', () => {
    expect(neighboursOf(atlas, '23')).toEqual([{ code: '20', border: 'land' }]);
    expect(neighboursOf(atlas, '05')).toEqual([{ code: '14', border: 'lake' }]);
    expect(areNeighbours(atlas, '23', '20')).toBe(true);
    expect(areNeighbours(atlas, '20', '23')).toBe(true);
    expect(areNeighbours(atlas, '10', '20')).toBe(false);
  });

  it('are pairs in alphabetical order, each once', () => {
    expect(neighbourPairs(atlas)).toEqual([
      ['20', '21'],
      ['20', '23'],
      ['21', '03'],
      ['14', '05'],
    ]);
  });
});

describe('Neighbours, whatever the data', () => {
  it('share the border from both sides', () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom(...REGION_CODES), (data, code) => {
        const random = createAtlas(data);
        for (const { code: other, border } of neighboursOf(random, code)) {
          expect(areNeighbours(random, other, code)).toBe(true);
          expect(neighboursOf(random, other)).toContainEqual({ code, border });
        }
      }),
    );
  });
});
