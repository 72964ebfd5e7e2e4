import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  bareDataset as bare,
  exportAtlas as atlas,
  exportMessages as messages,
  exportSource as source,
} from '../../../testing/made-up-export';
import { areaOf } from '../../../testing/areas';
import type { RegionCode } from '../../../domain/model/region';
import { classify } from '../../../domain/choropleth/classify';
import { createAtlas } from '../../../domain/model/atlas';
import type { AboutDataset, Dataset } from '../../../domain/model/dataset';
import { regionCollection } from './geojson';
import { datasetExtract } from './json';
import { en } from '../../../testing/messages';

const extractOf = (dataset: Dataset, code: RegionCode, from = source.provenance) =>
  datasetExtract({ ...source, atlas: createAtlas(dataset), codes: [code], provenance: from });

describe('JSON and GeoJSON', () => {
  const shapes: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: '20' },
        geometry: { type: 'Point', coordinates: [15, 61] },
      },
    ],
  };
  const extract = {
    source: 'Provverket, Så provar regionerna, Provprogrammet.',
    licence: 'fritt från Provverket, ej namn',
    version: '0123456789abcdef',
    date: '2026-01-02',
    address: 'https://prov/',
  };

  it('the whole dataset where all its regions are selected, in their order, and its source', () => {
    const found = datasetExtract({ ...source, codes: ['21', '09', '20'] });
    expect(found.regions.map(({ code }) => code)).toEqual(['09', '20']);
    expect(found.extract).toEqual({ ...extract, whole: `${bare.programme.id}.json` });
    const { programme, families, themes, areaSystem } = atlas.dataset;
    expect(found).toMatchObject({ programme, families, themes, areaSystem });
  });

  it('what is in no published file, such as a draft, names none', () => {
    const unpublished = { digest: null, date: null, address: null };
    expect(Object.keys(extractOf(bare, '20', unpublished).extract ?? {})).toEqual([
      'source',
      'licence',
    ]);
  });

  it('of one region what is about it: its themes and their families, its area, what is said of its words', () => {
    const meanings = {
      [bare.programme.title]: 'P',
      'Inriktning 09-1': 'Q',
      'Inriktning 20-1': 'R',
    };
    const slips = { 'nriktning 09-1': 'a', 'nriktning 20-2': 'b' };
    const system = {
      ...bare.areaSystem,
      borderLakes: [
        { a: '09', b: '20', lake: 'A' },
        { a: '20', b: '09', lake: 'B' },
        { a: '20', b: '21', lake: 'C' },
      ],
    };
    const made: Dataset = {
      ...bare,
      programme: { ...bare.programme, stopWords: 'och i', translations: { en: meanings }, slips },
      areaSystem: system,
    };
    const of = (code: RegionCode) => JSON.parse(JSON.stringify(extractOf(made, code))) as Dataset;
    const gotland = of('09');
    expect(gotland.programme).toEqual({
      ...bare.programme,
      translations: { en: { [bare.programme.title]: 'P', 'Inriktning 09-1': 'Q' } },
      slips: { 'nriktning 09-1': 'a' },
    });
    expect(gotland.themes).toEqual(bare.themes.filter(({ id }) => id === 'b'));
    expect(gotland.families).toEqual(bare.families.filter(({ id }) => id === 'land'));
    expect(gotland.areaSystem).toEqual({
      ...system,
      eastCoast: system.eastCoast.filter((code) => code === '09'),
      areas: [{ ...areaOf('09'), places: undefined }],
      acrossSea: system.acrossSea.filter(({ code }) => code === '09'),
      borderLakes: system.borderLakes.slice(0, 2),
    });
    expect(of('20').areaSystem).toMatchObject({ acrossSea: [], borderLakes: system.borderLakes });
    expect(of('20').programme.translations?.en).not.toHaveProperty(['Inriktning 09-1']);
  });

  it('all themes with a region of which nothing is read', () => {
    const regions = bare.regions.map((region) => ({
      ...region,
      areas: region.areas.map((area) => ({ ...area, themes: [] })),
    }));
    const found = extractOf({ ...bare, regions }, '09');
    expect(found).toMatchObject({ themes: bare.themes, families: bare.families });
  });

  it('the dataset says of itself what the published file says, but for the file of its version', () => {
    const terms = { sv: 'Fritt.', en: 'Free.', licence: null };
    const about: AboutDataset = {
      format: 2,
      language: 'sv',
      source: { sv: 'Källa', en: 'Source' },
      versionFile: 'prov.sha256',
      terms: { texts: terms, themes: terms, shapes: terms },
    };
    const found = extractOf({ ...bare, about }, '20');
    expect(found.about).toEqual({ ...about, versionFile: undefined });
    expect(found.$schema).toBe(bare.$schema);
    expect(extractOf(bare, '20')).not.toHaveProperty('about');
  });

  it('the shapes in English, with what titles mean and how the map is coloured', () => {
    const english = { ...messages, lang: 'en' as const };
    const translations = { en: { 'Inriktning 20-1': 'Focus' } };
    const translated = createAtlas({ ...bare, programme: { ...bare.programme, translations } });
    const choropleth = {
      ...classify(translated, { kind: 'themes', ids: ['a'] }, en.choropleth),
      regions: new Map([
        ['20', { fill: 'main', pattern: null, badge: '', value: 'Main theme' } as const],
      ]),
    };
    const found = regionCollection(
      { ...source, atlas: translated, choropleth, messages: english },
      shapes,
    );
    expect(found.regionatlas).toMatchObject({
      language: 'en',
      themes: { a: 'Work', b: 'Places', c: 'Cycling', d: 'Data' },
    });
    expect(found.regionatlas.levels).toBe(english.level);
    const [dalarna, gavleborg] = found.features.map(({ properties }) => properties);
    expect(dalarna).toMatchObject({
      county: 'Dalarna County',
      onMap: 'Main theme',
      mainThemes: 'Work; Cycling',
      secondaryThemes: 'Places',
      areas: [{ titleEn: 'Focus' }, { id: '20-2' }],
    });
    expect(JSON.stringify(found).match(/titleEn/g)).toHaveLength(1);
    expect(gavleborg).toMatchObject({
      name: null,
      areaCount: null,
      onMap: null,
      mainThemes: null,
      'theme-a': 'no-data',
    });
  });

  it('no box around no shapes', () => {
    const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
    expect(regionCollection(source, none)).not.toHaveProperty('bbox');
  });

  it('the shapes with a property for each theme, and no contacts', () => {
    const found = regionCollection(source, shapes);
    const [dalarna, gavleborg] = found.features;
    expect(found.bbox).toEqual([15, 61, 15, 61]);
    expect(found.regionatlas).toMatchObject({
      ...extract,
      licence: 'fritt från Provverket',
      language: 'sv',
    });
    expect(dalarna?.geometry).toEqual({ type: 'Point', coordinates: [15, 61] });
    const { shortName, slug, county, iso, nuts } = areaOf('20');
    const label = (id: string) => found.regionatlas.themes[id] ?? '';
    expect(dalarna?.properties).toEqual({
      code: '20',
      name: 'Region Dalarna',
      shortName,
      slug,
      county,
      iso,
      nuts,
      areaCount: 2,
      mainThemes: `${label('a')}; ${label('c')}`,
      secondaryThemes: label('b'),
      'theme-a': 'main',
      'theme-b': 'touches',
      'theme-c': 'main',
      'theme-d': 'none',
      areas: atlas.dataset.regions
        .find(({ code }) => code === '20')
        ?.areas.map(({ id, title, themes }) => ({ id, title, text: `Text i ${id}.`, themes })),
    });
    expect(gavleborg).toMatchObject({ id: '21', geometry: null, properties: { areas: [] } });
    expect(JSON.stringify(found)).not.toContain('Asta');
  });
});
