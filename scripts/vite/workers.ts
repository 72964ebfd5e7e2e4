import { fileURLToPath } from 'node:url';
import { defaultClientConditions, type Plugin } from 'vite';

/** Of a package with a variant for pages, which asks for `document`, they choose the one without. */
export const WORKER_CONDITIONS = ['worker', ...defaultClientConditions];

/** The one such package in a worker. */
const ASKS_FOR_DOCUMENT = 'decode-named-character-reference';

/**
 * What the workers of a build have instead of a page: the variant without `document`, which is ten times as large and that
 * of Node too.
 */
export function workerPackages(): Plugin {
  return {
    name: 'worker-packages',
    enforce: 'pre',
    resolveId: (id) =>
      id === ASKS_FOR_DOCUMENT ? fileURLToPath(import.meta.resolve(id)) : undefined,
  };
}
