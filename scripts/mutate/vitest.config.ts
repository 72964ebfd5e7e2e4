import { defineConfig } from 'vitest/config';

/** The unit tests that `npm run mutate` runs: those of the folders whose code it changes. */
export default defineConfig({
  test: {
    include: ['src/{store,domain,i18n,map}/**/*.test.ts'],
    env: { REGIONATLAS_DATA: 'src/testing/edition' },
    setupFiles: ['scripts/mutate/fewer-runs.ts'],
    isolate: false,
    restoreMocks: true,
    testTimeout: 60_000,
  },
});
