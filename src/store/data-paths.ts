import { DATASET_SCHEMA_FILE, type Lang, type Region } from '../domain/model/dataset';
import { langPath, PATH, regionPath } from './paths';

// Where the data stands, as paths below the base. They are a public contract, like the addresses of pages.

/**
 * The files of a programme: its dataset, the digest of that in the format of `sha256sum --check`, what only the search must
 * know, and the texts of the folder that all are made from, which the studio builds on.
 */
export const programmePath = {
  dataset: (id: string) => `data/${id}.json`,
  digest: (id: string) => `data/${id}.json.sha256`,
  search: (id: string) => `data/${id}.search.json`,
  folder: (id: string) => `data/${id}.folder.json`,
} as const;
export const SCHEMA_PATH = `data/${DATASET_SCHEMA_FILE}`;
export const DATA_PACKAGE_PATH = 'data/datapackage.json';
/** The catalogue for data portals, as RDF/XML and as JSON-LD. */
export const DCAT_PATHS = { rdf: 'data/dcat.rdf', jsonLd: 'data/dcat.jsonld' } as const;

/** The part of the dataset that is about a region or a theme. */
export const slicePath = {
  region: (slug: string) => `data/region/${slug}.json`,
  theme: (id: string) => `data/tema/${id}.json`,
} as const;

/** Returns the path below the base of the vCard file for a pair of neighbours, by their slugs in the order of its page. */
export function pairVcardPath(slugs: readonly string[], lang: Lang): string {
  return `${langPath(lang)}${PATH.pair}/${slugs.join('/')}/kontakter.vcf`;
}

/** Returns the path below the base of the vCard file for a region's contact, by its index. */
export function vcardPath({ slug }: Pick<Region, 'slug'>, index: number, lang: Lang): string {
  return `${regionPath(slug, lang)}kontakt-${index + 1}.vcf`;
}

/** Returns the path of the file with everything. */
export function everythingPath(lang: Lang, file: 'xlsx' | 'geojson'): string {
  return `data/${langPath(lang)}regionatlas.${file}`;
}
