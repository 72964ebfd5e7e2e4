import { describe, expect, it, vi } from 'vitest';
import { LABELS } from '../../testing/areas';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { createAtlas } from '../model/atlas';
import type { Dataset } from '../model/dataset';
import { badgeOf, type AreaStyle, type Choropleth, type ColourBy } from './choropleth';
import { classify, loadSimilarity } from './classify';
import { sv } from '../../testing/messages';

const SIMILARITY: ColourBy = { kind: 'similarity', to: '20' };
const themes = (first: string, ...rest: readonly string[]): ColourBy => ({
  kind: 'themes',
  ids: [first, ...rest],
});

const dataset = madeUpDataset({
  '20': ['A b', 'C'],
  '21': ['B'],
  '09': ['A d', 'D b'],
});
/** The same, of which Dalarna's second focus area is not read yet. */
const partlyRead: Dataset = {
  ...dataset,
  regions: dataset.regions.map((region) => ({
    ...region,
    areas: region.areas.map((each) => (each.id === '20-2' ? { ...each, themes: [] } : each)),
  })),
};

it('Colouring by similarity needs its code loaded; other colourings do not', async () => {
  vi.resetModules();
  const fresh = await import('./classify');
  const canBe = [{ kind: 'overview' } as const, themes('a')].map(fresh.canClassify);
  expect(canBe).toEqual([true, true]);
  expect(fresh.canClassify(SIMILARITY)).toBe(false);
  expect(() => fresh.classify(createAtlas(dataset), SIMILARITY, sv.choropleth)).toThrow(
    'Call loadSimilarity() before colouring by similarity.',
  );
  await fresh.loadSimilarity();
  expect(fresh.canClassify(SIMILARITY)).toBe(true);
});

/** What the sentence of a colouring is told. */
async function told(by: ColourBy, data = dataset): Promise<unknown> {
  await loadSimilarity();
  const say = (facts: object) => JSON.stringify(facts);
  const { sentence } = classify(createAtlas(data), by, {
    ...sv.choropleth,
    overviewSentence: say,
    oneThemeSentence: say,
    twoThemesSentence: say,
    manyThemesSentence: say,
    similaritySentence: say,
  });
  return JSON.parse(sentence);
}

describe('The sentence', () => {
  it('of every colouring is told which regions are known, which are not, and which are not read', async () => {
    const cover = { known: ['Dalarna', 'Gotland', 'Gävleborg'], unread: ['Dalarna'] };
    for (const by of [themes('a'), themes('a', 'b'), themes('a', 'b', 'c')]) {
      expect(await told(by, partlyRead)).toMatchObject(cover);
    }
    expect(await told({ kind: 'overview' }, partlyRead)).toMatchObject(cover);
    expect(await told(themes('a'))).toMatchObject({ unread: [] });
  });

  it('of the overview is told how many regions are in each family, and how many focus areas there are', async () => {
    expect(await told({ kind: 'overview' })).toMatchObject({
      families: [
        { label: 'Flit', count: 2 },
        { label: 'Fart', count: 1 },
        { label: 'Land och vatten', count: 1 },
      ],
      focusAreas: 5,
    });
  });

  it('of a theme is told the regions by level', async () => {
    expect(await told(themes('b'))).toMatchObject({
      theme: 'bygd',
      main: ['Gävleborg'],
      touches: ['Dalarna', 'Gotland'],
    });
  });

  it('of two themes is told who has both, and who one of them', async () => {
    expect(await told(themes('a', 'b'))).toMatchObject({
      first: 'arbete',
      second: 'bygd',
      both: ['Dalarna', 'Gotland'],
      onlyFirst: [],
      onlySecond: ['Gävleborg'],
    });
  });

  it('of more themes is told how many have any, and who have most', async () => {
    expect(await told(themes('a', 'b', 'c'))).toMatchObject({
      themes: ['arbete', 'bygd', 'cykel'],
      any: 3,
      most: 3,
      mostRegions: ['Dalarna'],
    });
    expect(await told(themes('c', 'd', 'x'))).toMatchObject({
      any: 2,
      most: 1,
      mostRegions: ['Dalarna', 'Gotland'],
    });
    expect(await told(themes('x', 'y', 'z'))).toMatchObject({ any: 0, most: 0, mostRegions: [] });
  });

  it('of similarity is told who is most similar', async () => {
    expect(await told(SIMILARITY)).toMatchObject({
      region: 'Dalarna',
      metric: 'similar',
      hasData: true,
    });
  });
});

it('A region with all of many themes is known to have them, whatever else is to be read', async () => {
  await loadSimilarity();
  const styleOf = (by: ColourBy) =>
    classify(createAtlas(partlyRead), by, sv.choropleth).regions.get('20')?.fill;
  expect(styleOf(themes('a', 'b'))).toBe('both');
  expect(styleOf(themes('a', 'b', 'a'))).toBe('count-3');
  expect(styleOf(themes('a', 'b', 'd'))).toBe('no-data');
});

it('The overview has a row of several families only where a region is in several', () => {
  const rows = (data: Dataset) =>
    classify(createAtlas(data), { kind: 'overview' }, sv.choropleth).legend.map(({ id }) => id);
  expect(rows(dataset)).toContain('several');
  expect(rows(madeUpDataset({ '20': ['A', 'D'] }))).toEqual([
    'family-1',
    'family-2',
    'family-3',
    'no-data',
  ]);
});

it('Under a name stand the letter of what is compared and the badge of its class', () => {
  const style: AreaStyle = { fill: 'count-2', pattern: null, value: '2 av 3', badge: '2' };
  const choropleth: Choropleth = {
    key: '',
    heading: '',
    regions: new Map([
      ['20', style],
      ['21', { ...style, badge: '' }],
    ]),
    legend: [],
    labels: LABELS,
    sentence: '',
  };
  const compared = ['09', '20', '21'];
  expect(badgeOf(choropleth, { compared: [] }, '20')).toBe('2');
  expect(badgeOf(choropleth, { compared }, '20')).toBe('[B] 2');
  expect(badgeOf(choropleth, { compared }, '21')).toBe('[C]');
  expect(badgeOf(choropleth, { compared }, '09')).toBe('[A]');
  expect(badgeOf(choropleth, { compared }, '12')).toBe('');
});
