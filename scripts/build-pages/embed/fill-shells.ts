import type { RenderedSidePage, RenderedFrame } from '../../../src/app/embed/prerender';
import type { Dataset } from '../../../src/domain/model/dataset';
import { dataTags } from '../open-data/structured-data';
import { addStartFailure } from '../start-failure';
import { datasetPreload, escapeHtml, headTags, programmeAttributes, type Place } from '../head';

/**
 * Puts a rendered frame into its shell, src/app/embed/frame.html, with the digest of the data it was built from. Frames are
 * not to be found by searching: the full pages are.
 */
export function fillFrame(
  shell: string,
  frame: RenderedFrame,
  place: Place,
  { dataset, digest }: { readonly dataset: Dataset; readonly digest: string | null },
): string {
  const head = [
    `<title>${escapeHtml(frame.title)}</title>`,
    `<meta name="description" content="${escapeHtml(frame.description)}" />`,
    '<meta name="robots" content="noindex" />',
  ].join('\n    ');
  return addStartFailure(shell, frame.lang)
    .replace('lang="sv"', `lang="${frame.lang}"`)
    .replace('<!--head-->', () => head)
    .replace('<div id="root">', `<div id="root" ${programmeAttributes(dataset, place, digest)}>`)
    .replace('<!--page-->', () => frame.body)
    .replace('<!--shapes-->', () => frame.shapes);
}

/**
 * Puts a page beside the atlas, the builder or the studio, into its shell. Only the builder needs the dataset at once, and reads
 * which themes have a page.
 */
export function fillBuilder(
  shell: string,
  page: RenderedSidePage,
  place: Place,
  dataset: Dataset,
  preload = datasetPreload(place.base, dataset),
): string {
  const { site } = place;
  const { links, block } = dataTags(page, place, dataset);
  const head = [...headTags(page, place, dataset), ...links, preload, block].join('\n    ');
  return addStartFailure(shell, page.lang)
    .replace('lang="sv"', `lang="${page.lang}"`)
    .replace('<!--head-->', () => head)
    .replace(
      '<div id="root">',
      `<div id="root" data-site="${escapeHtml(site)}" data-themes="${dataset.themes.map(({ id }) => id).join(' ')}" ${programmeAttributes(dataset, place)}>`,
    )
    .replace('<!--page-->', () => page.body);
}
