import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BASELINE } from './scripts/shared/baseline';
import { BASE } from './scripts/shared/deployment';
import { devPages } from './scripts/vite/dev-pages';
import { previewPages } from './scripts/vite/preview-pages';
import { SHELLS } from './scripts/build-pages/embed/bundles';
import { STUDIO_PAGES } from './scripts/build-pages/studio';
import { firstLoad } from './scripts/vite/first-load';
import { licences } from './scripts/vite/licences';
import { workerPackages } from './scripts/vite/workers';
import { paletteStyles } from './scripts/vite/palette-styles';

const { pages: licencesOfPages, workers: licencesOfWorkers } = licences();

export default defineConfig({
  base: BASE,
  appType: 'mpa',
  plugins: [
    react({ jsxImportSource: '#jsx' }),
    paletteStyles(),
    firstLoad(),
    devPages(),
    previewPages(),
    licencesOfPages,
  ],
  // One JSX runtime of ours, while developing too: React’s own makes the same checks by then.
  oxc: { jsx: { development: false } },
  worker: { plugins: () => [licencesOfWorkers, workerPackages()] },
  build: {
    target: BASELINE,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', SHELLS.builder, ...STUDIO_PAGES.map(({ shell }) => shell)],
    },
  },
  preview: { port: 4173 },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    // An edition of their own: data/ can change, and the tests need not.
    env: { REGIONATLAS_DATA: 'src/testing/edition' },
    restoreMocks: true,
    // As many as there are cores: by itself the runner leaves one idle, and half of the time is waiting for it.
    maxWorkers: '100%',
    // The properties are many runs each; a slow machine is not a fault.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
