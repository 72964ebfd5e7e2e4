import { expect, type Page, type Route } from '@playwright/test';

/** Every script of a page. */
const SCRIPTS = /\/assets\/[^/]*\.js/;

/** Holds back the files whose addresses match. Returns the function that lets them come, or lets `end` do what it does. */
export async function holds(
  page: Page,
  files: RegExp,
  end: (route: Route) => Promise<void> = (route) => route.continue(),
): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await released;
    await end(route);
  });
  return () => release();
}

/** Opens a page, with its styles, whose scripts come when the returned function is called. */
export async function opensEarly(
  page: Page,
  address: string,
  scripts: RegExp = SCRIPTS,
): Promise<() => void> {
  const release = await holds(page, scripts);
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('.site-footer, .embed-source')).toBeAttached();
  // The style sheet may come after the text.
  await expect(page.locator('body')).toHaveCSS('margin', '0px');
  return release;
}
