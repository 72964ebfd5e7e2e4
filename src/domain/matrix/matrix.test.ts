import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../model/atlas';
import { anyDataset, dataset, themeIds } from '../../testing/facts';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { themeMatrix } from './matrix';
import { themeClusters } from './clusters';
import { orderRegions, ROW_ORDERS, type RowOrder } from './order';
import { REGION_CODES, areaOf } from '../../testing/areas';
import type { RegionCode } from '../model/region';
import { createSimilarity, similarityOf } from '../similarity/similarity';

/** An independent reading of one cell: the levels of the region's focus areas for the theme. */
function levelsIn(data: typeof dataset, code: RegionCode, theme: string): readonly string[] {
  return data.regions
    .filter((region) => region.code === code)
    .flatMap((region) => region.areas.flatMap(({ themes }) => themes))
    .flatMap(({ id, level }) => (id === theme ? [level] : []));
}

function expectedCell(data: typeof dataset, code: RegionCode, theme: string) {
  const levels = levelsIn(data, code, theme);
  if (!data.regions.some((region) => region.code === code)) return [theme, 'no-data'];
  if (levels.length === 0) return [theme, 'none'];
  return [theme, levels.includes('main') ? 'main' : 'touches'];
}

describe('The matrix', () => {
  it('Every cell says what the focus areas say, and every total is the sum of its cells.', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const { rows, columns } = themeMatrix(createAtlas(data));
        expect(rows.map(({ code }) => code)).toEqual(REGION_CODES);
        for (const { code, cells, totals } of rows) {
          expect(cells.map(({ theme, level }) => [theme, level])).toEqual(
            themeIds.map((theme) => expectedCell(data, code, theme)),
          );
          const count = (wanted: string) => cells.filter(({ level }) => level === wanted).length;
          const [main, touches] = [count('main'), count('touches')];
          expect(totals).toEqual({ main, touches, any: main + touches });
        }
        const sum = (list: readonly { totals: { any: number } }[]) =>
          list.reduce((total, { totals }) => total + totals.any, 0);
        expect(sum(columns)).toBe(sum(rows));
      }),
    );
  });

  it('A gap is a theme with no region, a lone actor one with exactly one.', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const { gaps, lone } = themeMatrix(createAtlas(data));
        for (const theme of themeIds) {
          const working = REGION_CODES.filter((code) => levelsIn(data, code, theme).length > 0);
          expect(gaps.includes(theme)).toBe(working.length === 0);
          const alone = lone.filter((each) => each.theme === theme).map(({ code }) => code);
          expect(alone).toEqual(working.length === 1 ? working : []);
        }
      }),
    );
  });

  it('A cluster is three or more regions that share two or more themes, and nothing can be added.', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        for (const { themes, regions } of themeClusters(createAtlas(data))) {
          expect(themes.length).toBeGreaterThanOrEqual(2);
          expect(regions.length).toBeGreaterThanOrEqual(3);
          const working = (code: RegionCode, theme: string) =>
            levelsIn(data, code, theme).length > 0;
          expect(regions).toEqual(
            REGION_CODES.filter((code) => themes.every((theme) => working(code, theme))),
          );
          expect(themes).toEqual(
            themeIds.filter((theme) => regions.every((code) => working(code, theme))),
          );
        }
      }),
    );
  });
});

