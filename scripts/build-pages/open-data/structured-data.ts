import type { RenderedPage } from '../../../src/app/prerender';
import type { Dataset } from '../../../src/domain/model/dataset';
import { CATALOGUE_PATHS, DATASET_PATH, slicePath } from '../../../src/store/data-paths';

type DescribedPage = Pick<RenderedPage, 'lang' | 'title' | 'description' | 'canonical'>;

/** Where a site is served: origin, or "" where it is not known, and base path. */
export interface Place {
  readonly site: string;
  readonly base: string;
}

/** Returns the data behind a page, as paths below the base with their media types: what its alternate links name. */
export function dataBehind(
  { canonical }: Pick<DescribedPage, 'canonical'>,
  { base }: Pick<Place, 'base'>,
  dataset: Dataset,
): readonly { readonly path: string; readonly type: string }[] {
  const [kind = '', name = ''] = partsOf(canonical, base);
  const json = (path: string) => [{ path, type: 'application/json' }];
  if (kind === 'region' && dataset.regions.some(({ slug }) => slug === name)) {
    return json(slicePath.region(name));
  }
  const isUsed = dataset.regions.some(({ areas }) =>
    areas.some(({ themes }) => themes.some(({ id }) => id === name)),
  );
  if (kind === 'tema' && isUsed) return json(slicePath.theme(name));
  if (kind !== '') return json(DATASET_PATH);
  return [
    ...json(DATASET_PATH),
    { path: CATALOGUE_PATHS.rdf, type: 'application/rdf+xml' },
    { path: CATALOGUE_PATHS.jsonLd, type: 'application/ld+json' },
  ];
}

/**
 * Returns what search engines read of a page, by schema.org: on the home page the dataset with its author, elsewhere the
 * way from the home page to this one.
 */
export function structuredData(page: DescribedPage, place: Place, dataset: Dataset): object {
  const root = place.site + place.base;
  const isHome = partsOf(page.canonical, place.base).length === 0;
  return {
    '@context': 'https://schema.org',
    ...(isHome ? datasetData(page, root, dataset) : breadcrumbs(page, root, place)),
  };
}

function datasetData({ lang, description }: DescribedPage, root: string, dataset: Dataset): object {
  const { title, publisher, source } = dataset.programme;
  return {
    '@type': 'Dataset',
    name: `Regionatlas: ${title}`,
    description,
    inLanguage: lang,
    url: root,
    isAccessibleForFree: true,
    isBasedOn: source,
    creator: { '@type': 'Organization', name: publisher },
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: root + DATASET_PATH,
    },
  };
}

function breadcrumbs({ lang, title, canonical }: DescribedPage, root: string, { site }: Place) {
  const items = [
    { name: 'Regionatlas', item: lang === 'en' ? `${root}en/` : root },
    { name: title.replace(/ [–-] Regionatlas$/, ''), item: site + canonical },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map((item, i) => ({ '@type': 'ListItem', position: i + 1, ...item })),
  };
}

/** The parts of an address after the base and the language. */
function partsOf(canonical: string, base: string): readonly string[] {
  const path = canonical.slice(base.length).replace(/\?.*$/, '');
  return path.split('/').filter((part, i) => part !== '' && !(i === 0 && part === 'en'));
}
