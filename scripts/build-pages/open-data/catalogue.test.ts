import jsonld from 'jsonld';
import type { Quad } from '@rdfjs/types';
import { isomorphic } from 'rdf-isomorphic';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { describe, expect, it } from 'vitest';
import type { SiteInfo } from '../../../src/domain/model/site-info';
import { catalogue, missingFor, type CatalogueSource } from './catalogue';
import type { DataFile } from './files';
import { jsonLd, rdfXml } from './graph';

// A made-up site, programme and files.
const operator: SiteInfo['operator'] = {
  name: 'Länsförbundet & "Atlas" <i>',
  email: 'data@exempel.example',
  phone: '010-123 45 67',
  kind: 'NonProfitOrganisation',
};
const nobody: SiteInfo['operator'] = { name: null, email: null, phone: null, kind: null };

const fileAt = (path: string, mediaType: string, lang: DataFile['lang']): DataFile => ({
  path,
  mediaType,
  bytes: 1234,
  sha256: 'ab'.repeat(32),
  lang,
});

const source: CatalogueSource = {
  root: 'https://atlas.example/karta/',
  operator,
  programmes: [
    {
      programme: {
        id: 'skogens-vagar',
        title: 'Skogens vägar',
        publisher: 'Skogsverket',
        source: 'Så går det',
        intro: [],
        commonGoals: [],
      },
      digest: 'cd'.repeat(32),
      hasContacts: true,
      files: [
        fileAt('data/skogens-vagar.json', 'application/json', null),
        fileAt('data/regionatlas.geojson', 'application/geo+json', 'sv'),
        fileAt('data/en/regionatlas-areas.csv', 'text/csv', 'en'),
      ],
    },
  ],
};

function readRdfXml(text: string, baseIRI = 'https://atlas.example/karta/data/dcat.rdf') {
  return new Promise<readonly Quad[]>((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser({ baseIRI });
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(quads));
    parser.end(text);
  });
}

const quadsAt = (from: CatalogueSource) => readRdfXml(rdfXml(catalogue(from)));

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const DCTERMS = 'http://purl.org/dc/terms/';
const DCAT = 'http://www.w3.org/ns/dcat#';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const VCARD = 'http://www.w3.org/2006/vcard/ns#';
const AP = 'http://data.europa.eu/r5r/';

/** The mandatory and recommended properties of DCAT-AP-SE 3.0.1 that apply where no date and period are known. */
const PROFILE: readonly (readonly [string, readonly string[]])[] = [
  [
    `${DCAT}Catalog`,
    [
      ...['title', 'description', 'publisher', 'license', 'language', 'spatial'].map(
        (p) => DCTERMS + p,
      ),
      ...['dataset', 'themeTaxonomy'].map((p) => DCAT + p),
      `${FOAF}homepage`,
    ],
  ],
  [
    `${DCAT}Dataset`,
    [
      ...[
        'title',
        'description',
        'publisher',
        'accessRights',
        'spatial',
        'conformsTo',
        'language',
      ].map((p) => DCTERMS + p),
      ...['contactPoint', 'keyword', 'theme', 'distribution', 'version'].map((p) => DCAT + p),
    ],
  ],
  [
    `${DCAT}Distribution`,
    [
      ...['description', 'format', 'rights', 'language'].map((p) => DCTERMS + p),
      ...['accessURL', 'downloadURL', 'byteSize', 'mediaType'].map((p) => DCAT + p),
      `${AP}availability`,
      'http://spdx.org/rdf/terms#checksum',
    ],
  ],
  [`${VCARD}Organization`, ['fn', 'hasEmail'].map((p) => VCARD + p)],
  [`${FOAF}Agent`, [`${FOAF}name`]],
];

