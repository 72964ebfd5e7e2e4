import type { SiteInfo } from '../../../src/domain/model/site-info';
import { checksum, distribution, PARTS, rights, type CatalogueProgramme } from './distribution';
import type { Resource } from './graph';
import { EU, inBoth, iri, LANGUAGE, placesIn, type Places } from './vocabulary';

/** What a catalogue is made from. */
export interface CatalogueSource {
  /** Origin and base path of the site; only the base path ("/regionatlas/") where the origin is not known. */
  readonly root: string;
  readonly operator: SiteInfo['operator'];
  readonly programmes: readonly CatalogueProgramme[];
}

/** Themes of the EU vocabulary: government, and regions and cities. */
const THEMES = ['GOVE', 'REGI'];
const KEYWORDS = {
  sv: ['region', 'regional utveckling', 'hållbar utveckling', 'inriktning'],
  en: ['region', 'regional development', 'sustainable development', 'focus area'],
} as const;
/** The description of data is anybody's to copy; the data has terms of its own. */
const CATALOGUE_LICENCE = 'http://creativecommons.org/publicdomain/zero/1.0/';

/**
 * Returns the catalogue of a site by DCAT-AP-SE 3: the catalogue, its publisher and contact point, a dataset for each
 * programme and a distribution for each file. Addresses begin with `root`; where that has no origin they are resolved
 * by the address that the catalogue is read from. Nothing that the site does not say is made up: `missingFor` says
 * what a portal will ask for.
 */
export function catalogue(source: CatalogueSource): readonly Resource[] {
  const at = placesIn(source.root);
  return [
    catalogueResource(source, at),
    publisher(source.operator, at),
    ...contactPoint(source.operator, at),
    ...source.programmes.flatMap((programme) => [
      dataset(programme, source.operator, at),
      agent(programme.programme.publisher, at.source(programme.programme.id)),
      ...PARTS.map((part) => rights(part, programme, at)),
      ...programme.files.flatMap((file) => [distribution(file, programme, at), checksum(file, at)]),
    ]),
  ];
}

/** Returns a sentence for each mandatory or recommended part that the site's settings leave open. */
export function missingFor({ root, operator }: CatalogueSource): readonly string[] {
  return [
    ...(/^https?:/.test(root)
      ? []
      : ['SITE_URL is not set: addresses in the catalogue begin at the root of the host.']),
    ...(operator.name === null
      ? ['site.json names no operator: the catalogue names Regionatlas as its publisher.']
      : []),
    ...(operator.kind === null
      ? ['site.json gives no kind of operator ("operator.kind"): DCAT-AP-SE asks for one.']
      : []),
    ...(operator.email === null
      ? ['site.json gives no e-mail address of the operator: the datasets have no contact point.']
      : []),
  ];
}

function catalogueResource({ programmes }: CatalogueSource, at: Places): Resource {
  return {
    iri: at.catalogue,
    type: 'dcat:Catalog',
    properties: [
      ...inBoth('dcterms:title', 'Regionatlas', 'Regionatlas'),
      ...inBoth(
        'dcterms:description',
        'Vad Sveriges 21 regioner har valt att göra: inriktningar, teman och kontakter.',
        "What Sweden's 21 regions have chosen to do: focus areas, themes and contacts.",
      ),
      ['dcterms:publisher', iri(at.publisher)],
      ['dcterms:license', iri(CATALOGUE_LICENCE)],
      ['dcterms:language', iri(LANGUAGE.sv)],
      ['dcterms:language', iri(LANGUAGE.en)],
      ['dcterms:spatial', iri(`${EU}country/SWE`)],
      ['dcat:themeTaxonomy', iri(`${EU}data-theme`)],
      ['foaf:homepage', iri(at.home)],
      ...programmes.map(
        ({ programme }) => ['dcat:dataset', iri(at.dataset(programme.id))] as const,
      ),
    ],
  };
}

function publisher({ name, kind }: SiteInfo['operator'], at: Places): Resource {
  const { properties, ...rest } = agent(name ?? 'Regionatlas', at.publisher);
  const type = kind === null ? null : iri(`http://purl.org/adms/publishertype/${kind}`);
  return {
    ...rest,
    properties: [...properties, ...(type ? [['dcterms:type', type] as const] : [])],
  };
}

function agent(name: string, place: string): Resource {
  return { iri: place, type: 'foaf:Agent', properties: [['foaf:name', { text: name }]] };
}

function contactPoint(
  { name, email, phone }: SiteInfo['operator'],
  at: Places,
): readonly Resource[] {
  if (email === null) return [];
  const telephone = phone === null ? null : `tel:${phone.replaceAll(/[^+\d]/g, '')}`;
  return [
    {
      iri: at.contact,
      type: 'vcard:Organization',
      properties: [
        ['vcard:fn', { text: name ?? 'Regionatlas' }],
        ['vcard:hasEmail', iri(`mailto:${email}`)],
        ...(telephone ? [['vcard:hasTelephone', iri(telephone)] as const] : []),
      ],
    },
  ];
}

function dataset(
  { programme, digest, files }: CatalogueProgramme,
  operator: SiteInfo['operator'],
  at: Places,
): Resource {
  const { id, title, publisher: author, source } = programme;
  return {
    iri: at.dataset(id),
    type: 'dcat:Dataset',
    properties: [
      ...inBoth(
        'dcterms:title',
        `Regionernas inriktningar i ${title}`,
        `The regions' focus areas in ${title}`,
      ),
      ...inBoth(
        'dcterms:description',
        `Vad varje region har valt, ord för ord som ${author} publicerade det på sidan ${source}, med kontakter, och Regionatlas tolkning av texterna som teman, vart och ett med citat.`,
        `What every region has chosen, word for word as ${author} published it on the page ${source}, with contacts, and Regionatlas's interpretation of the texts as themes, each with a quote.`,
      ),
      ['dcterms:identifier', { text: id }],
      ['dcterms:publisher', iri(at.publisher)],
      ['dcterms:creator', iri(at.source(id))],
      ...(operator.email === null ? [] : [['dcat:contactPoint', iri(at.contact)] as const]),
      ['dcterms:language', iri(LANGUAGE.sv)],
      ['dcterms:spatial', iri(`${EU}country/SWE`)],
      ['dcterms:accessRights', iri(`${EU}access-right/PUBLIC`)],
      ['dcat:version', { text: digest }],
      ['dcat:landingPage', iri(`${at.home}om/`)],
      ['dcterms:conformsTo', iri(at.file('data/dataset.schema.json'))],
      ...THEMES.map((theme) => ['dcat:theme', iri(`${EU}data-theme/${theme}`)] as const),
      ...(['sv', 'en'] as const).flatMap((lang) =>
        KEYWORDS[lang].map((text) => ['dcat:keyword', { text, lang }] as const),
      ),
      ...files.map(({ path }) => ['dcat:distribution', iri(at.distribution(path))] as const),
    ],
  };
}
