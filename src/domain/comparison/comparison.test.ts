import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../model/atlas';
import { compareRegions, MAX_COMPARED, themesShared } from './comparison';
import { neighbourView } from './neighbours';
import {
  areNeighbours,
  isNeighbourhood,
  neighbourPairs,
  neighboursOf,
} from '../geography/neighbours';
import { letterOf } from './letters';
import { anyDataset, dataset } from '../../testing/facts';
import { REGION_POINTS } from '../geography/generated';
import { REGION_CODES, type RegionCode } from '../model/region';

const atlas = createAtlas(dataset);
const someCodes = fc.subarray([...REGION_CODES], { maxLength: 10 });

/** An independent reading: the theme ids of a region, straight from the data. */
function themesOf(data: typeof dataset, code: RegionCode): ReadonlySet<string> {
  const region = data.regions.find((each) => each.code === code);
  return new Set(region?.areas.flatMap(({ themes }) => themes.map(({ id }) => id)));
}

describe('Dalarna and Jönköping', () => {
  const comparison = compareRegions(atlas, ['20', '06']);
  const ids = (sharing: 'all' | 'one', code?: RegionCode) =>
    themesShared(comparison, sharing)
      .filter(({ cells }) => code === undefined || cells[0]?.code === code)
      .map(({ theme }) => theme);

  it('share circular economy and business.', () => {
    expect(ids('all')).toEqual(['naringsliv', 'cirkular-ekonomi']);
  });

  it('differ in climate and places against equality, digitalisation and the pandemic.', () => {
    expect(ids('one', '20')).toEqual(['klimat-energi', 'plats-landsbygd']);
    expect(ids('one', '06')).toEqual(['jamlikhet-inkludering', 'digitalisering', 'pandemi']);
  });

  it('stand side by side with title, level and quote.', () => {
    const circular = comparison.themes.find(({ theme }) => theme === 'cirkular-ekonomi');
    expect(circular).toEqual({
      theme: 'cirkular-ekonomi',
      sharing: 'all',
      without: [],
      cells: [
        {
          code: '20',
          level: 'main',
          areas: [
            {
              id: '20-1',
              title: 'Resurseffektivitet och cirkulär ekonomi',
              level: 'main',
              evidence: 'Sammantaget leder detta mot en mer cirkulär ekonomi',
            },
          ],
        },
        {
          code: '06',
          level: 'main',
          areas: [
            {
              id: '06-2',
              title: 'Hållbarhetsdriven näringslivsutveckling och cirkulär ekonomi',
              level: 'main',
              evidence: 'befintliga företag utvecklar cirkulära affärsmodeller',
            },
          ],
        },
      ],
    });
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
        for (const { theme, sharing, cells, without } of comparison.themes) {
          const having = comparison.codes.filter((code) => themesOf(data, code).has(theme));
          expect(cells.map(({ code }) => code)).toEqual(having);
          expect(without).toEqual(comparison.codes.filter((code) => !having.includes(code)));
          expect(sharing === 'one').toBe(having.length === 1);
          expect(sharing === 'all').toBe(having.length > 1 && without.length === 0);
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

  it('counts a region asked for twice once.', () => {
    expect(compareRegions(atlas, ['20', '20', '06']).codes).toEqual(['20', '06']);
  });
});

describe('A region and all its neighbours', () => {
  it('are never more than a comparison holds, and each has a letter of its own.', () => {
    for (const code of REGION_CODES) {
      const all = [code, ...neighboursOf(atlas, code).map((each) => each.code)];
      expect(compareRegions(atlas, all).codes).toEqual(all);
      const letters = all.map((each) => letterOf(all, each));
      expect(letters.join('')).toBe('ABCDEFGH'.slice(0, all.length));
    }
    const most = REGION_CODES.slice(0, MAX_COMPARED);
    expect(most.every((each) => letterOf(most, each) !== '')).toBe(true);
  });

  it('are told from any other company.', () => {
    expect(isNeighbourhood(atlas, ['20', '21', '23', '17', '19', '18'])).toBe(true);
    expect(isNeighbourhood(atlas, ['20', '18', '19', '17', '23', '21'])).toBe(true);
    expect(isNeighbourhood(atlas, ['21', '20', '23', '17', '19', '18'])).toBe(false);
    expect(isNeighbourhood(atlas, ['20', '21', '23', '17', '19'])).toBe(false);
    expect(isNeighbourhood(atlas, ['09'])).toBe(false);
    expect(isNeighbourhood(atlas, [])).toBe(false);
  });
});

describe('Neighbours', () => {
  it('The neighbours of Dalarna lie around it, with what they share.', () => {
    const view = neighbourView(atlas, '20', REGION_POINTS);
    expect(view.kind === 'neighbours' ? view.entries : []).toMatchObject([
      { code: '21', bearing: 'ne', border: 'land', shared: [] },
      { code: '23', bearing: 'n', shared: [] },
      { code: '17', bearing: 'sw', shared: [] },
      { code: '19', bearing: 'se', shared: ['naringsliv'] },
      { code: '18', bearing: 's', shared: ['naringsliv'] },
    ]);
  });

  it('Uppsala and Södermanland meet in Mälaren, Östergötland and Västra Götaland in Vättern.', () => {
    const lakes = REGION_CODES.flatMap((code) => {
      const view = neighbourView(atlas, code, REGION_POINTS);
      if (view.kind !== 'neighbours') return [];
      return view.entries.flatMap(({ code: other, lake }) => (lake ? [[code, other, lake]] : []));
    });
    expect(lakes.toSorted((a, b) => (a.join() < b.join() ? -1 : 1))).toEqual([
      ['03', '04', 'Mälaren'],
      ['04', '03', 'Mälaren'],
      ['05', '14', 'Vättern'],
      ['14', '05', 'Vättern'],
    ]);
  });

  it('Gotland has none, and gets the nearest across the sea, named as such.', () => {
    const view = neighbourView(atlas, '09', REGION_POINTS);
    expect(view.kind).toBe('across-sea');
    expect(view.kind === 'across-sea' ? view.entries : []).toMatchObject([
      { code: '08' },
      { code: '05' },
      { code: '04' },
    ]);
  });

  it('A border is the same from both sides, with data or without.', () => {
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

  it('Each two neighbours are a pair, whichever of them lacks data.', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const random = createAtlas(data);
        const expected = REGION_CODES.flatMap((one, place) =>
          REGION_CODES.slice(place + 1)
            .filter((other) => areNeighbours(random, one, other))
            .map((other) => [one, other]),
        );
        expect(neighbourPairs(random)).toEqual(expected);
      }),
    );
    expect(neighbourPairs(atlas)).toHaveLength(39);
  });

  it('What is shared and what is not are the themes of the two, each once.', () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom(...REGION_CODES), (data, code) => {
        const view = neighbourView(createAtlas(data), code, REGION_POINTS);
        if (view.kind === 'unknown') return;
        for (const { code: other, shared, onlyHere, onlyThere, hasData } of view.entries) {
          const [here, there] = [themesOf(data, code), themesOf(data, other)];
          const known = hasData && data.regions.some((region) => region.code === code);
          expect(new Set([...shared, ...onlyHere])).toEqual(known ? here : new Set());
          expect(new Set([...shared, ...onlyThere])).toEqual(known ? there : new Set());
          expect(shared.filter((id) => onlyHere.includes(id) || onlyThere.includes(id))).toEqual(
            [],
          );
        }
      }),
    );
  });
});
