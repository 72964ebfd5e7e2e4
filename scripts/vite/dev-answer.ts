import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { contactCards } from '../../src/app/contact-cards';
import { renderBuilder, renderFrame } from '../../src/app/embed/prerender';
import { renderPage, type PageSources } from '../../src/app/prerender';
import * as studio from '../../src/app/studio/prerender';
import { isoDay } from '../../src/i18n/intl';
import {
  builderPath,
  EMBED_SCRIPT,
  FRAME_PATH,
  LANGS,
  splitProgramme,
} from '../../src/store/paths';
import { bundleElement, SHELLS } from '../build-pages/embed/bundles';
import { fillFrame, fillPage, fillSidePage } from '../build-pages/fill-shells';
import { STUDIO_PAGES } from '../build-pages/studio';
import { readSite } from '../shared/page-sources';

/** Answers with what is at a path below the base, made by the code that the build runs. */
export async function answer(
  server: ViteDevServer,
  asked: string,
  response: ServerResponse,
): Promise<void> {
  const [folder, path] = splitProgramme(asked);
  const site = await readSite('public', server.config.base);
  const { digest, ...files } = site.find((each) => each.path === folder) ?? site[0];
  const sources = { ...files, publishedCopy: { origin: '', digest } };
  const send = (type: string, text: string) => {
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
    response.end(text);
  };
  if (path === EMBED_SCRIPT) return send('text/javascript', await bundleElement(sources));
  const card = contactCards(sources.dataset, null, isoDay(new Date())).get(path);
  if (card !== undefined) return send('text/vcard', card);
  const { shell, page } = await pageAt(path, sources);
  // A shell names its script from where it lies.
  const rooted = page.replace('src="./', `src="/${shell.slice(0, shell.lastIndexOf('/') + 1)}`);
  return send('text/html', await server.transformIndexHtml(sources.base + path, rooted));
}

/** Returns a page and the shell that it was put into. */
async function pageAt(path: string, sources: PageSources) {
  const { base, dataset, programmeSite } = sources;
  const place = { base, site: '', programmeSite };
  const filled = async (shell: string, fill: (html: string) => string) => ({
    shell,
    page: fill(await readFile(shell, 'utf8')),
  });
  for (const lang of LANGS) {
    if (path === builderPath(lang)) {
      const builder = renderBuilder(lang, sources, '');
      return filled(SHELLS.builder, (html) => fillSidePage(html, builder, place, dataset));
    }
    const ofStudio = STUDIO_PAGES.find(({ pathOf }) => path === pathOf(lang));
    if (ofStudio) {
      const { shell, fill } = ofStudio;
      return filled(shell, (html) => fill(html, studio, lang, place, dataset));
    }
  }
  if (path.startsWith(FRAME_PATH)) {
    const frame = renderFrame(path.slice(FRAME_PATH.length), sources);
    return filled(SHELLS.frame, (html) => fillFrame(html, frame, place, { dataset, digest: null }));
  }
  const page = await renderPage(path, sources);
  return filled('index.html', (html) => fillPage(html, page, place, dataset));
}