describe('the catalogue of a site whose operator is named', () => {
  it('is the same graph as RDF/XML and as JSON-LD, read by parsers of others', async () => {
    const fromXml = await quadsAt(source);
    const fromJson = await jsonld.toRDF(JSON.parse(jsonLd(catalogue(source))) as object, {
      base: 'https://atlas.example/karta/data/dcat.jsonld',
    });
    expect(fromXml.length).toBeGreaterThan(60);
    expect(isomorphic([...fromXml], [...(fromJson as Quad[])])).toBe(true);
  });

  it.each(PROFILE)('gives every %s what the profile asks for', async (type, properties) => {
    const quads = await quadsAt(source);
    const subjects = quads
      .filter(({ predicate, object }) => predicate.value === TYPE && object.value === type)
      .map(({ subject }) => subject.value);
    expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects) {
      const said = quads.filter((quad) => quad.subject.value === subject);
      const lacking = properties.filter(
        (p) => !said.some(({ predicate }) => predicate.value === p),
      );
      expect([subject, lacking]).toEqual([subject, []]);
    }
  });

  it('names its publisher with a kind, and escapes what the operator is called', async () => {
    const quads = await quadsAt(source);
    const publisher = 'https://atlas.example/karta/data/dcat.rdf#publisher';
    const said = quads.filter(({ subject }) => subject.value === publisher);
    expect(said.map(({ object }) => object.value)).toEqual([
      `${FOAF}Agent`,
      operator.name,
      'http://purl.org/adms/publishertype/NonProfitOrganisation',
    ]);
    expect(missingFor(source)).toEqual([]);
  });

  it('says every title and description in both languages', async () => {
    const quads = await quadsAt(source);
    for (const name of ['title', 'description']) {
      const texts = quads.filter(
        ({ subject, predicate }) =>
          predicate.value === DCTERMS + name && /#(catalogue|dataset-)/.test(subject.value),
      );
      const languages = texts.map(({ object }) => ('language' in object ? object.language : ''));
      expect(languages.filter((lang) => lang === 'sv')).toHaveLength(2);
      expect(languages.filter((lang) => lang === 'en')).toHaveLength(2);
    }
  });

  it('refers to nothing of its own that it does not describe', async () => {
    const quads = await quadsAt(source);
    const described = new Set(quads.map(({ subject }) => subject.value));
    const own = quads
      .map(({ object }) => object.value)
      .filter((value) => value.includes('dcat.rdf#'));
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter((value) => !described.has(value))).toEqual([]);
  });

  it('gives shapes their terms only in the file that has shapes, and texts no licence', async () => {
    const quads = await quadsAt(source);
    const withShapes = quads.filter(
      ({ predicate, object }) =>
        predicate.value === `${DCTERMS}rights` && object.value.endsWith('-shapes'),
    );
    expect(withShapes.map(({ subject }) => subject.value)).toEqual([
      'https://atlas.example/karta/data/dcat.rdf#file-data-regionatlas.geojson',
    ]);
    const licensed = quads.filter(({ predicate }) => predicate.value === `${DCTERMS}license`);
    expect(licensed.some(({ subject }) => subject.value.endsWith('-texts'))).toBe(false);
  });
});

describe('the catalogue of a site that says nothing of itself', () => {
  const bare: CatalogueSource = { ...source, root: '/', operator: nobody };

  it('makes up no address, and says what is lacking', async () => {
    const quads = await quadsAt(bare);
    const values = quads.map(({ object }) => object.value);
    expect(values.some((value) => /^(?:mailto|tel):/.test(value))).toBe(false);
    expect(rdfXml(catalogue(bare))).not.toContain('://atlas');
    expect(missingFor(bare)).toHaveLength(4);
    expect(missingFor(bare).join(' ')).toMatch(/SITE_URL.*operator.*kind.*e-mail/s);
  });

  it('is resolved by the address that it is read from', async () => {
    const quads = await readRdfXml(rdfXml(catalogue(bare)), 'https://host.example/data/dcat.rdf');
    const downloads = quads.filter(({ predicate }) => predicate.value === `${DCAT}downloadURL`);
    expect(downloads.map(({ object }) => object.value)).toContain(
      'https://host.example/data/skogens-vagar.json',
    );
  });
});
