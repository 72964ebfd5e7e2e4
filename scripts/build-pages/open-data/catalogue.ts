import type { SiteInfo } from '../../../src/domain/model/site-info';
import type { Lang } from '../../../src/domain/model/dataset';
import { inWordsFor, type NamedAreas } from '../../../src/i18n/area-words';
import { grammarEn } from '../../../src/i18n/en/grammar';
import { grammarSv } from '../../../src/i18n/sv/grammar';
import { agent, contactPoint } from './agents';
import { dataset, periodOf, series } from './dataset';
import { checksum, distribution, rights, type CatalogueProgramme } from './distribution';
import type { Resource } from './graph';
import { EU, inBoth, iri, LANGUAGE, irisBelow, SWEDEN_IRIS, type Iris } from './vocabulary';

export interface CatalogueSource {
  /** Origin and base path of the site; only the base path ("/regionatlas/") where the origin is not known. */
  readonly root: string;
  readonly operator: SiteInfo['operator'];
  readonly programmes: readonly CatalogueProgramme[];
}

/** The description of data is anybody's to copy; the data has terms of its own. */
const CATALOGUE_LICENCE = 'http://creativecommons.org/publicdomain/zero/1.0/';

/**
 * Returns the catalogue of a site by DCAT-AP-SE 3: the catalogue, its publisher and contact point, a dataset for each
 * programme, in a series where there are several, and a distribution for each file. Addresses begin with `root`; where
 * that has no origin they are resolved by the address that the catalogue is read from. What is not known is left out,
 * but an operator without a name is called Regionatlas; `missingFor` says what a portal will ask for.
 */
export function dcatCatalogue(source: CatalogueSource): readonly Resource[] {
  const at = irisBelow(source.root);
  const { operator, programmes } = source;
  const isSeries = programmes.length > 1;
  return [
    catalogueResource(source, at),
    agent(operator.name ?? 'Regionatlas', operator.kind, at.publisher),
    ...contactPoint(operator, at),
    ...(isSeries ? [series(areasOf(programmes), operator, at)] : []),
    ...programmes.flatMap((each) => [
      dataset(each, operator, isSeries, at),
      ...periodOf(each, at),
      agent(
        each.programme.publisher,
        each.programme.publisherKind ?? null,
        at.source(each.programme.id),
      ),
      ...rights(each, at),
      ...each.files.flatMap((file) => [distribution(file, each, at), checksum(file, at)]),
    ]),
  ];
}

/** Returns a sentence for each gap that settings or data could fill, and for what nobody has stated. */
export function missingFor({ root, operator, programmes }: CatalogueSource): readonly string[] {
  const site: readonly (readonly [boolean, string])[] = [
    [
      !/^https?:/.test(root),
      'SITE_URL is not set: addresses in the catalogue begin at the root of the host.',
    ],
    [
      operator.name === null,
      'site.json names no operator: the catalogue names Regionatlas as its publisher.',
    ],
    [
      operator.kind === null,
      'site.json gives no kind of operator ("operator.kind"): DCAT-AP-SE asks for one.',
    ],
    [
      operator.email === null,
      'site.json gives no e-mail address of the operator: the datasets have no contact point.',
    ],
  ];
  const data = programmes.flatMap(({ programme: { id, period, publisherKind } }) => [
    [
      period === undefined,
      `data/${id}/programme.yaml gives no period: the catalogue says none of the dataset.`,
    ] as const,
    [
      publisherKind === undefined,
      `data/${id}/programme.yaml gives no kind of publisher ("publisherKind"): DCAT-AP-SE asks for one.`,
    ] as const,
  ]);
  const texts = [
    programmes.some(({ programme }) => programme.licence === undefined),
    'The texts have no licence: each file has a statement of rights by parts, and no licence for the whole.',
  ] as const;
  return [
    ...[...site, ...data, texts].flatMap(([isMissing, text]) => (isMissing ? [text] : [])),
    'No day of publication is known: the catalogue gives none.',
  ];
}

/** The areas that all programmes are about, or areas without nouns where they are about different ones. */
function areasOf(programmes: readonly CatalogueProgramme[]): NamedAreas {
  const [first, ...others] = programmes.map(({ areaSystem }) => areaSystem);
  return first && others.every(({ id }) => id === first.id) ? first : { areas: [] };
}

/** What the areas of the programmes are called as wholes: "Sveriges 21 regioner". */
function titlesOf(programmes: readonly CatalogueProgramme[], lang: Lang): readonly string[] {
  const unnamed = { sv: '⟨regionerna⟩', en: 'the ⟨regions⟩' }[lang];
  const titles = programmes.map(
    ({ areaSystem }) =>
      areaSystem.title?.[lang] ?? inWordsFor(areaSystem, lang, { text: unnamed }).text,
  );
  return [...new Set(titles)];
}

function catalogueResource({ programmes }: CatalogueSource, at: Iris): Resource {
  return {
    iri: at.catalogue,
    type: 'dcat:Catalog',
    properties: [
      ...inBoth('dcterms:title', 'Regionatlas', 'Regionatlas'),
      ...inBoth(
        'dcterms:description',
        `Vad ${grammarSv.list(titlesOf(programmes, 'sv'))} har valt i de program som atlasen visar: inriktningar, teman och kontakter.`,
        `What ${grammarEn.list(titlesOf(programmes, 'en'))} have chosen in the programmes that the atlas shows: focus areas, themes and contacts.`,
      ),
      ['dcterms:publisher', iri(at.publisher)],
      ['dcterms:license', iri(CATALOGUE_LICENCE)],
      ['dcterms:language', iri(LANGUAGE.sv)],
      ['dcterms:language', iri(LANGUAGE.en)],
      ...SWEDEN_IRIS.map((place) => ['dcterms:spatial', iri(place)] as const),
      ['dcat:themeTaxonomy', iri(`${EU}data-theme`)],
      ['foaf:homepage', iri(at.home)],
      ...(programmes.length > 1 ? [['dcat:dataset', iri(at.series)] as const] : []),
      ...programmes.map(
        ({ programme }) => ['dcat:dataset', iri(at.dataset(programme.id))] as const,
      ),
    ],
  };
}
