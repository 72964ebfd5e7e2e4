import { expect, it } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import type { Dataset } from '../model/dataset';
import { changesBetween } from './changes';

const before = madeUpDataset({ '20': ['A b', 'C'], '09': ['B'] });
const after = madeUpDataset({ '20': ['A d', 'C'], '21': ['B'] });
const called = (id: string, { programme, ...data }: Dataset): Dataset => ({
  ...data,
  programme: { ...programme, id },
});

it('of programmes that are published without contacts it is told what else has changed', () => {
  const { regions } = changesBetween(before, called('senare', after));
  expect(regions).toEqual(changesBetween(before, after).regions);
});

it('where a programme names nobody in one region, it is told whom it names in another', () => {
  const naming = (name: string): Dataset => ({
    ...before,
    regions: before.regions.map((region) =>
      region.code === '20' ? { ...region, contacts: [{ name, printed: null, tel: null }] } : region,
    ),
  });
  const { regions } = changesBetween(naming('Asta Prov'), called('senare', naming('Bo Prov')));
  expect(regions).toMatchObject([
    { code: '20', contactsGone: ['Asta Prov'], contactsNew: ['Bo Prov'] },
  ]);
});

it('of a region that only one of them has, all is told as gone or as new, and nothing as reworded', () => {
  const { regions } = changesBetween(before, after);
  const nothing = { notes: null, contactsGone: [], contactsNew: [] };
  const focusArea = { words: null, themesGone: [], themesNew: [] };
  expect(regions.find(({ code }) => code === '09')).toEqual({
    code: '09',
    name: 'Region Gotland',
    only: 'before',
    ...nothing,
    focusAreas: [
      { ...focusArea, title: 'Inriktning 09-1', only: 'before', themesGone: ['b main'] },
    ],
  });
  expect(regions.find(({ code }) => code === '21')).toEqual({
    code: '21',
    name: 'Region Gävleborg',
    only: 'after',
    ...nothing,
    focusAreas: [{ ...focusArea, title: 'Inriktning 21-1', only: 'after', themesNew: ['b main'] }],
  });
});

it('each has the language of its own texts', () => {
  const english = { ...after, programme: { ...after.programme, language: 'en' } };
  expect(changesBetween(before, english).languages).toEqual({ before: 'sv', after: 'en' });
});
