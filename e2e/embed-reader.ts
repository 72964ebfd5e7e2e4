import type { FrameLocator, Locator, Page } from '@playwright/test';
import { test as base, expect } from './atlas';
import { EmbedHost } from './embed-host';

/** `host` is another site; `atlas` the atlas's origin. */
export const test = base.extend<{ host: EmbedHost; atlas: string }>({
  atlas: async ({ baseURL }, use) => {
    await use(new URL(baseURL ?? '').origin);
  },
  host: async ({ atlas }, use) => {
    const host = await EmbedHost.start(atlas);
    await use(host);
    await host.stop();
  },
});

export const script = (atlas: string) => `<script src="${atlas}/embed.js" defer></script>`;
export const element = (
  atlas: string,
  attributes: string,
  link = 'Cirkulär ekonomi i Regionatlas',
) =>
  `<region-atlas ${attributes}><a href="${atlas}/tema/cirkular-ekonomi/">${link}</a></region-atlas>\n${script(atlas)}`;

export const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe');
export const box = (page: Page): Locator => page.locator('iframe');

/** The frame is as tall as it asks, with nothing in it to scroll. */
export async function fits(page: Page): Promise<void> {
  const main = frameOf(page).locator('.embed');
  await expect(frameOf(page).getByRole('link', { name: /Regionatlas|Öppna/ })).toBeVisible();
  await expect
    .poll(async () => {
      const inside = await main.evaluate((each) => each.getBoundingClientRect().height);
      const outside = await box(page).evaluate((each) => each.clientHeight);
      return Math.abs(inside - outside);
    })
    .toBeLessThan(1);
  const rest = await main.evaluate(
    ({ ownerDocument: { documentElement: root } }) => root.scrollHeight - root.clientHeight,
  );
  expect(rest).toBeLessThanOrEqual(0);
}

export { expect } from './atlas';
