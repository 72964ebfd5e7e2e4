import type { Page } from '@playwright/test';

/** Every script of a page. */
export const SCRIPTS = /\/assets\/[^/]*\.js/;

/** Holds back the files whose addresses match. Returns the function that lets them come. */
export async function holds(page: Page, files: RegExp): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}
