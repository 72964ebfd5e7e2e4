import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDataset, dataset } from '../../testing/facts';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { neighboursOf } from '../geography/neighbours';
import { createAtlas } from '../model/atlas';
import type { Dataset } from '../model/dataset';
import { REGION_CODES } from '../../testing/areas';
import type { RegionCode } from '../model/region';
import { compareRegions, letterOf, MAX_COMPARED, themesShared } from './comparison';

const someCodes = fc.subarray([...REGION_CODES], { maxLength: 10 });

/** An independent reading: the theme ids of a region, straight from the data. */
function themesOf(data: Dataset, code: RegionCode): ReadonlySet<string> {
  const region = data.regions.find((each) => each.code === code);
  return new Set(region?.areas.flatMap(({ themes }) => themes.map(({ id }) => id)));
}

describe('A comparison of made-up regions', () => {
  const atlas = createAtlas(
    madeUpDataset({ '20': ['A b', 'B'], '06': ['B d'], '21': ['D b'], '09': ['C'] }),
  );
  const comparison = compareRegions(atlas, ['20', '10', '06', '20', '21']);

  it('has the regions with data once, in the order asked for, and names those without', () => {
    expect(comparison.codes).toEqual(['20', '06', '21']);
    expect(comparison.missing).toEqual(['10']);
  });

  it('tells what all, some and one of them have, in the order of the dataset', () => {
    const ids = (sharing: 'all' | 'some' | 'one') =>
      themesShared(comparison, sharing).map(({ theme }) => theme);
    expect([ids('all'), ids('some'), ids('one')]).toEqual([['b'], ['d'], ['a']]);
    expect(comparison.themes.map(({ theme }) => theme)).toEqual(['a', 'b', 'd']);
  });

  it('has for each region every focus area with the theme, its quote, and the highest level', () => {
    expect(comparison.themes[1]?.cells[0]).toMatchObject({
      code: '20',
      level: 'main',
      focusAreas: [
        { id: '20-1', title: 'Inriktning 20-1', level: 'touches', evidence: 'citat om b i 20-1' },
        { id: '20-2', title: 'Inriktning 20-2', level: 'main', evidence: 'citat om b i 20-2' },
      ],
    });
    expect(comparison.themes[1]?.cells.at(-1)).toMatchObject({ code: '21', level: 'touches' });
  });

  it('of one region has all themes as its own, and of none has nothing', () => {
    const alone = compareRegions(atlas, ['20']);
    expect(alone.themes.map(({ sharing }) => sharing)).toEqual(['one', 'one']);
    expect(compareRegions(atlas, [])).toEqual({ codes: [], missing: [], themes: [] });
  });

  it('has at most eight regions, each with a letter of its own', () => {
    const most = compareRegions(createAtlas(dataset), REGION_CODES);
    expect(most.codes).toEqual(REGION_CODES.slice(0, 8));
    expect(most.codes.map((code) => letterOf(most.codes, code)).join('')).toBe('ABCDEFGH');
    expect(letterOf(most.codes, '05')).toBe('');
  });
});

describe('A comparison, whatever the data', () => {
  it('lists each theme of each region once, and who shares it.', () => {
    fc.assert(
      fc.property(anyDataset, someCodes, (data, codes) => {
        const comparison = compareRegions(createAtlas(data), codes);
        expect(comparison.codes.length + comparison.missing.length).toBe(
          Math.min(codes.length, MAX_COMPARED),
        );
        for (const code of comparison.codes) {
          const listed = comparison.themes.filter(({ cells }) =>
            cells.some((cell) => cell.code === code),
          );
          expect(new Set(listed.map(({ theme }) => theme))).toEqual(themesOf(data, code));
        }
        for (const { theme, sharing, cells } of comparison.themes) {
          const having = comparison.codes.filter((code) => themesOf(data, code).has(theme));
          expect(cells.map(({ code }) => code)).toEqual(having);
          expect(sharing === 'one').toBe(having.length === 1);
          const isAll = having.length === comparison.codes.length;
          expect(sharing === 'all').toBe(having.length > 1 && isAll);
        }
      }),
    );
  });

  it('has its themes in the order of the dataset, whoever is compared.', () => {
    fc.assert(
      fc.property(anyDataset, someCodes, (data, codes) => {
        const themes = compareRegions(createAtlas(data), codes).themes.map(({ theme }) => theme);
        expect(themes).toEqual(data.themes.map(({ id }) => id).filter((id) => themes.includes(id)));
      }),
    );
  });
});

it('Every region can be compared with all its neighbours at once.', () => {
  const atlas = createAtlas(dataset);
  for (const code of REGION_CODES) {
    const all = [code, ...neighboursOf(atlas, code).map((each) => each.code)];
    expect(compareRegions(atlas, all).codes).toEqual(all);
  }
});
