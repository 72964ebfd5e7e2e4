import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { MEDIA_TYPES } from '../check-hosting/configs';
import { headersFor } from '../shared/headers';

/** Serves the build as a good static host would: the headers of each path, and a page for unknown addresses. */
export function previewPages(): Plugin {
  return {
    name: 'preview-pages',
    configurePreviewServer: (server) => {
      const { base, build } = server.config;
      server.middlewares.use((request, response, next) => {
        const { pathname, search } = new URL(request.url ?? '/', 'http://local');
        const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
        setHeaders(response, path);
        if (!isPageWithoutSlash(path, build.outDir)) return next();
        response.writeHead(301, { Location: `${pathname}/${search}` }).end();
        return undefined;
      });
      return () => {
        server.middlewares.use((request, response, next) => {
          // By now the address of a page has become that of its index.html, which the server sends itself.
          const { pathname } = new URL(request.url ?? '/', 'http://local');
          if (pathname.endsWith('.html') && existsSync(join(build.outDir, pathname))) return next();
          readFile(join(build.outDir, '404.html'))
            .then((page) => {
              response.statusCode = 404;
              response.setHeader('Content-Type', 'text/html; charset=utf-8');
              setHeaders(response, '404.html');
              response.end(page);
            })
            .catch(next);
          return undefined;
        });
      };
    },
  };
}

/** True for "region/dalarna", which hosts redirect to "region/dalarna/". */
function isPageWithoutSlash(path: string, folder: string): boolean {
  return path !== '' && !path.endsWith('/') && existsSync(join(folder, path, 'index.html'));
}

/** By a file's ending, the types that hosts are told of, and one that the preview server alone does not know. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ...MEDIA_TYPES,
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

function setHeaders(response: ServerResponse, path: string): void {
  const type = TYPES.get(extname(path).slice(1));
  if (type !== undefined) {
    response.setHeader('Content-Type', type.startsWith('text/') ? `${type}; charset=utf-8` : type);
  }
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
}
