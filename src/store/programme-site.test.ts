import { expect, test } from 'vitest';
import { createAtlas } from '../domain/model/atlas';
import type { Dataset } from '../domain/model/dataset';
import { madeUpDataset } from '../testing/made-up-dataset';
import { codecOf, pageViews, pathsOf } from './pages';
import {
  addressIn,
  earlierThan,
  isFirst,
  morePages,
  othersOf,
  siteOfOne,
  withTitleOf,
} from './programme-site';
import { decode } from './url-codec';
import { DEFAULT_VIEW, selectRegion } from './view-state';

const made = madeUpDataset({ '20': ['A b'], '21': ['C'] }, { '20': '21', '21': '20' });
const named = (id: string): Dataset => ({ ...made, programme: { ...made.programme, id } });
const programme = (id: string, areas = made.areaSystem.id) => ({
  id,
  title: { sv: id, en: id },
  base: id === 'nytt' ? '/' : `/program/${id}/`,
  areas,
});
const site = {
  programmes: [programme('nytt'), programme('gammalt'), programme('annat', 'oar')],
};

test('what has changed is told since the programmes after one, on the same areas', () => {
  expect(earlierThan(site, named('nytt')).map(({ id }) => id)).toEqual(['gammalt']);
  expect(earlierThan(site, named('gammalt'))).toEqual([]);
  expect(earlierThan(siteOfOne('/'), made)).toEqual([]);
});

test('a programme has the title of its dataset, in English where that says what it means', () => {
  const titles = (data: Dataset) =>
    withTitleOf({ ...siteOfOne('/'), ...site }, data).programmes.map(({ title }) => title.en);
  const own = named('gammalt');
  expect(titles(own)).toEqual(['nytt', 'Provprogrammet', 'annat']);
  const translations = { en: { Provprogrammet: 'The test programme' } };
  const translated = { ...own, programme: { ...own.programme, translations } };
  expect(titles(translated)).toEqual(['nytt', 'The test programme', 'annat']);
  expect(withTitleOf({ ...siteOfOne('/'), ...site }, translated).programmes[1]).toEqual({
    ...programme('gammalt'),
    title: { sv: 'Provprogrammet', en: 'The test programme' },
  });
});

test('the others of a programme are those on the same areas, without itself', () => {
  expect(othersOf(site, named('gammalt')).map(({ id }) => id)).toEqual(['nytt']);
});

test('only the first programme has pages for pairs, and each its own of what has changed', () => {
  const atlas = createAtlas(made);
  const paths = (id: string) => {
    const more = morePages(site, named(id));
    return pathsOf(pageViews(atlas, more), atlas, more);
  };
  expect(paths('nytt')).toContain('jamfor/dalarna/gavleborg/');
  expect(paths('nytt')).toContain('en/andringar/gammalt/');
  expect(paths('gammalt').filter((path) => /jamfor|andringar/.test(path))).toEqual([]);
});

test('of very many areas, pairs have no pages', () => {
  const { areas } = made.areaSystem;
  const many = Array.from({ length: 61 }, (_, index) => areas[index % areas.length]).flatMap(
    (area) => area ?? [],
  );
  const of = (count: number): Dataset => ({
    ...named('nytt'),
    areaSystem: { ...made.areaSystem, areas: many.slice(0, count) },
  });
  expect([60, 61].map((count) => morePages(site, of(count)).pairs)).toEqual([true, false]);
});

test('an address of changes is read where there are some, and unknown elsewhere', () => {
  const atlas = createAtlas(made);
  const at = (id: string) => {
    const codec = codecOf(atlas, '/', morePages(site, named(id)));
    return decode({ pathname: '/en/Andringar/Gammalt', search: '' }, codec).subject;
  };
  expect(at('nytt')).toEqual({ kind: 'changes', from: 'gammalt' });
  expect(at('gammalt').kind).toBe('unknown');
});

test('a region is shown in another programme on the same areas, else its beginning', () => {
  const codec = codecOf(createAtlas(made), '/');
  const view = { ...selectRegion(DEFAULT_VIEW, '20'), lang: 'en', themes: ['a'] } as const;
  expect(addressIn(programme('gammalt'), view, codec)).toBe('/program/gammalt/en/region/dalarna/');
  expect(addressIn(programme('annat', 'oar'), view, codec)).toBe('/program/annat/en/');
});

test('a site of one programme has its shapes, and no other programme to ask for', async () => {
  const single = siteOfOne('/atlas/');
  expect(single).toMatchObject({ siteBase: '/atlas/', shapes: '/atlas/geo/', programmes: [] });
  const other = { id: 'annat', title: { sv: 'Annat', en: 'Other' }, base: '/', areas: 'oar' };
  expect(await single.datasetOf(other)).toBeNull();
  const own = madeUpDataset({});
  expect(isFirst(single, own)).toBe(true);
  expect(isFirst({ programmes: [other] }, own)).toBe(false);
});
