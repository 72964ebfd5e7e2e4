import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Render from '../../src/app/studio/prerender';
import type { Dataset, Lang } from '../../src/domain/model/dataset';
import { draftPath, LANGS, studioPath } from '../../src/store/paths';
import { BASE, SITE } from '../shared/deployment';
import type { PageFiles } from '../shared/page-sources';
import { writeBelow } from '../shared/write-below';
import { fillSidePage, fillFrame } from './fill-shells';
import type { Place } from './head';

/** A page with a shell of its own. */
interface StudioPage {
  readonly shell: string;
  readonly pathOf: (lang: Lang) => string;
  /** Puts the page into its shell, as `render` renders it. */
  readonly fill: (
    shell: string,
    render: typeof Render,
    lang: Lang,
    place: Place,
    dataset: Dataset,
  ) => string;
}

/** The studio, and a draft in the atlas. */
export const STUDIO_PAGES: readonly StudioPage[] = [
  {
    shell: 'src/app/studio/studio.html',
    pathOf: studioPath,
    fill: (shell, { renderStudio }, lang, place, dataset) =>
      fillSidePage(shell, renderStudio(lang, place.base), place, dataset, ''),
  },
  {
    shell: 'src/app/studio/draft.html',
    pathOf: draftPath,
    fill: (shell, { renderDraft }, lang, place, dataset) =>
      fillFrame(shell, renderDraft(lang, place.base), place, { dataset, digest: null }),
  },
];

/** Writes the pages of the studio into dist/, from the shells that the client build left there. */
export async function writeStudio({ dataset, programmeSite }: PageFiles): Promise<void> {
  // The settings of Vite read the list above, and need not wait for this.
  const render = await import('../../src/app/studio/prerender');
  const place = { base: BASE, site: SITE, programmeSite };
  for (const { shell, pathOf, fill } of STUDIO_PAGES) {
    const html = await readFile(join('dist', shell), 'utf8');
    for (const lang of LANGS) {
      const page = fill(html, render, lang, place, dataset);
      await writeBelow('dist', join(pathOf(lang), 'index.html'), page);
    }
  }
}
