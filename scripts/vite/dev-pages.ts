import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import type * as Entry from '../../src/app/prerender';
import { fillPage } from '../build-pages/fill-shells';
import { readSite } from '../shared/page-sources';
import { isoDay } from '../../src/i18n/intl';
import { EMBED_SCRIPT, splitProgramme } from '../../src/store/paths';
import { WORKER_CONDITIONS } from './workers';
import { contactCards } from '../../src/app/contact-cards';
import { embedAnswer, isEmbedPath } from './dev-embed';

/** In development every page is rendered when it is asked for, by the same code that the build runs. */
export function devPages(): Plugin {
  return {
    name: 'dev-pages',
    // Not in unit tests: a worker's variant of a package is not what Node has.
    apply: (_, { command }) => command === 'serve' && process.env['VITEST'] === undefined,
    configEnvironment: (name) =>
      name === 'client' ? { resolve: { conditions: WORKER_CONDITIONS } } : undefined,
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = pagePath(request, server.config.base);
        if (path === null) return next();
        answer(server, path, response).catch(next);
        return undefined;
      });
    },
  };
}

function pagePath(request: Connect.IncomingMessage, base: string): string | null {
  const path = new URL(request.originalUrl ?? '/', 'http://local').pathname;
  const wantsPage = request.headers.accept?.includes('text/html') === true;
  const inside = path.startsWith(base) ? path.slice(base.length) : null;
  const isScript = inside !== null && splitProgramme(inside)[1] === EMBED_SCRIPT;
  const isOurs = wantsPage || path.endsWith('.vcf') || isScript;
  return isOurs ? inside : null;
}

async function answer(
  server: ViteDevServer,
  asked: string,
  response: ServerResponse,
): Promise<void> {
  const entry = await server.ssrLoadModule('/src/app/prerender');
  const { renderPage } = entry as typeof Entry;
  const [folder, path] = splitProgramme(asked);
  const site = await readSite('public', server.config.base);
  const { digest, ...files } = site.find((each) => each.path === folder) ?? site[0];
  const { base, programmeSite } = files;
  const sources = { ...files, publishedCopy: { origin: '', digest } };
  if (isEmbedPath(path)) {
    const { type, text } = await embedAnswer(server, path, sources);
    response.setHeader('Content-Type', type);
    return void response.end(text);
  }
  const card = contactCards(sources.dataset, null, isoDay(new Date())).get(path);
  if (card !== undefined) {
    response.setHeader('Content-Type', 'text/vcard; charset=utf-8');
    return void response.end(card);
  }
  const shell = fillPage(
    await readFile('index.html', 'utf8'),
    await renderPage(path, sources),
    { base, site: '', programmeSite },
    sources.dataset,
  );
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  return void response.end(await server.transformIndexHtml(base + path, shell));
}
