import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EMBED_SCRIPT, FRAME_PATH, LANGS } from '../../src/store/paths';
import { framePaths, renderBuilder, renderFrame } from '../../src/app/embed/prerender';
import { BASE, SITE } from '../shared/deployment';
import { buildFrame, bundleElement, SHELLS } from './embed/bundles';
import { fillSidePage, fillFrame } from './fill-shells';
import type { PageFiles } from '../shared/page-sources';
import { writeBelow } from '../shared/write-below';
import { moreLicences } from '../vite/licences';

/**
 * Writes what other people's pages need into dist/, for each programme: the frames, the script with the custom element, and the page
 * that builds the code for them.
 */
export async function writeEmbeds(programmes: readonly PageFiles[]): Promise<void> {
  await buildFrame(BASE);
  for (const files of programmes) await writeFrames(files);
  for (const files of programmes) await writeBuilder(files);
}

const placeOf = ({ base, programmeSite }: PageFiles) => ({ base, site: SITE, programmeSite });

async function writeFrames(files: PageFiles): Promise<void> {
  const shell = await readFile(join('dist', SHELLS.frame), 'utf8');
  const { path: folder } = files;
  const paths = framePaths(files);
  for (const path of paths) {
    const page = fillFrame(shell, renderFrame(path, files), placeOf(files), files);
    await writeBelow('dist', join(folder, FRAME_PATH, path, 'index.html'), page);
  }
  process.stdout.write(`${paths.length} frames written to dist/${folder}${FRAME_PATH}.\n`);
}

/** Writes the page that builds the code, and the script. */
async function writeBuilder(files: PageFiles): Promise<void> {
  const { dataset, path: folder } = files;
  const shell = await readFile(join('dist', SHELLS.builder), 'utf8');
  for (const lang of LANGS) {
    const page = renderBuilder(lang, files, SITE);
    const path = join(page.canonical.slice(BASE.length), 'index.html');
    await writeBelow('dist', path, fillSidePage(shell, page, placeOf(files), dataset));
  }
  await writeBelow('dist', folder + EMBED_SCRIPT, await bundleElement(files, [moreLicences()]));
}
