import type { Quad } from '@rdfjs/types';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import type { SiteInfo } from '../domain/model/site-info';
import { dcatCatalogue, type CatalogueSource } from '../../scripts/build-pages/open-data/catalogue';
import type { CatalogueProgramme } from '../../scripts/build-pages/open-data/distribution';
import type { DataFile } from '../../scripts/build-pages/open-data/files';
import { rdfXml } from '../../scripts/build-pages/open-data/graph';

/** A made-up site with two programmes and their files, and readers of the graph that is made of them. */
export const operator: SiteInfo['operator'] = {
  name: 'Länsförbundet & "Atlas" <i>',
  email: 'data@exempel.example',
  phone: '010-123 45 67',
  kind: 'NonProfitOrganisation',
};
export const nobody: SiteInfo['operator'] = { name: null, email: null, phone: null, kind: null };

const fileAt = (path: string, mediaType: string, lang: DataFile['lang']): DataFile => ({
  path,
  mediaType,
  bytes: 1234,
  sha256: 'ab'.repeat(32),
  lang,
});

export const forest: CatalogueProgramme = {
  programme: {
    id: 'skogens-vagar',
    title: 'Skogens vägar',
    publisher: 'Skogsverket',
    publisherKind: 'NationalAuthority',
    period: { from: '2031', to: '2033-06-30' },
    source: 'Så går det',
    intro: [],
    commonGoals: [],
  },
  areaSystem: {
    id: 'skogens-byar',
    title: { sv: 'skogens tre byar', en: 'three villages' },
    nouns: {
      sv: { one: 'by', theOne: 'byn', many: 'byar', theMany: 'byarna' },
      en: { one: 'village', many: 'villages' },
    },
    groups: [],
    eastCoast: [],
    areas: [],
    acrossSea: [],
    borderLakes: [],
  },
  digest: 'cd'.repeat(32),
  rights: {
    publisher: 'Skogsverket',
    hasContacts: true,
    mapData: {
      source: { sv: 'Skogskartan', en: 'The map of forests' },
      licence: { id: 'CC0-1.0', address: 'https://exempel.example/cc0', sv: 'fri', en: 'free' },
    },
  },
  files: [
    fileAt('data/skogens-vagar.json', 'application/json', null),
    fileAt('data/regionatlas.geojson', 'application/geo+json', 'sv'),
    fileAt('data/en/regionatlas-areas.csv', 'text/csv', 'en'),
  ],
};
export const source: CatalogueSource = {
  root: 'https://atlas.example/karta/',
  operator,
  programmes: [forest],
};
const sea: CatalogueProgramme = {
  ...forest,
  programme: {
    ...forest.programme,
    id: 'havets-vagar',
    title: 'Havets vägar',
    period: { from: '2034' },
  },
  files: [fileAt('data/havets-vagar.json', 'application/json', null)],
};
export const both: CatalogueSource = { ...source, programmes: [sea, forest] };

export function readRdfXml(text: string, baseIRI = 'https://atlas.example/karta/data/dcat.rdf') {
  return new Promise<readonly Quad[]>((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser({ baseIRI });
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(quads));
    parser.end(text);
  });
}

export const quadsAt = (from: CatalogueSource) => readRdfXml(rdfXml(dcatCatalogue(from)));

export const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
export const DCTERMS = 'http://purl.org/dc/terms/';
export const DCAT = 'http://www.w3.org/ns/dcat#';
export const FOAF = 'http://xmlns.com/foaf/0.1/';
export const VCARD = 'http://www.w3.org/2006/vcard/ns#';
export const AP = 'http://data.europa.eu/r5r/';
export const SPDX = 'http://spdx.org/rdf/terms#';

/** Returns the values of a property by the address of what has it. */
export function valuesOf(quads: readonly Quad[], property: string) {
  return quads
    .filter(({ predicate }) => predicate.value === property)
    .map(({ subject, object }) => [
      subject.value.replace(/.*#/, ''),
      object.value.replace(/.*#/, ''),
    ]);
}
