import { fileURLToPath } from 'node:url';
import { defaultClientConditions, type Plugin } from 'vite';

/** Of a package with a variant for pages, which asks for `document`, they choose the one without. */
export const WORKER_CONDITIONS = ['worker', ...defaultClientConditions];

/** The one such package in a worker. */
const ASKS_FOR_DOCUMENT = 'decode-named-character-reference';

const NUMBERING_PLANS = /\/libphonenumber-js\/metadata\.max\.json\.js$/;

/**
 * What the workers of a build have instead of a page: the variant without `document`, which is ten times as large and that
 * of Node too, and of the world's numbering plans the one that is asked for (src/data/folder/phone.ts).
 */
export function workerPackages(): Plugin {
  return {
    name: 'worker-packages',
    enforce: 'pre',
    resolveId: (id) =>
      id === ASKS_FOR_DOCUMENT ? fileURLToPath(import.meta.resolve(id)) : undefined,
    transform: (code, id) => (NUMBERING_PLANS.test(id) ? swedishPlan(code) : undefined),
  };
}

/** A module with the numbering plans of all countries, as one with Sweden's. Other numbers belong to no country then. */
export function swedishPlan(code: string): string {
  const { version, countries } = JSON.parse(code.slice(code.indexOf('{'))) as {
    readonly version: number;
    readonly countries: { readonly SE: readonly unknown[] };
  };
  const plan = {
    version,
    country_calling_codes: { 46: ['SE'] },
    countries: { SE: countries.SE },
    nonGeographic: {},
  };
  return `export default ${JSON.stringify(plan)}`;
}
