import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultClientConditions } from 'vite';
import { renderStudio } from '../../src/app/studio/prerender';
import { LANGS, studioPath } from '../../src/store/paths';
import { BASE, SITE } from '../shared/deployment';
import type { PageFiles } from '../shared/page-sources';
import { writeBelow } from '../shared/write-below';
import { moreLicences } from '../vite/licences';
import { buildPage } from './embed/bundles';
import { fillBuilder } from './embed/fill-shells';

/** The shell of the studio's page. */
export const STUDIO_SHELL = 'src/app/studio/studio.html';

/** Of a package with a variant for pages, which asks for `document`, they choose the one without. */
export const WORKER_CONDITIONS = ['worker', ...defaultClientConditions];

/** Writes the studio into dist/, with scripts of its own, which no other page loads. */
export async function writeStudio({ dataset, programmeSite }: PageFiles): Promise<void> {
  await buildPage(STUDIO_SHELL, BASE, {
    resolve: { conditions: WORKER_CONDITIONS },
    worker: { plugins: () => [moreLicences()] },
  });
  const shell = await readFile(join('dist', STUDIO_SHELL), 'utf8');
  for (const lang of LANGS) {
    const page = fillBuilder(
      shell,
      renderStudio(lang, BASE),
      { base: BASE, site: SITE, programmeSite },
      dataset,
      '',
    );
    await writeBelow('dist', join(studioPath(lang), 'index.html'), page);
  }
  await rm(join('dist', 'src'), { recursive: true });
}
