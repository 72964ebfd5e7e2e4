import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { countUnloaded } from './unloaded';

/** Where the tests are that `npm run mutate` runs: in the folders whose code it changes, or in those that are named. */
const { MUTATE_TESTS = 'src/{store,domain,i18n,map}' } = process.env;

export default defineConfig({
  // As in vite.config.ts.
  oxc: { jsx: { development: false } },
  resolve: {
    alias: [
      {
        find: /^\.\.\/(?:data\/publish|data\/folder\/read-areas|\.\.\/scripts\/shared\/project-files)$/,
        replacement: fileURLToPath(new URL('published.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: [`${MUTATE_TESTS}/**/*.test.{ts,tsx}`],
    globalSetup: ['scripts/mutate/publish-once.ts'],
    setupFiles: ['scripts/mutate/fewer-runs.ts'],
    reporters: [countUnloaded()],
    isolate: false,
    restoreMocks: true,
    testTimeout: 60_000,
  },
});
