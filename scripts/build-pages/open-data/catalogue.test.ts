import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import { isomorphic } from 'rdf-isomorphic';
import { describe, expect, it } from 'vitest';
import { MIT } from '../../../src/domain/model/terms';
import { dcatCatalogue, missingFor, type CatalogueSource } from './catalogue';
import { jsonLd, rdfXml } from './graph';
import {
  both,
  DCAT,
  DCTERMS,
  FOAF,
  forest,
  nobody,
  operator,
  quadsAt,
  readRdfXml,
  source,
  valuesOf,
} from '../../../src/testing/made-up-catalogue';

const sourceWith = (change: Partial<typeof forest.programme>) => ({
  ...source,
  programmes: [{ ...forest, programme: { ...forest.programme, ...change } }],
});

describe('the catalogue of a site whose operator is named', () => {
  it('is the same graph as RDF/XML and as JSON-LD, read by parsers of others', async () => {
    const fromXml = await quadsAt(source);
    const fromJson = await jsonld.toRDF(JSON.parse(jsonLd(dcatCatalogue(source))) as object, {
      base: 'https://atlas.example/karta/data/dcat.jsonld',
    });
    expect(fromXml.length).toBeGreaterThan(60);
    expect(isomorphic([...fromXml], [...(fromJson as Quad[])])).toBe(true);
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

  it('calls the areas what they are called, and areas where programmes are about different ones', async () => {
    const of = (quads: readonly Quad[], property: string) =>
      valuesOf(quads, DCTERMS + property).map(([, text]) => text);
    const quads = await quadsAt(source);
    expect(of(quads, 'title')).toContain('Byarnas inriktningar i Skogens vägar');
    expect(of(quads, 'description').join(' ')).toMatch(
      /Vad skogens tre byar har valt .*What three villages have chosen .*What every village has/,
    );
    expect(of(await quadsAt(both), 'title')).toContain('Byarnas inriktningar');
    const [sea] = both.programmes;
    if (!sea) throw new Error('There are two programmes.');
    const others = { ...sea.areaSystem, id: 'havets-delar', title: undefined };
    const programmes = [forest, { ...sea, areaSystem: others }];
    const mixed = await quadsAt({ ...both, programmes });
    expect(of(mixed, 'title')).toContain('Områdenas inriktningar');
    expect(of(mixed, 'description').join(' ')).toContain(
      'Vad skogens tre byar och byarna har valt',
    );
  });

  it('misses no licence of texts whose publishers all state one', () => {
    const licence = { id: 'CC0-1.0', address: 'https://example.org/cc0', sv: 'fri', en: 'free' };
    expect(missingFor(sourceWith({ licence }))).toEqual([
      'No day of publication is known: the catalogue gives none.',
    ]);
  });

  it.each([
    [undefined, ['SWE']],
    ['fi', ['FIN']],
    // The table of the EU has no such language.
    ['tlh', []],
  ])('says of texts in %s that they are in %j', (language, expected) => {
    const datasets = dcatCatalogue(sourceWith({ language })).filter(
      ({ type }) => type === 'dcat:Dataset',
    );
    const languages = datasets.map(({ properties }) =>
      properties.flatMap(([name, value]) =>
        name === 'dcterms:language' && 'iri' in value ? [value.iri.replace(/.*\//, '')] : [],
      ),
    );
    expect(languages).toEqual([expected]);
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
      ['rights-skogens-vagar-themes', MIT.address],
      ['rights-skogens-vagar-shapes', 'https://exempel.example/cc0'],
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
    expect(rdfXml(dcatCatalogue(source))).not.toMatch(/series/i);
  });
});

describe('the catalogue of two programmes', () => {
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
    expect(rdfXml(dcatCatalogue(bare))).not.toContain('://atlas');
    expect(missingFor(bare)).toHaveLength(8);
    expect(missingFor(bare).join(' ')).toMatch(
      /SITE_URL.*operator.*kind.*e-mail.*period.*publisherKind/s,
    );
    expect(rdfXml(dcatCatalogue(bare))).not.toMatch(/temporal|PeriodOfTime/);
  });

  it('is resolved by the address that it is read from', async () => {
    const quads = await readRdfXml(
      rdfXml(dcatCatalogue(bare)),
      'https://host.example/data/dcat.rdf',
    );
    const downloads = quads.filter(({ predicate }) => predicate.value === `${DCAT}downloadURL`);
    expect(downloads.map(({ object }) => object.value)).toContain(
      'https://host.example/data/skogens-vagar.json',
    );
  });
});
