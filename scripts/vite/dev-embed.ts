import { readFile } from 'node:fs/promises';
import type { ViteDevServer } from 'vite';
import type * as Prerender from '../../src/app/embed/prerender';
import type { PageSources } from '../../src/app/prerender';
import type * as Studio from '../../src/app/studio/prerender';
import { builderPath, EMBED_SCRIPT, FRAME_PATH, LANGS } from '../../src/store/paths';
import { bundleElement, SHELLS } from '../build-pages/embed/bundles';
import { fillSidePage, fillFrame } from '../build-pages/fill-shells';
import { STUDIO_PAGES } from '../build-pages/studio';

/** What is answered at a path, and what kind of text it is. */
export interface DevAnswer {
  readonly type: string;
  readonly text: string;
}

type Sources = Pick<PageSources, 'dataset' | 'geometry' | 'base' | 'programmeSite'>;

/** True for the paths below the base that have a shell of their own: what is for other people's pages, and the studio. */
export function isEmbedPath(path: string): boolean {
  return path.startsWith(FRAME_PATH) || path === EMBED_SCRIPT || isAlone(path);
}

const isAlone = (path: string) => Boolean(builderLang(path) ?? studioPage(path));
const builderLang = (path: string) => LANGS.find((lang) => path === builderPath(lang));
const studioPage = (path: string) =>
  STUDIO_PAGES.flatMap((page) => LANGS.map((lang) => ({ ...page, lang }))).find(
    ({ pathOf, lang }) => path === pathOf(lang),
  );

/** In development: a frame, the page that builds the code, the studio, or the script, made when it is asked for. */
export async function embedAnswer(
  server: ViteDevServer,
  path: string,
  sources: Sources,
): Promise<DevAnswer> {
  if (path === EMBED_SCRIPT) {
    return { type: 'text/javascript', text: await bundleElement(sources) };
  }
  const { shell, page } = await pageAt(server, path, sources);
  // The shell names its script from where it lies.
  const rooted = page.replace('src="./', `src="/${shell.slice(0, shell.lastIndexOf('/') + 1)}`);
  return {
    type: 'text/html; charset=utf-8',
    text: await server.transformIndexHtml(`/${path}`, rooted),
  };
}

async function pageAt(server: ViteDevServer, path: string, sources: Sources) {
  const { base, dataset, programmeSite } = sources;
  const place = { base, site: '', programmeSite };
  const ofStudio = studioPage(path);
  if (ofStudio) {
    const { shell, fill, lang } = ofStudio;
    const render = await server.ssrLoadModule('/src/app/studio/prerender');
    const html = await readFile(shell, 'utf8');
    return { shell, page: fill(html, render as typeof Studio, lang, place, dataset) };
  }
  const loaded = await server.ssrLoadModule('/src/app/embed/prerender');
  const { renderBuilder, renderFrame } = loaded as typeof Prerender;
  const lang = builderLang(path);
  const shell = lang ? SHELLS.builder : SHELLS.frame;
  const html = await readFile(shell, 'utf8');
  const page = lang
    ? fillSidePage(html, renderBuilder(lang, sources, ''), place, dataset)
    : fillFrame(html, renderFrame(path.slice(FRAME_PATH.length), sources), place, {
        dataset,
        digest: null,
      });
  return { shell, page };
}
