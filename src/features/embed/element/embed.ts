import type { CodecContext } from '../../../store/url-codec';
import { FRAME_PATH } from '../../../store/embed-address';
import { ASK } from '../frame-message';
import { listenToFrames } from './listen';
import { parsedUrl } from './place';
import { defineRegionAtlas } from './region-atlas';

/** Put in by the build (scripts/build-pages/embed/bundles.ts). */
declare const KNOWN: { readonly themeIds: readonly string[]; readonly pairs: readonly string[] };

/**
 * The composition root on other people's pages: <script src="…/embed.js" defer></script>. It makes
 * <region-atlas> work and lets frames of this atlas have the height they need. The atlas is the one that the
 * script came from. Should a page have the script twice, the second does nothing.
 */
function start(): void {
  const home = homeOf(document.currentScript);
  if (!home || customElements.get('region-atlas')) return;
  const codec: CodecContext = {
    base: home.pathname,
    themeIds: new Set(KNOWN.themeIds),
    pairs: new Set(KNOWN.pairs),
  };
  const frames = `${home.href}${FRAME_PATH}`;
  listenToFrames(home.origin, frames);
  defineRegionAtlas(home.origin, codec);
  // Frames that the page wrote itself have spoken before anyone listened.
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.src.startsWith(frames)) frame.contentWindow?.postMessage(ASK, home.origin);
  }
}

/** The folder of the script. A page that loads it as a module hides which script is running. */
function homeOf(running: HTMLOrSVGScriptElement | null): URL | null {
  const script = running ?? document.querySelector('script[src$="/embed.js"]');
  return script instanceof HTMLScriptElement ? parsedUrl('.', script.src) : null;
}

start();
