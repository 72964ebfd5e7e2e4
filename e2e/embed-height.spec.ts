import type { Page } from '@playwright/test';
import { box, element, expect, fits, script, test } from './embed-reader';

test.describe('the height', () => {
  const heightOf = (page: Page) => box(page).evaluate((each) => each.clientHeight);

  test('follows the width, within the limits that the page sets', async ({ page, host, atlas }) => {
    await page.goto(host.publishes(element(atlas, 'theme="livsmedel" max-height="700"')));
    await expect.poll(() => heightOf(page)).toBe(578);
    await page.setViewportSize({ width: 400, height: 800 });
    await expect.poll(() => heightOf(page)).toBe(700);
    await page.locator('region-atlas').evaluate((each) => each.removeAttribute('max-height'));
    await page.setViewportSize({ width: 401, height: 800 });
    await expect.poll(() => heightOf(page)).toBeGreaterThan(750);
    await fits(page);
  });

  test('is taken from the frame itself and from nobody else', async ({ page, host, atlas }) => {
    await page.goto(host.publishes(element(atlas, 'theme="livsmedel"')));
    await expect.poll(() => heightOf(page)).toBe(578);
    // From the page's own origin; from the atlas's origin but another window; and no height at all.
    await page.evaluate((origin) => {
      const frame = document.querySelector('region-atlas')?.shadowRoot?.querySelector('iframe');
      const source = frame?.contentWindow ?? null;
      const data = { type: 'regionatlas:height', height: 1111 };
      const say = (init: MessageEventInit) =>
        window.dispatchEvent(new MessageEvent('message', init));
      window.postMessage(data, '*');
      say({ data, origin: window.location.origin, source });
      say({ data, origin, source: window });
      say({ data, origin, source: null });
      for (const height of ['1111', Number.NaN, -4, Infinity, undefined])
        say({ data: { ...data, height }, origin, source });
      // And once as it should be, so that the messages before it have been handled.
      say({ data: { ...data, height: 601 }, origin, source });
    }, atlas);
    await expect.poll(() => heightOf(page)).toBe(601);
  });

  test('of a frame that the page wrote itself is set where the script is', async ({
    page,
    host,
    atlas,
  }) => {
    const code = `<iframe src="${atlas}/inbaddad/region/dalarna/" title="Dalarna" width="100%" height="300"></iframe>`;
    await page.goto(host.publishes(`${code}\n${script(atlas)}\n${script(atlas)}`));
    await expect.poll(() => heightOf(page)).toBeGreaterThan(550);
    await fits(page);
  });

  test('may change while the reader is further down: what they read stays where it is', async ({
    page,
    host,
    atlas,
  }) => {
    await page.goto(host.publishes(element(atlas, 'theme="livsmedel" max-height="400"')));
    await expect.poll(() => heightOf(page)).toBe(400);
    await page.locator('#slut').evaluate((each) => each.scrollIntoView({ block: 'center' }));
    const top = () => page.locator('#slut').evaluate((each) => each.getBoundingClientRect().top);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(600);
    const before = await top();
    await page.locator('region-atlas').evaluate((each) => {
      each.setAttribute('max-height', '2000');
      each.setAttribute('min-height', '900');
    });
    await expect.poll(() => heightOf(page)).toBe(900);
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  });
});

test('the preview that the page begins with is as high as what it shows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/badda-in/');
  const frame = page.locator('.builder-preview iframe');
  await frame.scrollIntoViewIfNeeded();
  const hidden = () =>
    frame.evaluate((each: HTMLIFrameElement) => {
      const shown = each.contentDocument?.documentElement;
      return shown?.querySelector('main') ? shown.scrollHeight - shown.clientHeight : null;
    });
  await expect.poll(hidden).toBe(0);
});
