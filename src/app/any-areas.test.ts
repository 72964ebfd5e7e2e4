/** The atlas of other areas than Sweden's regions: one, a few without groups, borders or a coast, and very many. */
import { describe, expect, it, test } from 'vitest';
import { realSearchFacts } from '../testing/real-dataset';
import { madeUpAreas } from '../testing/made-up-areas';
import { madeUpDataset } from '../testing/made-up-dataset';
import { panelMarkup } from '../testing/panel-markup';
import { sayIn } from '../testing/generated-sentences';
import { appContextAt } from '../testing/app-context-at';
import { parseDataset } from '../data/dataset/parse';
import { issueSentence } from '../data/issues/issue';
import { compareRegions } from '../domain/comparison/comparison';
import { regionCollection } from '../features/share/files/geojson';
import { allTables } from '../features/share/files/tables';
import { themeMatrix } from '../domain/matrix/matrix';
import { createAtlas } from '../domain/model/atlas';
import { createAreaSystem, type RegionCode } from '../domain/model/region';
import { inWordsFor } from '../i18n/area-words';
import { en } from '../i18n/en/messages';
import { exportSv } from '../i18n/sv/export';
import { sv } from '../i18n/sv/messages';
import { createSearchEngine } from '../domain/search/engine';
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
  /undefined|NaN|\[object|⟨|⟩|Sverige|Swed(?:en|ish region)|\b[Ll]än(?:en|s|skod)?\b|\b[Cc]ount(?:y|ies|ry)\b|\blandet\b|Blekinge|Norrland|Östersjön|\b[Rr]egion(?:s|er|ers|en|ens|erna|ernas)?\b/;
/** What the made-up programme itself says of regions, addresses and code. */
const ITS_OWN = /Så provar regionerna|Region [A-ZÅÄÖ]\S*|\/\S*/g;
/** What is read on a page, and what is said of its parts. */
const readOn = (markup: string) => {
  const attributes = [...markup.matchAll(/ (?:aria-label|title|placeholder)="([^"]*)"/g)];
  const said = attributes.map(([, text = '']) => text).join(' ');
  const text = markup.replaceAll(/<pre.*?<\/pre>|<[^>]*>/gs, ' ');
  return `${text} ${said}`.replaceAll(ITS_OWN, '');
};

describe.each([1, 3, 300])('%i areas', (count) => {
  const { system, codes, dataset } = datasetOf(count);
  const atlas = createAtlas(dataset);
  const [first = '', second = first] = codes;

  it('are published and read', () => {
    // The made-up quotes are not in the made-up texts; nothing else is wrong.
    const { issues } = parseDataset(JSON.parse(JSON.stringify(dataset)));
    expect(issues.map(issueSentence).filter((each) => !/\.themes\.\d+: /.test(each))).toEqual([]);
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
      ...dataset.regions.slice(0, 3).map(({ code }) => say.neighbours(dataset, code)),
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
    expect(engine.find('cykel').groups[0]?.hits[0]?.thing).toMatchObject({
      kind: 'theme',
      id: 'c',
    });
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
    const messages = inWordsFor(system, 'sv', exportSv);
    const source = { atlas, codes, choropleth: null, provenance, messages };
    const [regions] = allTables(source);
    expect(regions?.rows).toHaveLength(count);
    expect(regions?.columns.map(({ title }) => title).join()).not.toMatch(GONE);
    const none = { type: 'FeatureCollection', features: [] } as const;
    const shapes = { ...none, features: [] };
    const joined = regionCollection(source, shapes);
    expect(joined.features.map(({ id }) => id)).toEqual(codes);
  });

  it('have pages of their own', () => {
    const slugOf = (code: RegionCode | undefined) =>
      createAreaSystem(system).byCode.get(code ?? '')?.slug ?? '';
    for (const address of [
      '/',
      '/tema/a/',
      '/register/',
      '/om/',
      '/om/tillganglighet/',
      '/om/personuppgifter/',
      '/om/utvecklare/',
      '/finns-inte/',
      `/region/${slugOf(first)}/`,
      `/region/${slugOf(codes.at(-1))}/`,
      `/?jamfor=${codes.slice(0, 3).join()}`,
    ]) {
      for (const [page, messages] of [
        [address, sv],
        [`/en${address}`, en],
      ] as const) {
        const markup = panelMarkup(page, dataset, messages);
        expect(markup).toContain('<h1');
        expect(readOn(markup)).not.toMatch(GONE);
      }
    }
    const { store } = appContextAt(`/?jamfor=${codes.slice(0, 3).join()}`, dataset);
    const { compared } = store.getState().view;
    expect(compareRegions(atlas, compared).codes.length).toBeLessThanOrEqual(3);
  });
});

test.each([
  ['sv', 'samhällen', 'områden'],
  ['en', 'villages', 'areas'],
] as const)(
  'areas are called what their system says, in %s, or %s where it says nothing',
  (lang, named, nameless) => {
    const { dataset } = datasetOf(300);
    const areaSystem = { ...dataset.areaSystem, nouns: undefined };
    const say = sayIn(lang);
    expect(say.map(dataset, { kind: 'overview' })).toContain(`299 ${named}`);
    expect(say.map({ ...dataset, areaSystem }, { kind: 'overview' })).toContain(`299 ${nameless}`);
  },
);
