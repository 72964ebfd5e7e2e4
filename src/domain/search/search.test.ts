import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../model/atlas';
import type { Dataset } from '../model/dataset';
import { listWords } from '../text-analysis/tokenize';
import { areaOf, REGIONS } from '../../testing/areas';
import type { RegionCode } from '../model/region';
import { MAX_HITS } from '../../features/search/choices';
import { nameOf } from '../../testing/named-hit';
import { ask, atlas, index } from '../../testing/search';
import { QUESTIONS } from '../../testing/search-questions';
import { createSearchEngine } from './engine';
import { regionsOfHits } from './groups';
import { LONGEST_QUERY, normaliseQuery } from './query';
import { search } from './search';
import { createSearchIndex } from './search-index';
import { listedNames } from './facts';
import { phrasesOfConcepts } from './concepts';
import { placesOf } from './places';

const isTheme = (name: string) => atlas.themeById.has(name);

describe('The table of questions', () => {
  it('has enough of them, and none twice.', () => {
    expect(new Set(QUESTIONS.map(({ asked }) => asked)).size).toBe(QUESTIONS.length);
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(150);
  });

  it('each says what must not be found: all that lies elsewhere, or what a reader would be misled by.', () => {
    const open = QUESTIONS.filter(
      ({ first, regions, absent }) => first.length > 0 && !regions && !absent,
    );
    expect(open).toEqual([]);
  });

  it.each(QUESTIONS)('$asked: first, regions, themes, absent', (question) => {
    const { asked, first, regions, themes = [], absent = [] } = question;
    const found = ask(asked);
    const names = found.shown.map(nameOf);
    const best = names.find((name) => !isTheme(name));
    expect(best === undefined ? [] : [best]).toEqual(first.filter((name) => name === best));
    expect(names.length > 0).toBe(first.length > 0);
    expect(names.filter(isTheme)).toEqual(themes);
    const where = regionsOfHits(index, found.hits).toSorted();
    expect(where).toEqual((regions ?? where).toSorted());
    expect(names.filter((name) => absent.includes(name))).toEqual([]);
  });

  it.each(QUESTIONS)('$asked: what is said of the answer, and offered', (question) => {
    const { notes, suggestions } = ask(question.asked);
    expect(notes.map(({ kind }) => kind)).toEqual(question.notes ?? []);
    const shown = notes.flatMap((note) => ('shown' in note ? note.shown : []));
    expect(shown).toEqual(expect.arrayContaining([...(question.shown ?? [])]));
    expect(suggestions).toEqual(expect.arrayContaining([...(question.suggestions ?? [])]));
    expect(suggestions).toEqual(question.onlySuggestions ?? suggestions);
  });

  it.each(QUESTIONS)('$asked finds the same in capitals and with needless space', ({ asked }) => {
    const names = (query: string) => ask(query).shown.map(nameOf);
    expect(names(`  ${asked.toLocaleUpperCase('sv-SE').replaceAll(' ', '   ')} `)).toEqual(
      names(asked),
    );
  });

  it('is answered alike in the field and on the page', () => {
    const engine = createSearchEngine(atlas, index.facts);
    for (const { asked } of QUESTIONS) {
      const [page, field] = [engine.find(asked), engine.find(asked, MAX_HITS)];
      expect({ ...field, groups: [] }).toEqual({ ...page, groups: [] });
      expect(field.groups.map(({ kind }) => kind)).toEqual(page.groups.map(({ kind }) => kind));
      for (const [i, { kind, hits }] of field.groups.entries()) {
        expect(hits).toEqual(page.groups[i]?.hits.slice(0, MAX_HITS[kind]));
      }
    }
  });

  it('says that something is shown only where it is', () => {
    const words = [...QUESTIONS.map(({ asked }) => asked), 'ledarskp i Skåne', 'green transition'];
    const empty = words.map((asked) => ask(asked)).filter(({ hits }) => hits.length === 0);
    expect(empty.flatMap(({ notes }) => notes.filter((note) => 'shown' in note))).toEqual([]);
  });

  it('shows and offers only words of the texts, of the tables, of names and of the question', () => {
    const texts = [
      ...index.things.flatMap((thing) => thing.texts),
      ...phrasesOfConcepts(atlas.dataset.themes, index.facts),
      ...Object.values(index.facts.synonyms),
      ...Object.values(index.facts.related),
      ...placesOf(atlas.dataset, index.facts.places).map(([name]) => name),
      ...atlas.dataset.regions.flatMap(({ contacts }) => contacts.map(({ name }) => name)),
    ];
    const known = new Set(texts.flatMap(listWords));
    for (const { asked } of QUESTIONS) {
      const typed = new Set(listWords(asked));
      const { notes, suggestions } = ask(asked);
      const said = [
        ...notes.flatMap((note) => ('shown' in note ? note.shown : [])),
        ...suggestions,
      ];
      const words = said.flatMap(listWords);
      const strange = words.filter((word) => !known.has(word) && !typed.has(word));
      expect([asked, strange]).toEqual([asked, []]);
    }
  });

  it('offers only what finds something', () => {
    for (const { asked } of QUESTIONS) {
      for (const suggestion of ask(asked).suggestions) {
        expect([asked, suggestion, ask(suggestion).hits.length > 0]).toEqual([
          asked,
          suggestion,
          true,
        ]);
      }
    }
  });
});

