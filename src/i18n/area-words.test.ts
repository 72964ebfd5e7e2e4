import { describe, expect, it } from 'vitest';
import { ANY_AREAS } from '../domain/model/area-kinds';
import { madeUpAreas } from '../testing/made-up-areas';
import { AREA_DATA } from '../testing/areas';
import { ALL_MESSAGES } from './all-messages';
import { inWordsFor } from './area-words';
import { grammarSv } from './sv/grammar';

const named = madeUpAreas(3);
const nameless = { ...named, nouns: undefined };

const inSwedish = (text: string, areas = named) => inWordsFor(areas, 'sv', { text }).text;
const inEnglish = (text: string, areas = named) => inWordsFor(areas, 'en', { text }).text;

describe('A text for regions', () => {
  it('has the nouns of other areas, with their gender and with capitals where it has them', () => {
    expect(inSwedish('⟨Ingen region⟩ av ⟨regionernas⟩ alla ⟨regioner⟩')).toBe(
      'Inget samhälle av samhällenas alla samhällen',
    );
    expect(inSwedish('⟨Den närmaste regionen⟩, ⟨en annan region⟩, ⟨Var och en⟩')).toBe(
      'Det närmaste samhället, ett annat samhälle, Vart och ett',
    );
    expect(inEnglish('⟨A region⟩, ⟨regions’⟩ names')).toBe('A village, villages’ names');
  });

  it('keeps the words of nouns in n', () => {
    const sv = { one: 'stad', theOne: 'staden', many: 'städer', theMany: 'städerna' };
    const towns = { ...named, nouns: { sv, en: { one: 'town', many: 'towns' } } };
    expect(inSwedish('⟨ingen region⟩, ⟨den här regionen⟩', towns)).toBe(
      'ingen stad, den här staden',
    );
  });

  it('calls areas without nouns areas, and all of them the map', () => {
    expect(inSwedish('⟨En region⟩, ⟨Sveriges regioner⟩, ⟨hela Sverige⟩', nameless)).toBe(
      'Ett område, områdena, hela kartan',
    );
    expect(inEnglish('⟨a region⟩, ⟨the regions of Sweden⟩, ⟨All of Sweden⟩', nameless)).toBe(
      'an area, the areas, The whole map',
    );
  });

  it('calls counties regions where nothing is said, as files from before there were nouns have it', () => {
    const older = { ...AREA_DATA, nouns: undefined };
    expect(inSwedish('⟨Hela Sverige⟩, ⟨regionerna⟩', older)).toBe('Hela Sverige, regionerna');
    expect(inEnglish('⟨All of Sweden⟩, ⟨regions⟩', older)).toBe('All of Sweden, regions');
  });

  it('names what they make up', () => {
    expect(inSwedish('⟨Sveriges regioner⟩, ⟨Hela Sverige⟩, hela ⟨landet⟩')).toBe(
      'Nordbygdens samhällen, Hela Nordbygden, hela Nordbygden',
    );
    expect(inEnglish('⟨the regions of Sweden⟩, ⟨all of Sweden⟩, ⟨the country⟩')).toBe(
      'the villages of the Northlands, all of the Northlands, the Northlands',
    );
  });

  it('speaks of counties only where the areas are counties', () => {
    const text = '⟨Länskod⟩, ⟨regioner, län⟩, ⟨landet⟩';
    expect(inSwedish(text, AREA_DATA)).toBe('Länskod, regioner, län, landet');
    expect(inSwedish(text)).toBe('Kod, samhällen, Nordbygden');
  });

  it('calls areas counties only where all of them are', () => {
    const some = { ...nameless, areas: [...nameless.areas, ...AREA_DATA.areas] };
    expect(inSwedish('⟨regioner⟩, ⟨länskod⟩', some)).toBe('områden, kod');
    expect(inSwedish('⟨regioner⟩', { ...nameless, areas: [] })).toBe('områden');
  });

  it.each([
    ['sv', '⟨no region⟩', 'no region', 'no village', 'no area'],
    ['sv', '⟨landet⟩', 'landet', 'Nordbygden', 'kartan'],
    ['sv', '⟨län⟩', 'län', 'fullständigt namn', 'fullständigt namn'],
    ['sv', '⟨regionens namn⟩', 'region', 'områdesnamn', 'områdesnamn'],
    ['en', '⟨någon region⟩', 'någon region', 'något samhälle', 'något område'],
    ['en', '⟨a region’s⟩', 'a region’s', 'a village’s', 'an area’s'],
    ['en', '⟨region’s⟩', 'region’s', 'village’s', 'area’s'],
    ['en', '⟨regions, counties⟩', 'regions, counties', 'villages', 'areas'],
    ['en', '⟨the whole country⟩', 'the whole country', 'all of the Northlands', 'the whole map'],
    ['en', '⟨the country⟩', 'the country', 'the Northlands', 'the map'],
    ['en', '⟨county code⟩', 'county code', 'code', 'code'],
    ['en', '⟨county⟩', 'county', 'full name', 'full name'],
    ['en', '⟨name of the region⟩', 'region', 'area name', 'area name'],
  ] as const)('in %s, %s is "%s" of counties, "%s" and "%s"', (lang, text, ...expected) => {
    const said = [AREA_DATA, named, nameless].map(
      (areas) => inWordsFor(areas, lang, { text }).text,
    );
    expect(said).toEqual(expected);
  });

  it.each([
    ['unit', 'units', 'a unit', 'units’'],
    ['urban area', 'urban areas', 'an urban area', 'urban areas’'],
    ['parish', 'parish folk', 'a parish', 'parish folk’s'],
  ])('takes the article and the genitive of "%s", "%s"', (one, many, article, genitive) => {
    const areas = { ...named, nouns: { ...ANY_AREAS, en: { one, many } } };
    expect(inEnglish('⟨a region⟩, ⟨regions’⟩', areas)).toBe(`${article}, ${genitive}`);
  });

  it('counts them', () => {
    expect([1, 2].map((count) => inSwedish(grammarSv.counted(count, grammarSv.region)))).toEqual([
      'ett samhälle',
      'två samhällen',
    ]);
    expect(inSwedish(grammarSv.upper('⟨ingen region⟩ alls'))).toBe('Inget samhälle alls');
  });
});

