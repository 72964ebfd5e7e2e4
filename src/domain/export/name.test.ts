import { expect, it } from 'vitest';
import { AREAS } from '../../testing/areas';
import type { ColourBy } from '../choropleth/choropleth';
import { csvParts, fileName, namePart, scopeParts } from './name';

it.each<[{ codes?: string[]; by?: ColourBy }, string, string]>([
  [{}, '', ''],
  [{ codes: ['20', '14'] }, 'dalarna vastra-gotaland', 'dalarna vastra-gotaland'],
  [
    { codes: ['20', '21', '22', '23'] },
    'dalarna gavleborg vasternorrland jamtland-harjedalen',
    'dalarna gavleborg vasternorrland jamtland-harjedalen',
  ],
  [{ codes: ['20', '21', '22', '23', '24'] }, '5-regioner', '5-regions'],
  [{ codes: ['20'], by: { kind: 'themes', ids: ['a', 'b'] } }, 'dalarna a b', 'dalarna a b'],
  [{ by: { kind: 'themes', ids: ['a', 'b', 'c', 'd'] } }, 'a b c d', 'a b c d'],
  [{ by: { kind: 'themes', ids: ['a', 'b', 'c', 'd', 'e'] } }, '5-teman', '5-themes'],
  [{ by: { kind: 'similarity', to: '20' } }, 'likhet dalarna', 'similarity dalarna'],
])(
  'A file of %j is named %s, in English %s',
  ({ codes = [], by = { kind: 'overview' } }, sv, en) => {
    const parts = (lang: 'sv' | 'en') => scopeParts(AREAS, codes, by, lang).join(' ');
    expect([parts('sv'), parts('en')]).toEqual([sv, en]);
  },
);

it('A table with commas says so in its name', () => {
  expect(csvParts('areas', ';', 'sv')).toEqual(['inriktningar']);
  expect(csvParts('areas', ',', 'en')).toEqual(['focus-areas', 'comma']);
});

it('A file is named by the atlas, by what is in it, and by its day', () => {
  const parts = ['dalarna', namePart('map', 'sv')];
  expect(fileName(parts, '2026-01-02', 'svg')).toBe('regionatlas-dalarna-karta-2026-01-02.svg');
});
