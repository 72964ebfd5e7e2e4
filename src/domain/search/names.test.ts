import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../testing/areas';
import { foldLetters } from '../text-analysis/fold-letters';
import { nameOf } from '../../testing/named-hit';
import { ask, atlas, index } from '../../testing/search';
import { createAtlas } from '../model/atlas';
import { listedNames } from './facts';
import { regionsOfHits } from './groups';
import { search } from './search';
import { createSearchIndex } from './search-index';

describe('By name', () => {
  const first = (query: string) => ask(query).shown.map(nameOf)[0];

  it.each(REGIONS)('$shortName comes first and alone by every name of its own', (region) => {
    const { code, slug, shortName, county, iso = '', nuts = '' } = region;
    const official = atlas.regionByCode.get(code)?.name ?? '';
    const letter = iso.slice(3);
    const english = `${county.replace(/s? län$/, '')} County`;
    for (const asked of [shortName, official, county, english, code, iso, nuts, letter]) {
      expect([asked, first(asked), regionsOfHits(index, ask(asked).hits)]).toEqual([
        asked,
        code,
        [code],
      ]);
    }
    for (const asked of [`${letter} län`, slug.replaceAll('-', ' '), foldLetters(county)]) {
      expect([asked, first(asked), regionsOfHits(index, ask(asked).hits)]).toEqual([
        asked,
        code,
        [code],
      ]);
    }
  });

  it.each(REGIONS)('$shortName is found with any one letter missing', ({ code, shortName }) => {
    for (let at = 1; at < shortName.length; at += 1) {
      const asked = shortName.slice(0, at) + shortName.slice(at + 1);
      expect([asked, ask(asked).shown.slice(0, 2).map(nameOf)]).toEqual([
        asked,
        expect.arrayContaining([code]),
      ]);
    }
  });

  it.each(REGIONS)('the municipalities of $shortName lead to it', ({ code }) => {
    for (const name of listedNames(index.facts.places.areas[code]?.municipalities)) {
      for (const asked of [name, `${name} kommun`]) {
        expect([asked, regionsOfHits(index, ask(asked).hits)]).toEqual([asked, [code]]);
      }
    }
  });

  it.each(atlas.dataset.themes)(
    'the theme $id comes first by its name in both languages, with the same hits',
    ({ id, label }) => {
      expect([first(label.sv), first(label.en)]).toEqual([id, id]);
      const readings = (query: string) =>
        ask(query)
          .hits.filter(({ fields }) => fields.has('theme'))
          .map(({ thing }) => (thing.kind === 'focus-area' ? thing.focusArea.id : ''))
          .toSorted();
      expect(readings(label.en)).toEqual(readings(label.sv));
    },
  );

  it('every focus area is among the first two by its title', () => {
    for (const { areas: focusAreas } of atlas.dataset.regions) {
      for (const { id, title } of focusAreas) {
        const focusAreasFound = ask(title).shown.filter(({ thing }) => thing.kind === 'focus-area');
        expect([title, focusAreasFound.slice(0, 2).map(nameOf)]).toEqual([
          title,
          expect.arrayContaining([id]),
        ]);
      }
    }
  });

  it('every focus area is found by its title as the English page prints it, and that is said', () => {
    const translations = atlas.dataset.programme.translations?.en ?? {};
    for (const { id, title } of atlas.dataset.regions.flatMap(({ areas }) => areas)) {
      const printed = translations[title] ?? title;
      const { shown, notes } = ask(printed);
      const said = notes.map(({ kind }) => kind);
      const found = shown
        .filter(({ thing }) => thing.kind === 'focus-area')
        .slice(0, 2)
        .map(nameOf);
      expect([title, found, said.includes('instead')]).toEqual([
        title,
        expect.arrayContaining([id]),
        printed !== title,
      ]);
    }
  });

  it('every contact comes first by name, with and without dots, and by number in any spelling', () => {
    for (const { contacts } of atlas.dataset.regions) {
      for (const { name, printed, tel } of contacts) {
        const spellings = [
          name,
          foldLetters(name),
          printed ?? name,
          `tel. ${printed ?? name}`,
          printed?.replaceAll(/\D/g, '') ?? name,
          printed?.replace(/^0/, '+46 (0)') ?? name,
          tel ?? name,
          tel?.replace('+', '00') ?? name,
        ];
        for (const asked of spellings) expect([asked, first(asked)]).toEqual([asked, name]);
      }
    }
  });

  it('a contact of one name is not found by its first letter', () => {
    const contacts = [{ name: 'Kansliet', printed: null, tel: null }];
    const regions = atlas.dataset.regions.map((each) => ({ ...each, contacts }));
    const own = createSearchIndex(createAtlas({ ...atlas.dataset, regions }), index.facts);
    expect(regionsOfHits(own, search(own, 'K').hits)).toEqual(['10']);
  });
});
