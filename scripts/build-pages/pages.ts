import type { RenderedPage } from '../../src/app/prerender';
import { datasetPreload, escapeHtml, headTags } from './head';
import { askForStyles } from '../vite/first-load';

/** Puts a rendered page into the shell, index.html. `site` is the origin it will be served from, or "". */
export function fillShell(shell: string, page: RenderedPage, base: string, site = ''): string {
  const head = headTags(page, base, site).join('\n    ');
  const digest = page.digest === null ? '' : ` data-digest="${page.digest}"`;
  return (
    (page.isDressedLate ? askForStyles(shell) : shell)
      .replace('lang="sv"', `lang="${page.lang}"`)
      .replace('<!--head-->', () => head)
      .replace(
        '<div id="root">',
        `<div id="root" data-address="${escapeHtml(page.canonical)}"${digest}>`,
      )
      .replace('<!--page-->', () => page.body)
      // The dataset comes after all that is shown, like the scripts that read it.
      .replace('<!--shapes-->', () => `${page.shapes}\n    ${datasetPreload(base)}`)
  );
}
