import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EMBED_SCRIPT, FRAME_PATH } from '../src/store/embed-address';
import { framePaths, renderBuilder, renderFrame } from '../src/embed/prerender';
import { LANGS } from '../src/language';
import { buildEmbedPages, bundleElement, SHELLS } from './embed/bundles';
import { fillBuilder, fillFrame } from './embed/fill-shells';
import { readPageSources } from './pages';

/**
 * Writes what other people's pages need into dist/: the frames, the script with the custom element, and the page
 * that builds the code for them.
 */
const base = process.env['BASE_PATH'] ?? '/';
const site = (process.env['SITE_URL'] ?? '').replace(/\/+$/, '');
await buildEmbedPages(base);
const shell = await readFile(join('dist', SHELLS.frame), 'utf8');
const sources = { ...(await readPageSources('dist')), base };
const paths = framePaths(sources.dataset);
for (const path of paths) {
  const file = join('dist', FRAME_PATH, path, 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, fillFrame(shell, renderFrame(path, sources)));
}
for (const lang of LANGS) {
  const shellOfBuilder = await readFile(join('dist', SHELLS.builder), 'utf8');
  const page = renderBuilder(lang, sources, site);
  const file = join('dist', page.canonical.slice(base.length), 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, fillBuilder(shellOfBuilder, page, base, site));
}
await rm(join('dist', 'src'), { recursive: true });
await writeFile(join('dist', EMBED_SCRIPT), await bundleElement(sources.dataset));
process.stdout.write(`${paths.length} frames written to dist/${FRAME_PATH}.\n`);