describe('Synonyms', () => {
  const meant = (table: Readonly<Record<string, string>>) =>
    Object.values(table).flatMap(listedNames);
  const { themes, synonyms, related } = index.facts;

  it('are of themes in the dataset, and of words that the texts have', () => {
    expect(Object.keys(themes).filter((id) => !isTheme(id))).toEqual([]);
    const inTexts = (query: string) =>
      ask(query).hits.some(({ fields }) => fields.has('text') || fields.has('title'));
    expect(meant(synonyms).filter((phrase) => !inTexts(phrase))).toEqual([]);
    expect(meant(related).filter((phrase) => ask(phrase).hits.length === 0)).toEqual([]);
  });

  it('in English find what their Swedish finds', () => {
    const ids = (query: string) =>
      ask(query)
        .hits.map(({ thing }) => index.things.indexOf(thing))
        .toSorted((a, b) => a - b);
    for (const [swedish, english] of [
      ['turism', 'tourism'],
      ['klimat', 'climate'],
      ['cirkulär ekonomi', 'circular economy'],
      ['skog', 'forestry'],
      ['unga', 'youth'],
      ['barn', 'children'],
      ['civilsamhälle', 'civil society'],
      ['öppna data', 'open data'],
      ['målkonflikter', 'goal conflicts'],
      ['norra Sverige', 'Northern Sweden'],
      ['kontakter', 'contacts'],
    ] as const) {
      expect([english, ids(english)]).toEqual([english, ids(swedish)]);
    }
  });
});

describe('The index', () => {
  it('is of the build: without contacts nobody is found', () => {
    const regions = atlas.dataset.regions.map((region) => ({ ...region, contacts: [] }));
    const without = createSearchIndex(createAtlas({ ...atlas.dataset, regions }), index.facts);
    for (const { contacts } of atlas.dataset.regions) {
      for (const { name, printed } of contacts) {
        const kinds = [name, printed ?? name].flatMap((query) =>
          search(without, query).hits.map(({ thing }) => thing.kind),
        );
        expect(kinds).not.toContain('contact');
      }
    }
  });

  it('of a dataset finds a surname that is a town as both', () => {
    const regions = atlas.dataset.regions.map((region) => ({
      ...region,
      contacts: [{ name: 'Eva Lund', printed: null, tel: null }],
    }));
    const { hits } = search(
      createSearchIndex(createAtlas({ ...atlas.dataset, regions }), index.facts),
      'Lund',
    );
    expect(hits[0]?.thing).toMatchObject({ kind: 'region', code: '12' });
    expect(hits.filter(({ thing }) => thing.kind === 'contact').length).toBe(21);
  });

  it('with soft hyphens or letters in two pieces finds the same', () => {
    const change = (text: string) => text.replaceAll('ä', '\u00ADä').normalize('NFD');
    const changed = JSON.parse(change(JSON.stringify(atlas.dataset))) as Dataset;
    const other = createSearchIndex(createAtlas(changed), index.facts);
    const where = (found: ReturnType<typeof search>) => regionsOfHits(index, found.hits);
    for (const { asked } of QUESTIONS) {
      expect([asked, where(search(other, asked))]).toEqual([asked, where(search(index, asked))]);
    }
  });

  it('takes any question whatever, and keeps it the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const query = normaliseQuery(any);
        expect(normaliseQuery(query)).toBe(query);
        expect(Array.from(query).length).toBeLessThanOrEqual(LONGEST_QUERY);
        expect(search(index, any).query).toBe(query);
      }),
      { numRuns: 50 },
    );
  });

  it('answers a word and a place with what has both', () => {
    const words = ['hållbarhet', 'näringsliv', 'samverkan', 'kunskap', 'ledarskap'];
    const codes = REGIONS.map(({ code }) => code);
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom<RegionCode>(...codes),
        (word, code) => {
          const query = `${word} i ${areaOf(code).county}`;
          const there = regionsOfHits(index, ask(query).hits);
          const isThere = regionsOfHits(index, ask(word).hits).includes(code);
          expect([query, there]).toEqual([query, isThere ? [code] : []]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

it('No word of the tables of words is empty or stands twice in its line.', () => {
  const { synonyms, related, themes } = index.facts;
  for (const line of [
    ...Object.keys(synonyms),
    ...Object.keys(related),
    ...Object.values(themes),
  ]) {
    const asked = listedNames(line);
    expect(new Set(asked).size).toBe(asked.length);
    for (const each of asked) expect([each, listWords(each).length > 0]).toEqual([each, true]);
  }
});
