import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../model/atlas';
import { foldLetters } from '../text-analysis/fold-letters';
import { REGIONS } from '../model/region';
import { search } from './search';
import { createSearchIndex } from './index-documents';
import { LONGEST_QUERY, normaliseQuery } from './query';
import { THEME_SYNONYMS, WORD_SYNONYMS } from './synonyms';
import { QUESTIONS } from '../../testing/search-questions';
import { ask, atlas, index, nameOf } from '../../testing/search';
import { wordsIn } from './stop-words';

describe('What people ask for is first or second', () => {
  it('The table has questions enough, and none twice.', () => {
    expect(new Set(QUESTIONS.map(([asked]) => asked)).size).toBe(QUESTIONS.length);
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(40);
  });

  it.each(QUESTIONS)('%s: %j, for %s', (asked, expected) => {
    const firstTwo = ask(asked).shown.slice(0, 2).map(nameOf);
    expect(firstTwo.filter((name) => expected.includes(name))).not.toEqual([]);
  });

  it.each(QUESTIONS)('%s finds the same in capitals and with needless space', (asked) => {
    const names = (query: string) => ask(query).shown.map(nameOf);
    expect(names(`  ${asked.toLocaleUpperCase('sv-SE').replaceAll(' ', '   ')} `)).toEqual(
      names(asked),
    );
  });
});

describe('By name', () => {
  const first = (query: string) =>
    nameOf(ask(query).shown[0] ?? { kind: 'theme', id: 'nothing', synonym: null });

  it.each(REGIONS)('$shortName comes first by every name of its own', (region) => {
    const { code, slug, shortName, county, iso, nuts } = region;
    const official = atlas.regionByCode.get(code)?.name ?? '';
    const letter = iso.slice(3);
    for (const asked of [shortName, official, county, code, iso, nuts, letter, `${letter} län`]) {
      expect([asked, first(asked)]).toEqual([asked, code]);
    }
    for (const asked of [slug.replaceAll('-', ' '), foldLetters(county)]) {
      expect([asked, first(asked)]).toEqual([asked, code]);
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

  it.each(atlas.dataset.themes)(
    'the theme $id comes first by its name in both languages',
    (theme) => {
      expect(first(theme.label.sv)).toBe(theme.id);
      expect(first(theme.label.en)).toBe(theme.id);
    },
  );

  it('every focus area is among the first two by its title', () => {
    for (const { areas } of atlas.dataset.regions) {
      for (const { id, title } of areas) {
        const areasFound = ask(title).shown.filter(({ kind }) => kind === 'area');
        expect([title, areasFound.slice(0, 2).map(nameOf)]).toEqual([
          title,
          expect.arrayContaining([id]),
        ]);
      }
    }
  });

  it('every contact comes first by name, with and without dots, and by number', () => {
    for (const { contacts } of atlas.dataset.regions) {
      for (const { name, printed, tel } of contacts) {
        for (const asked of [name, foldLetters(name), printed ?? name, tel ?? name]) {
          expect([asked, first(asked)]).toEqual([asked, name]);
        }
      }
    }
  });
});

describe('The index', () => {
  it('is of the build: without contacts nobody is found', () => {
    const regions = atlas.dataset.regions.map((region) => ({ ...region, contacts: [] }));
    const without = createSearchIndex(createAtlas({ ...atlas.dataset, regions }));
    for (const { contacts } of atlas.dataset.regions) {
      for (const { name, printed } of contacts) {
        const kinds = [name, printed ?? name].flatMap((query) =>
          search(without, query).hits.map(({ thing }) => thing.kind),
        );
        expect(kinds).not.toContain('contact');
      }
    }
  });

  it('knows only themes of the dataset and synonyms that the texts have', () => {
    const ids = new Set(atlas.dataset.themes.map(({ id }) => id));
    expect(Object.keys(THEME_SYNONYMS).filter((id) => !ids.has(id))).toEqual([]);
    const meant = WORD_SYNONYMS.flatMap((line) => wordsIn(line.split(':')[1] ?? ''));
    const inTexts = (word: string) =>
      search(index, word).hits.some(({ fields }) => fields.has('text') || fields.has('title'));
    expect(meant.map(({ word }) => word).filter((word) => !inTexts(word))).toEqual([]);
  });

  it('takes any question whatever, and keeps it the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const query = normaliseQuery(any);
        expect(normaliseQuery(query)).toBe(query);
        expect(Array.from(query).length).toBeLessThanOrEqual(LONGEST_QUERY);
        expect(search(index, any).query).toBe(query);
      }),
    );
  });
});

describe('What holds sentences together', () => {
  it.each(['vatten', 'vattnet', 'datten'])('is no part of %s, and no slip for it', (asked) => {
    expect(ask(asked).shown).toEqual([]);
    expect(ask(asked).words).toEqual([{ word: asked, way: null, instead: [] }]);
  });
});
