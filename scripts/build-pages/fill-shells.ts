import type { RenderedFrame, RenderedSidePage } from '../../src/app/embed/prerender';
import type { RenderedPage } from '../../src/app/prerender';
import type { Dataset, Lang } from '../../src/domain/model/dataset';
import { START_FAILURE } from '../../src/i18n/start-failure';
import { askForStyles } from '../vite/first-load';
import { escapeHtml } from '../../src/ui/markup';
import { datasetPreload, headTags, programmeAttributes, type Place } from './head';
import { dataTags } from './open-data/structured-data';

/** Puts a page of the atlas, and what it says of its data, into the shell, index.html. */
export function fillPage(
  shell: string,
  page: RenderedPage,
  place: Place,
  dataset: Dataset,
): string {
  const { links, block } = dataTags(page, place, dataset);
  return filled(page.needsLateStyles ? askForStyles(shell) : shell, {
    lang: page.lang,
    head: [...headTags(page, place, dataset), ...links],
    root: `data-address="${escapeHtml(page.canonical)}" ${programmeAttributes(dataset, place, page.digest)}`,
    body: page.body,
    // The dataset comes after all that is shown, like the scripts that read it.
    shapes: [page.shapes, datasetPreload(place.base, dataset), block],
  });
}

/**
 * Puts a frame into its shell, src/app/embed/frame.html, with the digest of the data it was built from. Frames are
 * not to be found by searching: the full pages are.
 */
export function fillFrame(
  shell: string,
  { lang, title, description, body, shapes }: RenderedFrame,
  place: Place,
  { dataset, digest }: { readonly dataset: Dataset; readonly digest: string | null },
): string {
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    '<meta name="robots" content="noindex" />',
  ];
  const root = programmeAttributes(dataset, place, digest);
  return filled(shell, { lang, head, root, body, shapes: [shapes] });
}

/**
 * Puts a page beside the atlas, the builder or the studio, into its shell. Only the builder needs the dataset at once, and reads
 * which themes have a page.
 */
export function fillSidePage(
  shell: string,
  page: RenderedSidePage,
  place: Place,
  dataset: Dataset,
  preload = datasetPreload(place.base, dataset),
): string {
  const { links, block } = dataTags(page, place, dataset);
  const themes = dataset.themes.map(({ id }) => id).join(' ');
  return filled(shell, {
    lang: page.lang,
    head: [...headTags(page, place, dataset), ...links, preload, block],
    root: `data-site="${escapeHtml(place.site)}" data-themes="${themes}" ${programmeAttributes(dataset, place)}`,
    body: page.body,
  });
}

interface Parts {
  readonly lang: Lang;
  readonly head: readonly string[];
  /** The attributes of the root, which scripts read. */
  readonly root: string;
  readonly body: string;
  readonly shapes?: readonly string[];
}

/**
 * A shell with its parts, and the sentence that is shown where the scripts fail to start the page
 * (src/app/loading/show-failure.ts). It is in the page, since the script that fails may be the very first.
 */
function filled(shell: string, { lang, head, root, body, shapes = [] }: Parts): string {
  const said = START_FAILURE[lang];
  const failure = (sentence: string) =>
    `<p class="start-failure is-awaited" role="alert">${sentence} <a href="">${said.again}</a></p>`;
  return shell
    .replace(/<!--start-failure: (page|frame|builder|studio)-->/, (_, kind: keyof typeof said) =>
      failure(said[kind]),
    )
    .replace('lang="sv"', `lang="${lang}"`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<div id="root">', () => `<div id="root" ${root}>`)
    .replace('<!--page-->', () => selfClosed(body))
    .replace('<!--shapes-->', () => shapes.map(selfClosed).join('\n    '));
}

/** Markup of React with shapes of SVG that have no content in the short form, which React never writes. */
function selfClosed(markup: string): string {
  return markup.replaceAll(/><\/(?:circle|line|path|rect|use)>/g, '/>');
}