it('other text is not touched, whatever brackets it has', () => {
  expect(inSwedish('Region Dalarna [regioner]')).toBe('Region Dalarna [regioner]');
});

it('what is no text stays as it is', () => {
  const values = { none: null, missing: undefined, count: 3, pattern: /⟨region⟩/, is: true };
  expect(inWordsFor(named, 'sv', values)).toEqual(values);
});

it('texts are put into words once for each system', () => {
  const texts = { list: ['⟨regioner⟩'], say: (name: string) => ({ said: `${name}: ⟨region⟩` }) };
  const said = inWordsFor(named, 'sv', texts);
  expect(said).toBe(inWordsFor(named, 'sv', texts));
  expect(said.list).toEqual(['samhällen']);
  expect(said.say('Alby')).toEqual({ said: 'Alby: samhälle' });
  expect(inWordsFor(AREA_DATA, 'sv', texts).list).toEqual(['regioner']);
});

it.each(['sv', 'en'] as const)('no text in %s has a word that is not known', (lang) => {
  const written = JSON.stringify(ALL_MESSAGES[lang]);
  const said = JSON.stringify(inWordsFor(named, lang, ALL_MESSAGES[lang])).replaceAll(
    /"\w+":/g,
    '',
  );
  expect(written).toContain('⟨');
  expect(said).not.toMatch(/[⟨⟩]|\b[Rr]egion(?:s|er|en|erna)?\b|Sverige|Sweden/);
});

it('no noun of areas has an ending beside its brackets, which it may not take', () => {
  const texts = import.meta.glob<string>(
    ['./**/*.ts', '../../scripts/build-pages/**/*.ts', '!./**/*.test.ts'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  );
  expect(Object.keys(texts).length).toBeGreaterThan(100);
  const wrong = Object.entries(texts).filter(([, text]) => /⟩(?:' ?[a-z]|’|\p{L})/u.test(text));
  expect(wrong.map(([file]) => file)).toEqual([]);
});
