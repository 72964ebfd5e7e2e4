import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { ENGINES, type EngineName } from './e2e/engines/browser';
import { INSTALLED } from './e2e/engines/installed';

/** The browser that scripts/setup.mjs found to run. */
const browser = existsSync('.browser') ? readFileSync('.browser', 'utf8').trim() : undefined;
const launch = {
  ...(browser ? { executablePath: browser } : {}),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
};
/** Another port lets two checkouts be tested at once. */
const PORT = Number(process.env['E2E_PORT'] ?? 4188);

/** The same atlas below a sub-path, without contacts and with more programmes (scripts/build-variant.mjs), and its tests. */
const SUB_PATH = '/regionatlas/';
const VARIANT = 'dist-variant';
const OTHER_BUILDS = ['other-builds.spec.ts', 'several-programmes.spec.ts'];
/** Firefox and WebKit: only those that scripts/setup.mjs found. */
const IN_ENGINES = 'engines.spec.ts';
/** "npm test" makes it; who runs these tests by hand without it tests the ordinary build alone. */
const hasVariant = existsSync(VARIANT);
/** Tests for a browser that cannot draw in three dimensions. */
const WITHOUT_3D = /@without-3d/;
const WIDE = { viewport: { width: 1440, height: 900 } };

/** A server of a build, for as long as the tests run. */
function serve(port: number, base: string, folder: string) {
  return {
    command: `npx vite preview --configLoader runner --port ${port} --strictPort --outDir ${folder}`,
    env: { BASE_PATH: base },
    url: `http://localhost:${port}${base}`,
    reuseExistingServer: false,
  };
}

export default defineConfig<object, { readonly engine: EngineName }>({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Two cores that draw three dimensions without a graphics card stall at times, whatever the page does. A fault of
  // the page fails twice; what passes at the second try is named at the end of "npm test".
  retries: 1,
  timeout: 150_000,
  expect: { timeout: 40_000 },
  outputDir: 'test-results/e2e',
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'sv-SE',
    // A service worker's answers pass by page.route; offline.spec.ts allows it for itself.
    serviceWorkers: 'block',
    video: 'off',
    trace: 'off',
    launchOptions: launch,
  },
  webServer: [
    serve(PORT, '/', 'dist'),
    ...(hasVariant ? [serve(PORT + 1, SUB_PATH, VARIANT)] : []),
  ],
  projects: [
    {
      name: 'wide',
      use: WIDE,
      testIgnore: [...OTHER_BUILDS, IN_ENGINES],
      grepInvert: WITHOUT_3D,
    },
    {
      name: 'without 3D',
      use: {
        ...WIDE,
        launchOptions: { ...launch, args: [...launch.args, '--disable-3d-apis'] },
      },
      grep: WITHOUT_3D,
    },
    ...ENGINES.filter((engine) => INSTALLED[engine] !== undefined).map((engine) => ({
      name: engine,
      use: { engine },
      testMatch: IN_ENGINES,
    })),
    ...(hasVariant
      ? [
          {
            name: 'elsewhere',
            use: { ...WIDE, baseURL: `http://localhost:${PORT + 1}${SUB_PATH}` },
            testMatch: OTHER_BUILDS,
          },
        ]
      : []),
  ],
});
