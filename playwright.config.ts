import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** The browser that scripts/setup.mjs found to run. */
const browser = existsSync('.browser') ? readFileSync('.browser', 'utf8').trim() : undefined;
const launch = {
  ...(browser ? { executablePath: browser } : {}),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
};
/** Another port lets two checkouts be tested at once. */
const PORT = Number(process.env['E2E_PORT'] ?? 4188);

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 20_000 },
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
  webServer: {
    command: `npx vite preview --configLoader runner --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
  projects: [{ name: 'wide', use: { viewport: { width: 1440, height: 900 } } }],
});
