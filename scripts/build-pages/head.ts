import type { Dataset } from '../../src/domain/model/dataset';
import { programmePath } from '../../src/store/data-paths';
import type { RenderedPage } from '../../src/app/prerender';
import { hasPairsAndCards, siteOfOne, type ProgrammeSite } from '../../src/store/programme-site';
import { NOT_FOUND_PATH } from '../../src/store/paths';
import { escapeHtml } from '../../src/ui/markup';
import { cardFile } from './cards/name';

/** Where a programme is served: origin, or "" where it is not known, base path, and the site that it is part of. */
export interface Place {
  readonly site: string;
  readonly base: string;
  readonly programmeSite?: ProgrammeSite | undefined;
}

/**
 * Width and height of a social card, pixels. Networks ask for this shape, and show cards some 500 pixels wide; more pixels make
 * them heavier than 40 kB.
 */
export const CARD = { width: 960, height: 504 } as const;

const LOCALES: Readonly<Record<string, string>> = { sv: 'sv_SE', en: 'en_GB' };

type PageHead = Pick<RenderedPage, 'lang' | 'title' | 'description' | 'canonical' | 'alternates'>;

/**
 * The lines of a page's <head> that differ from page to page. Where the build does not know the origin, links begin at the
 * root, which is enough for a canonical link, but many networks want a card's address in full.
 */
export function headTags(
  page: PageHead,
  { base, site, programmeSite = siteOfOne(base) }: Place,
  dataset: Pick<Dataset, 'programme' | 'areaSystem'>,
): readonly string[] {
  const origin = site.replace(/\/+$/, '');
  const path = page.canonical.slice(base.length);
  const address = origin + page.canonical;
  const card = cardFile(path, hasPairsAndCards(programmeSite, dataset));
  return [
    `<title>${escapeHtml(page.title)}</title>`,
    meta('name', 'description', page.description),
    // The page for unknown addresses answers for all of them and must not be found by searching.
    path.endsWith(NOT_FOUND_PATH)
      ? meta('name', 'robots', 'noindex')
      : `<link rel="canonical" href="${escapeHtml(address)}" />`,
    ...languageLinks(page, origin),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Regionatlas'),
    meta('property', 'og:locale', localeOf(page.lang)),
    ...page.alternates
      .filter(({ lang }) => lang !== page.lang)
      .map(({ lang }) => meta('property', 'og:locale:alternate', localeOf(lang))),
    meta('property', 'og:url', address),
    meta('property', 'og:title', page.title),
    meta('property', 'og:description', page.description),
    meta('property', 'og:image', origin + base + card),
    meta('property', 'og:image:width', String(CARD.width)),
    meta('property', 'og:image:height', String(CARD.height)),
    meta('property', 'og:image:alt', page.description),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
}

/** Has the browser fetch the dataset before our code, which reads it, is here. */
export function datasetPreload(base: string, { programme }: Dataset): string {
  const href = base + programmePath.dataset(programme.id);
  return `<link rel="preload" href="${href}" as="fetch" crossorigin="anonymous" />`;
}

const localeOf = (lang: string) => LOCALES[lang] ?? lang;

/**
 * Says which programme a page is about, as attributes of its root (src/app/loading/programme-site.ts): where the programme
 * has its pages and shapes, if that is not where a site of one has them, and the other programmes; and the digest of the
 * data it was built from.
 */
export function programmeAttributes(
  { programme }: Dataset,
  { base, programmeSite }: Place,
  digest: string | null = null,
): string {
  const { siteBase: root, shapes, programmes } = programmeSite ?? siteOfOne(base);
  const attributes = [
    ...(digest === null ? [] : [['digest', digest]]),
    ['programme', programme.id],
    ...(base === root ? [] : [['base', base]]),
    ...(shapes === siteOfOne(root).shapes ? [] : [['shapes', shapes]]),
    ...(programmes.length === 0 ? [] : [['programmes', JSON.stringify(programmes)]]),
  ];
  return attributes.map(([name, value = '']) => `data-${name}="${escapeHtml(value)}"`).join(' ');
}

/** The page in each language; the published text's own language is for everybody else. */
function languageLinks({ alternates }: PageHead, origin: string): readonly string[] {
  const link = (lang: string, address: string) =>
    `<link rel="alternate" hreflang="${lang}" href="${escapeHtml(origin + address)}" />`;
  return [
    ...alternates.map(({ lang, address }) => link(lang, address)),
    ...alternates.slice(0, 1).map(({ address }) => link('x-default', address)),
  ];
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`;
}
