import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import { bbox as turfBbox } from '@turf/turf';
import { Ajv } from 'ajv';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { datasetJsonSchema } from '../../../data/dataset/json-schema';
import { parseDataset } from '../../../data/dataset/parse';
import { createAtlas } from '../../../domain/model/atlas';
import type { Provenance } from '../../../domain/export/export';
import { datasetExtract } from '../files/json';
import { regionCollection } from '../files/geojson';
import { classify } from '../../../domain/choropleth/classify';
import { areaOf, REGION_CODES } from '../../../testing/areas';
import type { RegionCode } from '../../../domain/model/region';
import { datasetWithout, realDataset } from '../../../testing/real-dataset';
import { geojsonOf, pretty } from './json';
import { exportEn, exportSv, sv } from '../../../testing/messages';

const dataset = realDataset();
const atlas = createAtlas(dataset);
const provenance: Provenance = {
  digest: 'ab'.repeat(32),
  date: '2026-11-23',
  address: 'https://example.org/region/dalarna/',
};
const shapes = JSON.parse(readFileSync('public/geo/regions.geojson', 'utf8')) as FeatureCollection;

describe('JSON', () => {
  const validate = new Ajv({ strict: false }).compile(datasetJsonSchema(REGION_CODES, null));
  const selections: readonly (readonly RegionCode[])[] = [REGION_CODES, ['20'], ['20', '06', '09']];

  const extractOf = (codes: readonly RegionCode[], from: Provenance) =>
    pretty(datasetExtract({ atlas, codes, provenance: from, messages: exportSv }));

  test.each(selections)(
    'follows the published schema and has its regions whole: %j …',
    (...codes) => {
      const copy: unknown = JSON.parse(extractOf(codes, provenance));
      expect({ sound: validate(copy), errors: validate.errors }).toEqual({
        sound: true,
        errors: null,
      });
      expect(parseDataset(copy).issues).toEqual([]);
      expect(copy).toMatchObject({
        regions: codes.map((code) => dataset.regions.find((region) => region.code === code)),
        extract: { version: provenance.digest, date: '2026-11-23', address: provenance.address },
      });
    },
  );

  test('says what is not known by leaving it out', () => {
    const nothing: Provenance = { digest: null, date: null, address: null };
    const copy = JSON.parse(extractOf(['20'], nothing)) as { extract: object };
    expect(Object.keys(copy.extract)).toEqual(['source', 'licence']);
    expect(validate(copy)).toBe(true);
  });
});

describe('GeoJSON', () => {
  const choropleth = classify(atlas, { kind: 'themes', ids: ['cirkular-ekonomi'] }, sv.choropleth);
  const source = { atlas, choropleth, provenance, messages: exportSv };
  const written = (codes: readonly RegionCode[], from = atlas) =>
    geojsonOf(regionCollection({ ...source, atlas: from, codes }, shapes));

  test("is sound to another's reader, and every shape is that of public/geo, point by point", () => {
    const { features } = check(written(REGION_CODES)) as FeatureCollection;
    expect(features).toHaveLength(21);
    for (const [i, { geometry, id }] of features.entries()) {
      const code = REGION_CODES[i];
      const shape = shapes.features.find(({ properties }) => properties?.['code'] === code);
      expect(id).toBe(code);
      expect(geometry).toEqual(shape?.geometry);
    }
  });

  test.each([
    ['sv', exportSv, 'Cirkulär ekonomi', 'huvudtema'],
    ['en', exportEn, 'Circular economy', 'main theme'],
  ])('is in its language, with labels and a box around it: %s', (lang, messages, label, level) => {
    const file = geojsonOf(
      regionCollection({ ...source, codes: ['20', '21'], choropleth: null, messages }, shapes),
    );
    const { bbox, features, ...others } = check(file) as FeatureCollection;
    expect(bbox).toEqual(turfBbox({ type: 'FeatureCollection', features }));
    expect(others).toMatchObject({
      regionatlas: {
        language: lang,
        themes: { 'cirkular-ekonomi': label },
        levels: { main: level },
      },
    });
    expect(features[0]?.properties?.['mainThemes']).toContain(label);
    const isEnglish = lang === 'en';
    expect(features[0]?.properties?.['county']).toBe(isEnglish ? 'Dalarna County' : 'Dalarnas län');
    expect(file.includes('"titleEn":"Resource efficiency and circular economy"')).toBe(isEnglish);
    expect(file).not.toMatch(/Texter och kontakter|Texts and contacts/);
  });

  test('has nobody in it', () => {
    const file = written(REGION_CODES);
    const people = dataset.regions.flatMap(({ contacts }) => contacts);
    const facts = people.flatMap(({ name, tel }) => [name, tel ?? name]);
    expect(facts.length).toBeGreaterThan(40);
    expect(facts.filter((fact) => file.includes(fact))).toEqual([]);
  });

  test('a region without data has its shape and says that it has no data', () => {
    const without = createAtlas(datasetWithout('20'));
    const { features } = check(written(['20', '21'], without)) as FeatureCollection;
    expect(features[0]?.geometry).toEqual(
      shapes.features.find(({ properties }) => properties?.['code'] === '20')?.geometry,
    );
    expect(features[0]?.properties).toMatchObject({
      name: null,
      shortName: areaOf('20').shortName,
      areaCount: null,
      'theme-livsmedel': 'no-data',
      areas: [],
    });
  });

  test('a region without a shape has no geometry, as the format provides', () => {
    const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
    const file = geojsonOf(regionCollection({ ...source, codes: ['20'] }, none));
    const { features } = check(file) as FeatureCollection;
    expect(features.map(({ geometry }) => geometry)).toEqual([null]);
  });
});
