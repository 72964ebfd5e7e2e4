import { isFirst } from '../../../src/store/programme-site';
import type { RenderedPage } from '../../../src/app/prerender';
import { siteInfo } from '../../../src/data/site-info';
import type { Dataset } from '../../../src/domain/model/dataset';
import { languageOf } from '../../../src/domain/model/language';
import { withMeaning } from '../../../src/domain/model/translation';
import { ALL_MESSAGES } from '../../../src/i18n/all-messages';
import {
  DCAT_PATHS,
  programmePath,
  everythingPath,
  slicePath,
} from '../../../src/store/data-paths';
import { ABOUT_PATHS, langPath, NOT_FOUND_PATH, PATH } from '../../../src/store/paths';
import type { Place } from '../head';
import { SWEDEN_IRIS } from './vocabulary';

type DescribedPage = Pick<RenderedPage, 'lang' | 'title' | 'description' | 'canonical'>;

/** Returns the tags that say what data a page has: links for its head, and a block for search engines. */
export function dataTags(page: DescribedPage, place: Place, dataset: Dataset) {
  const links = dataBehind(page, place, dataset).map(
    ({ path, type }) => `<link rel="alternate" type="${type}" href="${place.base}${path}" />`,
  );
  const data = structuredData(page, place, dataset);
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  // No script: browsers run nothing of this type, and the policy has nothing to allow.
  const block = data === null ? '' : `<script type="application/ld+json">${json}</script>`;
  return { links, block };
}

/** Returns the data behind a page, as paths below the base with their media types: what its alternate links name. */
export function dataBehind(
  { canonical }: Pick<DescribedPage, 'canonical'>,
  { base, programmeSite }: Pick<Place, 'base' | 'programmeSite'>,
  dataset: Dataset,
): readonly { readonly path: string; readonly type: string }[] {
  const [kind = '', name = ''] = pathSegments(canonical, base);
  const json = (path: string) => [{ path, type: 'application/json' }];
  if (kind === PATH.region && dataset.regions.some(({ slug }) => slug === name)) {
    return json(slicePath.region(name));
  }
  const isUsed = dataset.regions.some((region) =>
    region.areas.some(({ themes }) => themes.some(({ id }) => id === name)),
  );
  if (kind === PATH.theme && isUsed) return json(slicePath.theme(name));
  const isAboutAll = kind === '' || (kind === 'om' && name === 'utvecklare');
  // The catalogue is the site's, which its first programme has the base of.
  if (!isAboutAll || (programmeSite && !isFirst(programmeSite, dataset)))
    return json(programmePath.dataset(dataset.programme.id));
  return [
    ...json(programmePath.dataset(dataset.programme.id)),
    { path: DCAT_PATHS.rdf, type: 'application/rdf+xml' },
    { path: DCAT_PATHS.jsonLd, type: 'application/ld+json' },
  ];
}

/**
 * Returns what search engines read of a page, by schema.org: on the home page the dataset with its organizations,
 * elsewhere the way from the home page to this one. Null for the page that answers for unknown addresses.
 */
export function structuredData(
  page: DescribedPage,
  place: Place,
  dataset: Dataset,
  operator: string | null = siteInfo.operator.name,
): object | null {
  if (page.canonical.endsWith(NOT_FOUND_PATH)) return null;
  const [kind] = pathSegments(page.canonical, place.base);
  return {
    '@context': 'https://schema.org',
    ...(kind === undefined
      ? datasetData(page, place, dataset, operator)
      : breadcrumbs(page, place)),
  };
}

function datasetData(
  { lang, description, canonical }: DescribedPage,
  { site, base }: Place,
  { programme }: Dataset,
  operator: string | null,
): object {
  const { title, publisher, source, period } = programme;
  const root = site + base;
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: root + path,
  });
  return {
    '@type': 'Dataset',
    '@id': `${root}#${programme.id}`,
    name: `Regionatlas: ${withMeaning(programme, title, lang)}`,
    description,
    // The texts; what the atlas says of them is in both languages.
    inLanguage: languageOf(programme),
    url: site + canonical,
    isAccessibleForFree: true,
    // The parts have terms of their own, so there is no licence to name for the whole.
    usageInfo: root + langPath(lang) + ABOUT_PATHS.atlas,
    isBasedOn: { '@type': 'CreativeWork', name: source, publisher: organization(publisher) },
    creator: organization(publisher),
    ...(operator === null ? {} : { publisher: organization(operator) }),
    spatialCoverage: { '@type': 'Place', name: 'Sverige', sameAs: SWEDEN_IRIS[0] },
    ...(period ? { temporalCoverage: `${period.from}/${period.to ?? '..'}` } : {}),
    distribution: [
      download(programmePath.dataset(programme.id), 'application/json'),
      download(
        everythingPath(lang, 'xlsx'),
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ),
      download(everythingPath(lang, 'geojson'), 'application/geo+json'),
    ],
  };
}

const organization = (name: string) => ({ '@type': 'Organization', name });

function breadcrumbs({ lang, title, canonical }: DescribedPage, { site, base }: Place): object {
  const home = site + base + langPath(lang);
  const [kind, name] = pathSegments(canonical, base);
  const about = ALL_MESSAGES[lang].pageTitle.about;
  const items = [
    { name: 'Regionatlas', item: home },
    ...(kind === 'om' && name !== undefined
      ? [{ name: about, item: home + ABOUT_PATHS.atlas }]
      : []),
    { name: title.replace(/ [–-] Regionatlas$/, ''), item: site + canonical },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map((item, i) => ({ '@type': 'ListItem', position: i + 1, ...item })),
  };
}

/** The parts of an address after the base and the language. */
function pathSegments(canonical: string, base: string): readonly string[] {
  const path = canonical.slice(base.length).replace(/\?.*$/, '');
  return path.split('/').filter((part, i) => part !== '' && !(i === 0 && part === 'en'));
}
