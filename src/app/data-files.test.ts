import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/model/dataset';
import { parseDataset } from '../data/dataset/parse';
import { bareDataset } from '../testing/made-up-export';
import { realDataset } from '../testing/real-dataset';
import { madeUpDataset } from '../testing/made-up-dataset';
import { aboutDataset, dataFiles } from './data-files';

const shapes: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The files of a dataset at a folder of a site. */
const filesOf = (dataset: Dataset, folder: string | null = '') =>
  dataFiles({ dataset, search: null, files: new Map() }, { site: null, folder }, shapes);

describe('the published file', () => {
  it('says whose texts it holds, in which language, and the terms of each part', async () => {
    const dataset = madeUpDataset({ '20': ['A b'] });
    const files = await filesOf(dataset);
    const json: unknown = JSON.parse(String(files.get('data/prov.json')));
    expect(json).toMatchObject({
      about: {
        format: 2,
        versionFile: 'prov.json.sha256',
        language: 'sv',
        source: {
          sv: expect.stringMatching(/^Provverket.*Så provar regionerna/) as string,
          en: expect.stringMatching(/^Provverket.*Så provar regionerna/) as string,
        },
        terms: { texts: { licence: null }, themes: { licence: 'MIT' } },
      },
    });
  });

  it('says the language that the programme states, in the file and at the heads of columns', async () => {
    const made = madeUpDataset({ '20': ['A b'] });
    const dataset = { ...made, programme: { ...made.programme, language: 'fi' } };
    const files = await filesOf(dataset);
    expect(JSON.parse(String(files.get('data/prov.json')))).toMatchObject({
      about: { language: 'fi' },
      programme: { language: 'fi' },
    });
    expect(files.get('data/regionatlas-citat.csv')).toContain('"Citat, ordagrant (finska)"');
    expect(files.get('data/en/regionatlas-quotes.csv')).toContain(
      '"Quote, word for word (Finnish)"',
    );
  });

  it('stands among English tables with English names, and with copies at the former addresses', async () => {
    const dataset = madeUpDataset({ '20': ['A b'] });
    const files = await filesOf(dataset);
    const english = [...files.keys()].filter((path) => path.startsWith('data/en/'));
    expect(
      english.filter((path) => !/-(?:citat|teman|regioner|inriktningar)\b/.test(path)),
    ).toEqual([
      'data/en/regionatlas.xlsx',
      'data/en/regionatlas.geojson',
      ...['regions', 'focus-areas', 'themes', 'quotes'].flatMap((table) => [
        `data/en/regionatlas-${table}.csv`,
        `data/en/regionatlas-${table}-comma.csv`,
      ]),
    ]);
    expect(files.get('data/en/regionatlas-inriktningar-komma.csv')).toBe(
      files.get('data/en/regionatlas-focus-areas-comma.csv'),
    );
    expect(files.get('data/regionatlas-inriktningar-komma.csv')).toContain('"Inriktning"');
  });

  it.each(['program/prov/', null])('has no copies at former addresses below %s', async (folder) => {
    const dataset = madeUpDataset({ '20': ['A b'] });
    const [first, other] = [await filesOf(dataset), await filesOf(dataset, folder)];
    const missing = [...first.keys()].filter((path) => !other.has(path));
    expect(missing).toEqual(
      ['regioner', 'inriktningar', 'teman', 'citat'].flatMap((table) => [
        `data/en/regionatlas-${table}.csv`,
        `data/en/regionatlas-${table}-komma.csv`,
      ]),
    );
    expect([...other.keys()].filter((path) => !first.has(path))).toEqual([]);
  });

  it('is read by the browser, the published dataset for one', () => {
    const dataset = { ...realDataset(), about: aboutDataset(realDataset()) };
    expect(parseDataset(JSON.parse(JSON.stringify(dataset)))).toEqual({
      value: dataset,
      issues: [],
    });
  });

  it('claims no contacts where it has none', () => {
    const { texts } = aboutDataset(bareDataset).terms;
    expect(texts.sv).toMatch(/^Texterna är publicerade av Provverket/);
    expect(texts.en).toMatch(/^The texts are published by Provverket/);
  });
});
