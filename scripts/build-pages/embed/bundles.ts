import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { BASELINE } from '../../shared/baseline';
import { createAtlas } from '../../../src/domain/model/atlas';
import type { FrameSources } from '../../../src/app/embed/prerender';
import { codecOf } from '../../../src/store/pages';
import { morePages } from '../../../src/store/programme-site';
import { bundleScript } from '../bundle-script';
import { withoutCors } from '../../vite/first-load';
import { moreLicences } from '../../vite/licences';
import { paletteStyles } from '../../vite/palette-styles';

/** The shells of frames and of the page that makes their code. The build that bundles each leaves it below dist/src/. */
export const SHELLS = {
  frame: 'src/app/embed/frame.html',
  builder: 'src/app/embed/builder.html',
} as const;

/**
 * Builds the scripts and styles of frames, beside those of the atlas in dist/assets/. They share nothing with it: a
 * shared part would be one more thing to wait for, and browsers do not share what frames on other sites have fetched.
 */
export async function buildFrame(base: string): Promise<void> {
  await build({
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
      rolldownOptions: { input: SHELLS.frame },
    },
  });
}

/**
 * The custom element as one classic script, which any page can load from another site without further headers.
 * `plugins` are those of a build; development has none.
 */
export async function bundleElement(
  programme: Pick<FrameSources, 'dataset' | 'programmeSite'>,
  plugins: readonly Plugin[] = [],
): Promise<string> {
  return bundleScript('src/features/embed/element/embed.ts', plugins, {
    KNOWN: JSON.stringify(knownTo(programme)),
  });
}

/** What the element must know to write an address: which themes there are, and which pairs have a frame of their own. */
function knownTo({ dataset, programmeSite }: Pick<FrameSources, 'dataset' | 'programmeSite'>) {
  const more = programmeSite && morePages(programmeSite, dataset);
  // Where their names stand is most of what is known of areas, and is in no address.
  const areas = dataset.areaSystem.areas.map((area) => ({ ...area, places: undefined }));
  return {
    areas: { ...dataset.areaSystem, areas },
    themeIds: dataset.themes.map(({ id }) => id),
    pairs: [...codecOf(createAtlas(dataset), '', more).pairs],
  };
}
