import { expect, test } from 'vitest';
import { madeUpDataset } from '../../testing/made-up-dataset';
import { createAtlas } from './atlas';
import { indexByLetter, indexKey, type IndexEntry } from './a-to-z';

const { compare } = new Intl.Collator('sv');
const contact = (name: string) => ({ name, printed: null, tel: null });

function atlasWith(...names: readonly string[]) {
  const dataset = madeUpDataset({ '20': ['A', 'B'], '04': ['C'] });
  return createAtlas({
    ...dataset,
    regions: dataset.regions.map((region) =>
      region.code === '20' ? { ...region, contacts: names.map(contact) } : region,
    ),
  });
}

const shown = ({ kind, name }: IndexEntry) => `${kind} ${name}`;
const under = (letter: string, lang: 'sv' | 'en', ...names: readonly string[]) =>
  indexByLetter(atlasWith(...names), lang, compare)
    .find((each) => each.letter === letter)
    ?.entries.map(shown);

test('each entry is under its first letter, in the order of the alphabet', () => {
  const letters = indexByLetter(atlasWith('Ada ödman'), 'sv', compare);
  expect(letters.map(({ letter }) => letter).join('')).toBe('ABCDGHIJKNSUVÖ');
  for (const { letter, entries } of letters) {
    expect(entries.every(({ name }) => name.charAt(0).toUpperCase() === letter)).toBe(true);
    expect(entries).toEqual(entries.toSorted((a, b) => compare(a.name, b.name)));
  }
});

test('it has regions, themes, focus areas and people by surname', () => {
  expect(under('D', 'sv', 'Asta Dahl')).toEqual([
    'contact Dahl, Asta',
    'region Dalarna',
    'theme Data',
  ]);
  expect(under('I', 'sv')).toEqual([
    'focus-area Inriktning 04-1',
    'focus-area Inriktning 20-1',
    'focus-area Inriktning 20-2',
  ]);
  expect(under('P', 'sv', 'Asta Prov Sjö', 'Prov')).toEqual([
    'contact Prov',
    'contact Prov Sjö, Asta',
  ]);
});

test('a county has an entry where it is not called as its region, in the language of the page', () => {
  expect(under('S', 'sv')).toEqual([
    'region Skåne',
    'region Stockholm',
    'county Södermanlands län',
    'region Sörmland',
  ]);
  expect(under('S', 'en')).toContain('county Södermanland County');
  expect(under('W', 'en')).toEqual(['theme Work']);
});

test('of one name kinds come in order, and every key is another', () => {
  expect(under('D', 'sv', 'Data', 'Dalarna')).toEqual([
    'contact Dalarna',
    'region Dalarna',
    'contact Data',
    'theme Data',
  ]);
  const entries = indexByLetter(atlasWith('Data', 'Asta Dahl'), 'sv', compare).flatMap(
    (each) => each.entries,
  );
  expect(new Set(entries.map(indexKey)).size).toBe(entries.length);
});

test('entries of one name and kind come by their keys', () => {
  const dataset = madeUpDataset({ '20': ['A'], '04': ['C'] });
  const regions = dataset.regions
    .map((region) => ({
      ...region,
      areas: region.areas.map((each) => ({ ...each, title: 'Ett' })),
    }))
    .toReversed();
  for (const each of [regions, regions.toReversed()]) {
    const letters = indexByLetter(createAtlas({ ...dataset, regions: each }), 'sv', compare);
    const found = letters.find(({ letter }) => letter === 'E')?.entries ?? [];
    expect(found.map((entry) => entry.kind === 'focus-area' && entry.code)).toEqual(['04', '20']);
  }
});
