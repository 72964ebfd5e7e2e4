import { describe, expect, it } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import {
  createAtlas,
  hasContacts,
  levelOf,
  mainThemes,
  publishedName,
  regionsAtLevel,
  regionsWithTheme,
  themesOf,
} from './atlas';

const dataset = madeUpDataset({ '20': ['A b', 'B c'], '10': ['B'], '09': ['C a'] });
const atlas = createAtlas(dataset);

describe('An atlas', () => {
  it('has the highest level of each theme of a region, whichever focus area comes first', () => {
    expect(Object.fromEntries(atlas.levels.get('20') ?? [])).toEqual({
      a: 'main',
      b: 'main',
      c: 'touches',
    });
    const turned = createAtlas(madeUpDataset({ '20': ['B c', 'A b'] }));
    expect(levelOf(turned, '20', 'b')).toBe('main');
  });

  it('tells a theme not chosen from a region without data', () => {
    expect(levelOf(atlas, '20', 'd')).toBe('none');
    expect(levelOf(atlas, '21', 'a')).toBe('no-data');
  });

  it('says what is not read, of a theme that no text of the region has so far', () => {
    const read = dataset.regions.find(({ code }) => code === '20');
    const regions = dataset.regions.map((region) => ({
      ...region,
      areas: region.areas.map((each, i) =>
        region.code === '10' || i > 0 ? { ...each, themes: [] } : each,
      ),
    }));
    const partly = createAtlas({ ...dataset, regions });
    const [first] = read?.areas ?? [];
    expect(levelOf(partly, '10', 'b')).toBe('unread');
    expect(levelOf(partly, '20', 'd')).toBe('unread');
    expect(levelOf(partly, '20', first?.themes[0]?.id ?? '')).toBe(first?.themes[0]?.level);
    expect([...partly.unread]).toEqual(['10', '20']);
    expect([...partly.levels.keys()]).toEqual(['20', '09']);
    expect(partly.missing).toEqual(atlas.missing);
    expect(atlas.unread.size).toBe(0);
  });

  it('lists regions by theme and level in alphabetical order', () => {
    expect(regionsWithTheme(atlas, 'b')).toEqual(['10', '20']);
    expect(regionsAtLevel(atlas, 'b', 'main')).toEqual(['10', '20']);
    expect(regionsAtLevel(atlas, 'a', 'touches')).toEqual(['09']);
    expect(regionsWithTheme(atlas, 'd')).toEqual([]);
  });

  it("lists the themes of a region in the dataset's order, and none where there is no data", () => {
    const turned = createAtlas(madeUpDataset({ '20': ['C b', 'A'] }));
    expect(themesOf(turned, '20')).toEqual(['a', 'b', 'c']);
    expect(themesOf(turned, '21')).toEqual([]);
  });

  it('knows of a region without any focus area that it has chosen nothing', () => {
    const regions = dataset.regions.map((region) => ({ ...region, areas: [] }));
    const empty = createAtlas({ ...dataset, regions });
    expect(levelOf(empty, '20', 'a')).toBe('none');
    expect(empty.levels.size).toBe(3);
  });

  it("has the publisher's name of a region, or the short one where there is no data", () => {
    expect(publishedName(atlas, '20')).toBe('Region Dalarna');
    expect(publishedName(atlas, '21')).toBe('Gävleborg');
  });

  it('lists the regions without data', () => {
    expect(atlas.missing).toHaveLength(18);
    expect(atlas.missing.slice(0, 2)).toEqual(['21', '13']);
  });

  it('finds the main theme of a focus area, or none if the dataset does not define it', () => {
    const [focusArea] = atlas.regionByCode.get('09')?.areas ?? [];
    if (!focusArea) throw new Error('Gotland has no area.');
    expect(mainThemes(atlas, focusArea).map(({ label }) => label.sv)).toEqual(['Cykel']);
    expect(mainThemes(createAtlas({ ...dataset, themes: [] }), focusArea)).toEqual([]);
    expect(mainThemes(atlas, { ...focusArea, themes: [] })).toEqual([]);
  });

  it('has contacts if a single region has one', () => {
    expect(hasContacts(atlas)).toBe(false);
    const contact = { name: 'Asta Prov', printed: null, tel: null };
    const [first, ...others] = dataset.regions;
    if (!first) throw new Error('There is no region.');
    const regions = [...others, { ...first, contacts: [contact] }];
    expect(hasContacts({ dataset: { ...dataset, regions } })).toBe(true);
  });
});
