import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EMBED_SCRIPT, FRAME_PATH } from '../../src/store/paths';
import { framePaths, renderBuilder, renderFrame } from '../../src/app/embed/prerender';
import { LANGS } from '../../src/store/paths';
import { BASE, SITE } from '../shared/deployment';
import { buildEmbedPages, bundleElement, SHELLS } from './embed/bundles';
import { fillBuilder, fillFrame } from './embed/fill-shells';
import type { PageFiles } from '../shared/page-sources';
import { writeBelow } from '../shared/write-below';

/**
 * Writes what other people's pages need into dist/: the frames, the script with the custom element, and the page
 * that builds the code for them.
 */
export async function writeEmbeds(files: PageFiles): Promise<void> {
  await buildEmbedPages(BASE);
  const shell = await readFile(join('dist', SHELLS.frame), 'utf8');
  const sources = { ...files, base: BASE };
  const paths = framePaths(sources.dataset);
  for (const path of paths) {
    const page = fillFrame(shell, renderFrame(path, sources), sources.dataset);
    await writeBelow('dist', join(FRAME_PATH, path, 'index.html'), page);
  }
  const shellOfBuilder = await readFile(join('dist', SHELLS.builder), 'utf8');
  for (const lang of LANGS) {
    const page = renderBuilder(lang, sources, SITE);
    const path = join(page.canonical.slice(BASE.length), 'index.html');
    const place = { base: BASE, site: SITE };
    await writeBelow('dist', path, fillBuilder(shellOfBuilder, page, place, sources.dataset));
  }
  await rm(join('dist', 'src'), { recursive: true });
  await writeBelow('dist', EMBED_SCRIPT, await bundleElement(sources.dataset));
  process.stdout.write(`${paths.length} frames written to dist/${FRAME_PATH}.\n`);
}
