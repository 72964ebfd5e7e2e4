import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Answers an address that no file stands for with the page that says so, as a static host would. */
export function previewPages(): Plugin {
  return {
    name: 'preview-pages',
    configurePreviewServer: (server) => () => {
      const { outDir } = server.config.build;
      server.middlewares.use((request, response, next) => {
        // By now the address of a page has become that of its index.html, which the server sends itself.
        const { pathname } = new URL(request.url ?? '/', 'http://local');
        if (pathname.endsWith('.html') && existsSync(join(outDir, pathname))) return next();
        readFile(join(outDir, '404.html'))
          .then((page) => {
            response.statusCode = 404;
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            for (const [name, value] of Object.entries(server.config.preview.headers)) {
              if (value !== undefined) response.setHeader(name, value);
            }
            response.end(page);
          })
          .catch(next);
        return undefined;
      });
    },
  };
}
