import type { RenderedPage } from '../../../src/app/prerender';
import { escapeHtml } from '../../../src/ui/markup';

/** What a sitemap says of a page: its address, and its address in each language. */
export type SitemapPage = Pick<RenderedPage, 'canonical' | 'alternates'>;

/** Returns a sitemap of pages, each with its languages. `site` is the origin, which the format cannot do without. */
export function sitemap(pages: readonly SitemapPage[], site: string): string {
  const entries = pages.map(({ canonical, alternates }) => {
    const links = alternates.map(
      ({ lang, address }) =>
        `    <xhtml:link rel="alternate" hreflang="${lang}" href="${escapeHtml(site + address)}"/>`,
    );
    return ['  <url>', `    <loc>${escapeHtml(site + canonical)}</loc>`, ...links, '  </url>'];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.flat(),
    '</urlset>\n',
  ].join('\n');
}

/** Returns robots.txt: everything may be read. It names the sitemap where the site's origin is known. Search engines read it at the root of a host alone. */
export function robots(site: string, base: string): string {
  const place = site === '' ? '' : `\nSitemap: ${site}${base}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${place}`;
}
