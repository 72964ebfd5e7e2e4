import type { Dataset } from '../../src/domain/model/dataset';
import type { RenderedPage } from '../../src/app/prerender';
import { dataTags } from './open-data/structured-data';
import { datasetPreload, escapeHtml, headTags, programmeAttributes, type Place } from './head';
import { addStartFailure } from './start-failure';
import { askForStyles } from '../vite/first-load';

/** Puts a rendered page, and what it says of its data, into the shell, index.html. */
export function fillShell(
  shell: string,
  page: RenderedPage,
  place: Place,
  dataset: Dataset,
): string {
  const { base } = place;
  const { links, block } = dataTags(page, place, dataset);
  const head = [...headTags(page, place, dataset), ...links].join('\n    ');
  return (
    addStartFailure(page.isDressedLate ? askForStyles(shell) : shell, page.lang)
      .replace('lang="sv"', `lang="${page.lang}"`)
      .replace('<!--head-->', () => head)
      .replace(
        '<div id="root">',
        `<div id="root" data-address="${escapeHtml(page.canonical)}" ${programmeAttributes(dataset, place, page.digest)}>`,
      )
      .replace('<!--page-->', () => page.body)
      // The dataset comes after all that is shown, like the scripts that read it.
      .replace('<!--shapes-->', () =>
        [page.shapes, datasetPreload(base, dataset), block].join('\n    '),
      )
  );
}
