import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { renderPage } from '../../src/app/prerender';
import { fillPage } from '../build-pages/fill-shells';
import { readSite } from '../shared/page-sources';
import { isoDay } from '../../src/i18n/intl';
import { contactCards } from '../../src/app/contact-cards';
import { embedAnswer, isEmbedPath } from './dev-embed';
import { splitProgramme } from '../../src/store/paths';

/** Answers with what is at a path below the base, made by the code that the build runs. */
export async function answer(
  server: ViteDevServer,
  asked: string,
  response: ServerResponse,
): Promise<void> {
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
