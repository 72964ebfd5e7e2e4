import type { RenderedBuilder, RenderedFrame } from '../../../src/app/embed/prerender';
import { datasetPreload, escapeHtml, headTags } from '../head';

/** Puts a rendered frame into its shell, src/app/embed/frame.html. Frames are not to be found by searching: the full pages are. */
export function fillFrame(shell: string, frame: RenderedFrame): string {
  const head = [
    `<title>${escapeHtml(frame.title)}</title>`,
    `<meta name="description" content="${escapeHtml(frame.description)}" />`,
    '<meta name="robots" content="noindex" />',
  ].join('\n    ');
  return shell
    .replace('lang="sv"', `lang="${frame.lang}"`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => frame.body)
    .replace('<!--shapes-->', () => frame.shapes);
}

/** Puts the page that builds the code into its shell. `site` is the origin it will be served from, or "". */
export function fillBuilder(
  shell: string,
  page: RenderedBuilder,
  base: string,
  site: string,
): string {
  const head = [...headTags(page, base, site), datasetPreload(base)].join('\n    ');
  return shell
    .replace('lang="sv"', `lang="${page.lang}"`)
    .replace('<!--head-->', () => head)
    .replace('<div id="root">', `<div id="root" data-site="${escapeHtml(site)}">`)
    .replace('<!--page-->', () => page.body);
}
