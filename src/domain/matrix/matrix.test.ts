import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../model/atlas';
import { anyDataset, dataset, themeIds } from '../../testing/facts';
import { REGION_POINTS } from '../geography/generated';
import { themeMatrix } from './matrix';
import { themeClusters } from './clusters';
import { orderRegions, orderThemes, type RowOrder } from './order';
import { identityOf, REGION_CODES, type RegionCode } from '../model/region';
import { createSimilarity, similarityOf } from '../similarity/similarity';

const atlas = createAtlas(dataset);
const similarity = createSimilarity(dataset.regions);
const slugs = (codes: readonly RegionCode[]) => codes.map((code) => identityOf(code).slug);

/** An independent reading of one cell: the levels of the region's areas for the theme. */
function levelsIn(data: typeof dataset, code: RegionCode, theme: string): readonly string[] {
  return data.regions
    .filter((region) => region.code === code)
    .flatMap(({ areas }) => areas.flatMap(({ themes }) => themes))
    .flatMap(({ id, level }) => (id === theme ? [level] : []));
}

function expectedCell(data: typeof dataset, code: RegionCode, theme: string) {
  const levels = levelsIn(data, code, theme);
  if (!data.regions.some((region) => region.code === code)) return [theme, 'no-data', 0];
  if (levels.length === 0) return [theme, 'none', 0];
  return [theme, levels.includes('main') ? 'main' : 'touches', levels.length];
}

describe('The matrix', () => {
  it('Every cell says what the areas say, and every total is the sum of its cells.', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const { rows, columns } = themeMatrix(createAtlas(data));
        expect(rows.map(({ code }) => code)).toEqual(REGION_CODES);
        for (const { code, cells, totals } of rows) {
          expect(cells.map(({ theme, level, areas }) => [theme, level, areas.length])).toEqual(
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

  it('In the real dataset nobody is left without, and every theme is chosen by two at least.', () => {
    const { gaps, lone } = themeMatrix(atlas);
    expect([gaps, lone]).toEqual([[], []]);
  });
});

describe('The order of the rows', () => {
  const orders: readonly RowOrder[] = [
    { by: 'name' },
    { by: 'count' },
    { by: 'theme', theme: 'cirkular-ekonomi' },
    { by: 'similarity', similarity },
    { by: 'north', points: REGION_POINTS },
  ];

  it.each(orders)('has every region once, whatever the order: %j', (order) => {
    expect(orderRegions(atlas, order).toSorted()).toEqual(REGION_CODES.toSorted());
  });

  it('By theme: main, then touches, then the others.', () => {
    const order = orderRegions(atlas, { by: 'theme', theme: 'cirkular-ekonomi' });
    expect(slugs(order.slice(0, 5))).toEqual([
      'dalarna',
      'jonkoping',
      'norrbotten',
      'vasterbotten',
      'blekinge',
    ]);
  });

  it('From north to south: Norrbotten first, Skåne last.', () => {
    const order = slugs(orderRegions(atlas, { by: 'north', points: REGION_POINTS }));
    expect(order.slice(0, 2)).toEqual(['norrbotten', 'vasterbotten']);
    expect(order.at(-1)).toBe('skane');
  });

  it('A region without a place or without data comes last, in alphabetical order.', () => {
    const poorer = createAtlas({ ...dataset, regions: dataset.regions.slice(2) });
    const last = dataset.regions.slice(0, 2).map(({ code }) => code);
    const fewer = createSimilarity(poorer.dataset.regions);
    const similarityOrder = orderRegions(poorer, { by: 'similarity', similarity: fewer });
    expect(similarityOrder.slice(-2).toSorted()).toEqual(last.toSorted());
    expect(orderRegions(poorer, { by: 'count' }).slice(-2).toSorted()).toEqual(last.toSorted());
    expect(orderRegions(atlas, { by: 'north', points: new Map() })).toEqual(REGION_CODES);
  });

  it('By similarity, neighbours in the list are more alike than in the alphabet.', () => {
    const total = (order: readonly RegionCode[]) =>
      order
        .slice(1)
        .reduce((sum, code, i) => sum + similarityOf(similarity, order[i] ?? code, code), 0);
    const order = orderRegions(atlas, { by: 'similarity', similarity });
    expect(total(order)).toBeGreaterThan(2 * total(REGION_CODES));
  });

  it('By similarity, the order in which regions are given makes no difference.', () => {
    fc.assert(
      fc.property(anyDataset, (data) => {
        const turned = createSimilarity(data.regions.toReversed());
        const random = createAtlas(data);
        expect(orderRegions(random, { by: 'similarity', similarity: turned })).toEqual(
          orderRegions(random, { by: 'similarity', similarity: createSimilarity(data.regions) }),
        );
      }),
    );
  });
});

it('Columns by count: knowledge first, for most work with it; equals as in the dataset.', () => {
  const order = orderThemes(atlas, 'count');
  expect(order[0]).toBe('kunskap-uppfoljning');
  const counts = order.map(
    (id) => [...atlas.levels.values()].filter((each) => each.has(id)).length,
  );
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(orderThemes(atlas, 'dataset')).toEqual(themeIds);
});
