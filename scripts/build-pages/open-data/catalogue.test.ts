import jsonld from 'jsonld';
import type { Quad } from '@rdfjs/types';
import { isomorphic } from 'rdf-isomorphic';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { describe, expect, it } from 'vitest';
import type { SiteInfo } from '../../../src/domain/model/site-info';
import { LICENCES } from '../../../src/domain/model/terms';
import { catalogue, missingFor, type CatalogueSource } from './catalogue';
import type { CatalogueProgramme } from './distribution';
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

const forest: CatalogueProgramme = {
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
  digest: 'cd'.repeat(32),
  hasContacts: true,
  files: [
    fileAt('data/skogens-vagar.json', 'application/json', null),
    fileAt('data/regionatlas.geojson', 'application/geo+json', 'sv'),
    fileAt('data/en/regionatlas-areas.csv', 'text/csv', 'en'),
  ],
};
const source: CatalogueSource = {
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
const both: CatalogueSource = { ...source, programmes: [sea, forest] };

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
const SPDX = 'http://spdx.org/rdf/terms#';

const within = (namespace: string, names: string) =>
  names.split(' ').map((name) => namespace + name);

/**
 * The mandatory and recommended properties of DCAT-AP-SE 3.0.1, by class. Left out, and said by the build: the dates
 * of the catalogue and a dataset, and the licence of a distribution (issued, modified, license), which nobody has
 * stated; and the postal address of a contact point and the identifier of an agent, which site.json does not have.
 */
const PROFILE: readonly (readonly [string, readonly string[]])[] = [
  [
    `${DCAT}Catalog`,
    [
      ...within(DCTERMS, 'title description publisher license language spatial'),
      ...within(DCAT, 'dataset themeTaxonomy'),
      `${FOAF}homepage`,
    ],
  ],
  [
    `${DCAT}Dataset`,
    [
      ...within(DCTERMS, 'title description publisher conformsTo spatial temporal accessRights'),
      ...within(DCAT, 'contactPoint keyword theme'),
    ],
  ],
  [
    `${DCAT}Distribution`,
    [...within(DCTERMS, 'description format'), `${DCAT}accessURL`, `${AP}availability`],
  ],
  [`${VCARD}Organization`, within(VCARD, 'fn hasEmail hasTelephone')],
  [`${VCARD}Voice`, [`${VCARD}hasValue`]],
  [`${FOAF}Agent`, [`${FOAF}name`, `${DCTERMS}type`]],
  [`${SPDX}Checksum`, within(SPDX, 'checksumValue algorithm')],
];
/** Optional in the profile, and given here all the same. */
const BESIDES: typeof PROFILE = [
  [
    `${DCAT}Dataset`,
    [
      ...within(DCTERMS, 'identifier creator language'),
      ...within(DCAT, 'distribution version landingPage'),
    ],
  ],
  [
    `${DCAT}Distribution`,
    [
      ...within(DCTERMS, 'title language rights'),
      ...within(DCAT, 'downloadURL byteSize mediaType version'),
      `${SPDX}checksum`,
    ],
  ],
];
const SERIES: typeof PROFILE = [
  [
    `${DCAT}DatasetSeries`,
    [
      ...within(DCTERMS, 'title description publisher conformsTo spatial'),
      ...within(DCAT, 'contactPoint keyword theme'),
    ],
  ],
];
/** Properties that the profile lets a thing have once. */
const ONCE = [
  ...within(DCTERMS, 'publisher license rights format temporal accessRights conformsTo'),
  ...within(DCAT, 'byteSize mediaType version'),
  `${SPDX}checksum`,
];

/** Returns which of the properties each thing of a class lacks, by its address. */
function lackingIn(quads: readonly Quad[], type: string, properties: readonly string[]) {
  const subjects = quads
    .filter(({ predicate, object }) => predicate.value === TYPE && object.value === type)
    .map(({ subject }) => subject.value);
  expect(subjects.length).toBeGreaterThan(0);
  return subjects.flatMap((subject) => {
    const said = quads.filter((quad) => quad.subject.value === subject);
    const lacking = properties.filter((p) => !said.some(({ predicate }) => predicate.value === p));
    return lacking.map((property) => [subject, property]);
  });
}

/** Returns the values of a property by the address of what has it. */
function valuesOf(quads: readonly Quad[], property: string) {
  return quads
    .filter(({ predicate }) => predicate.value === property)
    .map(({ subject, object }) => [
      subject.value.replace(/.*#/, ''),
      object.value.replace(/.*#/, ''),
    ]);
}

describe('the catalogue of a site whose operator is named', () => {
  it('is the same graph as RDF/XML and as JSON-LD, read by parsers of others', async () => {
    const fromXml = await quadsAt(source);
    const fromJson = await jsonld.toRDF(JSON.parse(jsonLd(catalogue(source))) as object, {
      base: 'https://atlas.example/karta/data/dcat.jsonld',
    });
    expect(fromXml.length).toBeGreaterThan(60);
    expect(isomorphic([...fromXml], [...(fromJson as Quad[])])).toBe(true);
  });

  it.each([...PROFILE, ...BESIDES])(
    'gives every %s what the profile asks for',
    async (type, properties) => {
      expect(lackingIn(await quadsAt(source), type, properties)).toEqual([]);
    },
  );

  it('says once what the profile has once', async () => {
    const quads = await quadsAt(both);
    const places = quads
      .filter(({ predicate }) => ONCE.includes(predicate.value))
      .map(({ subject, predicate }) => `${subject.value} ${predicate.value}`);
    expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
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
    expect(missingFor(source).join(' ')).toMatch(
      /^The texts have no licence.*No day of publication/,
    );
    expect(missingFor(source)).toHaveLength(2);
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
    const rights = new Map(
      valuesOf(quads, `${DCTERMS}rights`).map(([file, right]) => [file, right]),
    );
    expect(rights.get('file-data-skogens-vagar.json')).toBe('rights-skogens-vagar-texts-themes');
    const shaped = rights.get('file-data-regionatlas.geojson');
    expect(shaped).toBe('rights-skogens-vagar-texts-themes-shapes');
    const parts = valuesOf(quads, `${DCTERMS}hasPart`).filter(([whole]) => whole === shaped);
    expect(parts.map(([, part]) => part)).toEqual(
      ['texts', 'themes', 'shapes'].map((part) => `rights-skogens-vagar-${part}`),
    );
    expect(valuesOf(quads, `${DCTERMS}license`)).toEqual([
      ['catalogue', 'http://creativecommons.org/publicdomain/zero/1.0/'],
      ['rights-skogens-vagar-themes', LICENCES.themes.address],
      ['rights-skogens-vagar-shapes', LICENCES.shapes.address],
    ]);
  });

  it('says when the programme runs, a year as a year and a day as a day', async () => {
    const quads = await quadsAt(source);
    const ends = quads.filter(({ predicate }) => /(start|end)Date$/.test(predicate.value));
    expect(
      ends.map(({ object }) => [object.value, 'datatype' in object && object.datatype.value]),
    ).toEqual([
      ['2031', 'http://www.w3.org/2001/XMLSchema#gYear'],
      ['2033-06-30', 'http://www.w3.org/2001/XMLSchema#date'],
    ]);
  });

  it('has no series of one programme', async () => {
    expect(rdfXml(catalogue(source))).not.toMatch(/series/i);
  });
});

describe('the catalogue of two programmes', () => {
  it.each([...PROFILE, ...SERIES])(
    'gives every %s what the profile asks for',
    async (type, properties) => {
      expect(lackingIn(await quadsAt(both), type, properties)).toEqual([]);
    },
  );

  it('has each in one series, all of which the catalogue lists', async () => {
    const quads = await quadsAt(both);
    expect(valuesOf(quads, `${DCAT}inSeries`)).toEqual([
      ['dataset-havets-vagar', 'series'],
      ['dataset-skogens-vagar', 'series'],
    ]);
    expect(valuesOf(quads, `${DCAT}dataset`).map(([, listed]) => listed)).toEqual([
      'series',
      'dataset-havets-vagar',
      'dataset-skogens-vagar',
    ]);
  });

  it('gives a period without an end its beginning alone', async () => {
    const quads = await quadsAt(both);
    const open = valuesOf(quads, `${DCAT}startDate`).find(([of]) => of === 'period-havets-vagar');
    expect(open).toEqual(['period-havets-vagar', '2034']);
    expect(valuesOf(quads, `${DCAT}endDate`).map(([of]) => of)).toEqual(['period-skogens-vagar']);
  });
});

describe('the catalogue of a site that says nothing of itself', () => {
  const { period: _, publisherKind: __, ...silent } = forest.programme;
  const bare: CatalogueSource = {
    root: '/',
    operator: nobody,
    programmes: [{ ...forest, programme: silent }],
  };

  it('makes up no address, and says what is lacking', async () => {
    const quads = await quadsAt(bare);
    const values = quads.map(({ object }) => object.value);
    expect(values.some((value) => /^(?:mailto|tel):/.test(value))).toBe(false);
    expect(rdfXml(catalogue(bare))).not.toContain('://atlas');
    expect(missingFor(bare)).toHaveLength(8);
    expect(missingFor(bare).join(' ')).toMatch(
      /SITE_URL.*operator.*kind.*e-mail.*period.*publisherKind/s,
    );
    expect(rdfXml(catalogue(bare))).not.toMatch(/temporal|PeriodOfTime/);
  });

  it('is resolved by the address that it is read from', async () => {
    const quads = await readRdfXml(rdfXml(catalogue(bare)), 'https://host.example/data/dcat.rdf');
    const downloads = quads.filter(({ predicate }) => predicate.value === `${DCAT}downloadURL`);
    expect(downloads.map(({ object }) => object.value)).toContain(
      'https://host.example/data/skogens-vagar.json',
    );
  });
});
