import type { Connect, Plugin } from 'vite';
import type * as DevAnswer from './dev-answer';
import { EMBED_SCRIPT, splitProgramme } from '../../src/store/paths';
import { WORKER_CONDITIONS } from './workers';

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
        // With all that pages are rendered from, which a build's settings need not load.
        server
          .ssrLoadModule('/scripts/vite/dev-answer')
          .then((loaded) => (loaded as typeof DevAnswer).answer(server, path, response))
          .catch(next);
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
