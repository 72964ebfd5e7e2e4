import react from '@vitejs/plugin-react';
import { build, mergeConfig, type InlineConfig, type UserConfig } from 'vite';
import { BASELINE } from '../../shared/baseline';
import { createAtlas } from '../../../src/domain/model/atlas';
import type { FrameSources } from '../../../src/app/embed/prerender';
import { codecOf } from '../../../src/store/pages';
import { morePages } from '../../../src/store/programme-site';
import { oneScript } from '../one-script';
import { withoutCors } from '../../vite/first-load';
import { moreLicences } from '../../vite/licences';
import { paletteStyles } from '../../vite/palette-styles';

/** The shells of the pages that are not the atlas itself. The client build leaves them below dist/src/. */
export const SHELLS = {
  frame: 'src/app/embed/frame.html',
  builder: 'src/app/embed/builder.html',
} as const;

/**
 * Builds the scripts and styles of frames and of the page that makes their code, beside those of the
 * atlas in dist/assets/. Each apart: a shared part would be one more thing to wait for, and browsers do not
 * share what frames on other sites have fetched.
 */
export async function buildEmbedPages(base: string): Promise<void> {
  for (const shell of Object.values(SHELLS)) await buildPage(shell, base);
}

/** Builds one page's scripts and styles. `more` are settings of its own. */
export async function buildPage(shell: string, base: string, more: UserConfig = {}): Promise<void> {
  const config: InlineConfig = {
    configFile: false,
    base,
    logLevel: 'warn',
    plugins: [
      react(),
      paletteStyles(),
      moreLicences(),
      { name: 'without-cors', transformIndexHtml: { order: 'post', handler: withoutCors } },
    ],
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      // They are there already; the shells' links to them are still to be written with the base.
      copyPublicDir: false,
      target: BASELINE,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: shell },
    },
  };
  await build(mergeConfig(config, more));
}

/** The custom element as one classic script, which any page can load from another site without further headers. */
export async function bundleElement(
  programme: Pick<FrameSources, 'dataset' | 'programmeSite'>,
): Promise<string> {
  return oneScript('src/features/embed/element/embed.ts', {
    KNOWN: JSON.stringify(knownTo(programme)),
  });
}

/** What the element must know to write an address: which themes there are, and which pairs have a frame of their own. */
function knownTo({ dataset, programmeSite }: Pick<FrameSources, 'dataset' | 'programmeSite'>) {
  const more = programmeSite && morePages(programmeSite, dataset);
  return {
    areas: dataset.areaSystem,
    themeIds: dataset.themes.map(({ id }) => id),
    pairs: [...codecOf(createAtlas(dataset), '', more).pairs],
  };
}
