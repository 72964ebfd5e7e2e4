/** The atlas of other areas than Sweden's regions: one, a few without groups, borders or a coast, and very many. */
import { describe, expect, it } from 'vitest';
import { realSearchFacts } from '../testing/real-dataset';
import { madeUpAreas } from '../testing/made-up-areas';
import { madeUpDataset } from '../testing/made-up-dataset';
import { panelMarkup } from '../testing/panel-markup';
import { sayIn } from '../testing/generated-sentences';
import { appContextAt } from '../testing/app-context-at';
import { parseDataset } from '../data/dataset/parse';
import { issueSentence } from '../data/issues/issue';
import { compareRegions } from '../domain/comparison/comparison';
import { regionCollection } from '../domain/export/geojson';
import { allTables } from '../domain/export/tables';
import { themeMatrix } from '../domain/matrix/matrix';
import { createAtlas } from '../domain/model/atlas';
import { createAreaSystem, type RegionCode } from '../domain/model/region';
import { createSearchEngine } from '../domain/search/engine';
import { exportSv } from '../i18n/sv/export';
import { createMapKeys } from '../map/keys';
import { mapViews, pageViews, codecOf } from '../store/pages';
import { decode, encode } from '../store/url-codec';
import { setCompared, DEFAULT_VIEW } from '../store/view-state';

const noPlaces = { areas: {}, former: {}, provinces: {}, parts: {} };
const facts = { ...realSearchFacts(), places: noPlaces };
const READINGS = [['A b'], ['B'], ['C a', 'D'], ['A'], ['D c']];

/** Every area but the last of many has chosen something; each borders on the next. */
function datasetOf(count: number) {
  const system = madeUpAreas(count);
  const codes = system.areas.map(({ code }) => code);
  const chosen = count > 1 ? codes.slice(0, -1) : codes;
  const areas = Object.fromEntries(chosen.map((code, i) => [code, READINGS[i % 5] ?? []]));
  const borders = Object.fromEntries(
    count > 4 ? chosen.map((code, i) => [code, codes[i + 1] ?? '']) : [],
  );
  return { system, codes, dataset: madeUpDataset(areas, borders, system) };
}

const GONE =
  /undefined|NaN|\[object|Sverige|Swed(?:en|ish )|\blän(?:en|s)?\b|\bcount(?:y|ies)\b|Blekinge|Norrland|Östersjön/;

describe.each([1, 3, 300])('%i areas', (count) => {
  const { system, codes, dataset } = datasetOf(count);
  const atlas = createAtlas(dataset);
  const [first = '', second = first] = codes;

  it('are published and read', () => {
    // The made-up quotes are not in the made-up texts; nothing else is wrong.
    const parsed = parseDataset(JSON.parse(JSON.stringify(dataset)));
    const issues = parsed.ok ? [] : parsed.issues;
    expect(issues.map(issueSentence).filter((each) => !each.includes('citat om'))).toEqual([]);
  });

  it.each(['sv', 'en'] as const)('are told of in sentences, in %s', (lang) => {
    const say = sayIn(lang);
    const said = [
      say.map(dataset, { kind: 'overview' }),
      say.map(dataset, { kind: 'themes', ids: ['a'] }),
      say.map(dataset, { kind: 'themes', ids: ['a', 'b'] }),
      say.map(dataset, { kind: 'themes', ids: ['a', 'b', 'c'] }),
      say.map(dataset, { kind: 'similarity', to: first }),
      say.comparison(dataset, [first, second]),
      say.matrix(dataset),
      ...codes.slice(0, 3).map((code) => say.neighbours(dataset, code)),
      ...codes.slice(0, 3).map((code) => say.peers(dataset, code, 'nearby')),
    ];
    for (const sentence of said) {
      expect(sentence).not.toBe('');
      expect(sentence).not.toMatch(GONE);
    }
  });

  it('have addresses that are read as they are written, in any spelling', () => {
    const codec = codecOf(atlas, '/atlas/');
    const views = [...mapViews(atlas), setCompared(DEFAULT_VIEW, codes.slice(0, 4))];
    for (const view of views) {
      const [pathname = '', search = ''] = encode(view, codec).split('?');
      const read = decode({ pathname, search: search && `?${search}` }, codec);
      expect(encode(read, codec)).toBe(encode(view, codec));
    }
    expect(pageViews(atlas).length).toBeGreaterThan(count);
    expect(
      decode({ pathname: `/atlas/region/${first.toUpperCase()}/`, search: '' }, codec),
    ).toEqual(
      decode({ pathname: `/atlas/region/${system.areas[0]?.slug ?? ''}/`, search: '' }, codec),
    );
  });

  it('are found by name, by code and by what they have chosen', () => {
    const engine = createSearchEngine(atlas, facts);
    for (const { code, shortName, county } of system.areas.slice(0, 40)) {
      for (const asked of [code, county, shortName]) {
        expect([asked, engine.find(asked).regions]).toEqual([
          asked,
          expect.arrayContaining([code]),
        ]);
      }
    }
    expect(engine.find('cykel').groups[0]?.hits[0]).toMatchObject({ kind: 'theme', id: 'c' });
  });

  it('are gone through by keyboard', () => {
    const keys = createMapKeys(system.areas);
    const press = (key: string, timeStamp = 0) => ({
      key,
      timeStamp,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
    });
    expect(keys(press('Home'), second)).toBe(first);
    expect(keys(press('End'), first)).toBe(codes.at(-1));
    expect(keys(press('ArrowRight'), first)).toBe(second);
    const typed = keys(press('a', 9000), second);
    expect(system.areas.find(({ code }) => code === typed)?.shortName).toMatch(/^A/);
  });

  it('are rows of the matrix, of the tables and of the shapes', () => {
    expect(themeMatrix(atlas).rows.map(({ code }) => code)).toEqual(codes);
    const provenance = { digest: null, date: null, address: null };
    const selection = { codes, choropleth: null };
    const [regions] = allTables(atlas, selection, provenance, exportSv);
    expect(regions?.rows).toHaveLength(count);
    const none = { type: 'FeatureCollection', features: [] } as const;
    const shapes = { ...none, features: [] };
    const joined = regionCollection(atlas, selection, shapes, provenance, exportSv);
    expect(joined.features.map(({ id }) => id)).toEqual(codes);
  });

  it('have pages of their own', () => {
    const slugOf = (code: RegionCode | undefined) =>
      createAreaSystem(system).byCode.get(code ?? '')?.slug ?? '';
    for (const address of [
      '/',
      '/tema/a/',
      `/region/${slugOf(first)}/`,
      `/region/${slugOf(codes.at(-1))}/`,
      `/?jamfor=${codes.slice(0, 3).join()}`,
    ]) {
      const markup = panelMarkup(address, dataset);
      expect(markup).toContain('<h1');
      expect(markup).not.toMatch(/undefined|NaN|\[object/);
    }
    const { store } = appContextAt(`/?jamfor=${codes.slice(0, 3).join()}`, dataset);
    const { compared } = store.getState().view;
    expect(compareRegions(atlas, compared).codes.length).toBeLessThanOrEqual(3);
  });
});
