import { describe, expect, it } from 'vitest';
import { madeUpAreas } from '../../testing/made-up-areas';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { createConcepts, namesOfTheme, phrasesOfConcepts } from './concepts';
import { listedNames, type PlaceFacts, type WordFacts } from './facts';
import { placesOf, type Place } from './places';
import type { Theme } from '../model/dataset';

const none: PlaceFacts = { areas: {}, former: {}, provinces: {}, parts: {} };
const [first, second] = madeUpAreas(2).areas;
if (!first || !second) throw new Error('There should be two areas.');
const dale = {
  ...first,
  code: 'd',
  shortName: 'Dalen',
  county: 'Dalens län',
  iso: 'SE-D',
  nuts: 'SE9',
};
const islands = { ...second, code: 'o', shortName: 'Öarna', county: 'Öarnas kommun' };
const areaSystem = { ...madeUpAreas(0), areas: [dale, islands] };

/** The names of places as "kind: name, name …". */
function namesBy(
  facts: Partial<PlaceFacts>,
  of: readonly string[],
  data = madeUpDataset({}, {}, areaSystem),
) {
  const found = placesOf(data, { ...none, ...facts }).filter(
    ([, { codes }]) => codes.join(' ') === of.join(' '),
  );
  const kinds = new Set(found.map(([, { kind }]) => kind));
  return [...kinds].map((kind) => {
    const names = found.flatMap(([name, place]) => (place.kind === kind ? [name] : []));
    return `${kind}: ${names.join(', ')}`;
  });
}

describe('A region is called', () => {
  it('by its name, county, letter and codes', () => {
    const data = madeUpDataset({ d: ['A'] }, {}, areaSystem);
    const regions = data.regions.map((region) => ({ ...region, name: 'Dalregionen' }));
    const named = { ...data, regions };
    expect(namesBy({}, ['d'], named)).toEqual([
      'name: Dalen, Dalregionen, Region Dalen',
      'county: Dalens län, Dalen County',
      'letter: D, D län, D-län',
      'code: d, län d, länskod d, SE-D, SE9',
    ]);
    expect(namesBy({}, ['o'])).toEqual([
      'name: Öarna, Öarna, Region Öarna',
      'county: Öarnas kommun, Öarnas kommun',
      'code: o, län o, länskod o',
    ]);
  });

  it('by other names, adjectives in each form, municipalities and towns', () => {
    const areas = {
      d: { aliases: 'Dala, DD', adjectives: 'dalsk', municipalities: 'Byby', towns: 'Åby, Ö' },
    };
    expect(namesBy({ areas }, ['d']).slice(4)).toEqual([
      'alias: Dala, DD',
      'adjective: dalsk, dalska, dalskt',
      'town: Byby, Åby, Ö',
    ]);
  });
});

describe('Other names lead to regions', () => {
  it('those of counties that are no more, also in English and in the genitive', () => {
    expect(namesBy({ former: { 'Slätts län': ['d', 'o'] } }, ['d', 'o'])).toEqual([
      'former: Slätts län, Slätt län, Slätt County, Slätts County',
    ]);
  });

  it('those of provinces, with the adjective of those in -land', () => {
    expect(namesBy({ provinces: { Högland: ['d', 'o'], Dal: ['o', 'd'] } }, ['d', 'o'])).toEqual([
      'province: Högland, Högländsk, Högländska, Högländskt, landskapet Högland',
    ]);
    expect(namesBy({ provinces: { Dal: ['o', 'd'] } }, ['o', 'd'])).toEqual([
      'province: Dal, landskapet Dal',
    ]);
  });

  it('those of parts of the country, under all their names', () => {
    const parts = { 'Norrland, norr, North': ['d', 'o'] };
    expect(namesBy({ parts }, ['d', 'o'])).toEqual([
      'part: Norrland, Norrländsk, Norrländska, Norrländskt, norr, North',
    ]);
    const [, place] = placesOf({ areaSystem, regions: [] }, { ...none, parts }).at(-1) ?? [];
    expect(place).toEqual<Place>({ kind: 'part', text: 'Norrland', codes: ['d', 'o'] });
  });
});

describe('What words mean', () => {
  const theme = (id: string, sv: string, en: string): Theme => ({
    id,
    label: { sv, en },
    family: 'f',
    definition: { sv: '', en: '' },
  });
  const climate = theme('klimat', 'Klimat och energi', 'Climate and energy');
  const facts: WordFacts = {
    themes: { klimat: 'miljö, el' },
    synonyms: { 'mat, Föda': 'livsmedel, råvaror', skola: 'utbildning' },
    related: { mat: 'jordbruk', buss: 'kollektivtrafik' },
  };
  const concepts = createConcepts(
    [climate, theme('mat', 'Mat', 'Food')],
    facts,
    (word) => word.replace(/(?:er|en)$/, ''),
    { 'Öppna data': 'Open data', Skolan: 'Skola' },
  );
  const find = (text: string) => concepts.find(text.split(' '));

  it('is told by the names of themes, their parts and what else they are called', () => {
    expect(namesOfTheme(climate, facts)).toEqual([
      'Klimat och energi',
      'Climate and energy',
      'Klimat',
      'energi',
      'Climate',
      'energy',
      'miljö',
      'el',
    ]);
    for (const name of ['klimat och energi', 'energy', 'el', 'klimaten']) {
      expect(find(name)?.themes).toEqual(['klimat']);
    }
    expect(find('food')).toEqual({ phrases: [], synonyms: [], themes: ['mat'], related: [] });
  });

  it('is told by synonyms and by what is related, of the same word together', () => {
    expect(find('mat')).toEqual({
      phrases: ['livsmedel', 'råvaror'],
      synonyms: ['mat'],
      themes: ['mat'],
      related: ['jordbruk'],
    });
    expect(find('föda')).toEqual({
      phrases: ['livsmedel', 'råvaror'],
      synonyms: ['föda'],
      themes: [],
      related: [],
    });
    expect(find('buss')?.related).toEqual(['kollektivtrafik']);
  });

  it('is told by what titles mean in English, where the words mean nothing else', () => {
    expect(find('open data')?.phrases).toEqual(['Öppna data']);
    expect(find('skola')?.phrases).toEqual(['utbildning']);
  });

  it('is nothing of other words', () => {
    expect(find('hav')).toBeNull();
    expect(concepts.keyOf(['skolen', 'och'])).toBe('skol och');
  });

  it('is in the list of all phrases, in small letters', () => {
    const phrases = phrasesOfConcepts([climate], facts);
    expect(phrases).toEqual([
      ...namesOfTheme(climate, facts).map((name) => name.toLowerCase()),
      'mat',
      'föda',
      'skola',
      'mat',
      'buss',
    ]);
  });
});

it('A list of names may be empty or missing', () => {
  expect(listedNames('a, b c')).toEqual(['a', 'b c']);
  expect(listedNames('')).toEqual([]);
  expect(listedNames(undefined)).toEqual([]);
});