describe('The matrix of a made-up dataset', () => {
  const made = createAtlas(
    madeUpDataset({ '10': ['A b', 'B'], '20': ['B'], '09': ['A b d'], '21': ['B a'] }),
  );

  it('Has a gap, and a theme with a single region.', () => {
    const { gaps, lone, columns } = themeMatrix(made);
    expect(gaps).toEqual(['c']);
    expect(lone).toEqual([{ theme: 'd', code: '09' }]);
    expect(columns[1]).toEqual({
      theme: 'b',
      regions: ['10', '20', '09', '21'],
      totals: { main: 3, touches: 1, any: 4 },
    });
  });

  it('Has one cluster: the three regions with a and b. Two regions are no cluster.', () => {
    expect(themeClusters(made)).toEqual([{ themes: ['a', 'b'], regions: ['10', '09', '21'] }]);
  });

  it('Gives the least expected cluster first, not the largest.', () => {
    const common = madeUpDataset({
      '10': ['A b'],
      '20': ['A b'],
      '09': ['A b'],
      '21': ['A b c d'],
      '13': ['A b c d'],
      '23': ['A b c d'],
    });
    const themes = themeClusters(createAtlas(common)).map((cluster) => cluster.themes.join(' '));
    // All have a and b, as chance would give; three of six share c and d.
    expect(themes).toEqual(['a b c d', 'a b']);
  });

  it('Gives the cluster of more regions first where themes are as common.', () => {
    const apart = madeUpDataset({
      '10': ['A b'],
      '20': ['A b'],
      '09': ['A b'],
      '01': ['A b'],
      '21': ['C d'],
      '13': ['C d'],
      '23': ['C d'],
      '12': ['C'],
    });
    const themes = themeClusters(createAtlas(apart)).map((cluster) => cluster.themes.join(' '));
    expect(themes).toEqual(['a b', 'c d']);
  });
});

describe('The order of the rows', () => {
  const made = createAtlas(
    madeUpDataset({ '01': ['A'], '25': ['A b', 'C'], '12': ['B a'], '09': ['C'], '20': ['A b'] }),
  );
  const first = (order: RowOrder, count: number) => orderRegions(made, order).slice(0, count);

  it.each<RowOrder>([...ROW_ORDERS, 'theme:a'])('Has every region once: %j.', (order) => {
    expect(orderRegions(made, order).toSorted()).toEqual(REGION_CODES.toSorted());
  });

  it('By name is alphabetical.', () => {
    expect(orderRegions(made, 'name')).toEqual(REGION_CODES);
  });

  it('By theme: main, secondary, not chosen, without data; equals alphabetical.', () => {
    expect(first('theme:a', 6)).toEqual(['20', '25', '01', '12', '09', '10']);
  });

  it('By count: most themes first, without data last.', () => {
    expect(first('count', 6)).toEqual(['25', '20', '12', '09', '01', '10']);
  });

  it('From north to south, by latitude.', () => {
    const order = orderRegions(made, 'north');
    expect(order.map((code) => areaOf(code).slug)).toEqual([
      'norrbotten',
      'vasterbotten',
      'jamtland-harjedalen',
      'vasternorrland',
      'gavleborg',
      'dalarna',
      'uppsala',
      'varmland',
      'vastmanland',
      'stockholm',
      'orebro',
      'sormland',
      'ostergotland',
      'vastra-gotaland',
      'jonkoping',
      'gotland',
      'kalmar',
      'halland',
      'kronoberg',
      'blekinge',
      'skane',
    ]);
  });

  it('By similarity: the same themes side by side, regions without data last in alphabetical order.', () => {
    const atlas = createAtlas(
      madeUpDataset({ '10': ['A'], '20': ['B'], '09': ['A'], '21': ['B'] }),
    );
    const order = orderRegions(atlas, 'similarity');
    const pairs = [order.slice(0, 2), order.slice(2, 4)].map((pair) => pair.toSorted());
    expect(pairs).toContainEqual(['09', '10']);
    expect(pairs).toContainEqual(['20', '21']);
    expect(order.slice(4)).toEqual(REGION_CODES.filter((code) => !atlas.levels.has(code)));
  });

  it('By similarity, the order in which regions are given makes no difference.', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const turned = createAtlas({ ...data, regions: data.regions.toReversed() });
        expect(orderRegions(turned, 'similarity')).toEqual(
          orderRegions(createAtlas(data), 'similarity'),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('The published dataset', () => {
  const atlas = createAtlas(dataset);

  it('Leaves no theme without regions and none to a single one.', () => {
    const { gaps, lone } = themeMatrix(atlas);
    expect([gaps, lone]).toEqual([[], []]);
  });

  it('Sorted by similarity has more than twice the similarity between rows of the alphabet.', () => {
    const similarity = createSimilarity(dataset.regions);
    const total = (order: readonly RegionCode[]) =>
      order
        .slice(1)
        .reduce((sum, code, i) => sum + similarityOf(similarity, order[i] ?? code, code), 0);
    expect(total(orderRegions(atlas, 'similarity'))).toBeGreaterThan(2 * total(REGION_CODES));
  });
});
