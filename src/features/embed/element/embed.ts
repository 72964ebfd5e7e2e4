import { createAreaSystem, type AreaSystemData } from '../../../domain/model/region';
import type { CodecContext } from '../../../store/url-codec';
import { FRAME_PATH } from '../../../store/paths';
import { defineRegionAtlas } from './region-atlas';
import { resizeFrames } from './resize-frames';
import { parseUrl } from './view-attributes';

/** Defined by the build (scripts/build-pages/embed/bundles.ts). */
declare const KNOWN: {
  readonly areas: AreaSystemData;
  readonly themeIds: readonly string[];
  readonly pairs: readonly string[];
};

/**
 * Runs on host pages: <script src="…/embed.js" defer></script>. Defines <region-atlas> and resizes the frames of the
 * atlas that the script came from. A second script on the same page does nothing.
 */
function start(): void {
  const home = homeOf(document.currentScript);
  if (!home || customElements.get('region-atlas')) return;
  // Read once: the build puts all of it wherever it is named.
  const { areas, themeIds, pairs } = KNOWN;
  const codec: CodecContext = {
    base: home.pathname,
    areas: createAreaSystem(areas),
    // Data that are newer than this script may have others; the frame says which there are not.
    themeIds: { has: (id) => /^[a-z\d-]+$/.test(id) },
    themePages: new Set(themeIds),
    pairs: new Set(pairs),
  };
  resizeFrames(home.origin, `${home.href}${FRAME_PATH}`);
  defineRegionAtlas(home.origin, codec);
}

/** Returns the folder of the script. `document.currentScript` is null where it is loaded as a module. */
function homeOf(current: HTMLOrSVGScriptElement | null): URL | null {
  const script = current ?? document.querySelector('script[src$="/embed.js"]');
  return script instanceof HTMLScriptElement ? parseUrl('.', script.src) : null;
}

start();
