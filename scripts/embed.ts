import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EMBED_SCRIPT, FRAME_PATH } from '../src/store/embed-address';
import { framePaths, renderFrame } from '../src/embed/prerender';
import { buildEmbedPages, bundleElement, SHELLS } from './embed/bundles';
import { fillFrame } from './embed/fill-frame';
import { readPageSources } from './pages';

/** Writes what other people's pages need into dist/: the frames, and the script with the custom element. */
const base = process.env['BASE_PATH'] ?? '/';
await buildEmbedPages(base);
const shell = await readFile(join('dist', SHELLS.frame), 'utf8');
const sources = { ...(await readPageSources('dist')), base };
const paths = framePaths(sources.dataset);
for (const path of paths) {
  const file = join('dist', FRAME_PATH, path, 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, fillFrame(shell, renderFrame(path, sources)));
}
await rm(join('dist', 'src'), { recursive: true });
await writeFile(join('dist', EMBED_SCRIPT), await bundleElement(sources.dataset));
process.stdout.write(`${paths.length} frames written to dist/${FRAME_PATH}.\n`);
