import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Visitor } from './atlas';

test.use({ zoomable: false });

/** Hydrates the section and opens every part of it. */
async function opensAll({ page }: Visitor): Promise<void> {
  const section = page.locator('.share');
  await page.locator('#ta-med').scrollIntoViewIfNeeded();
  await expect(section.locator('details')).toHaveCount(4);
  for (const summary of await section.locator('summary').all()) await summary.click();
  await expect(section.locator('.share-boxes').first()).toBeVisible();
}

for (const [colorScheme, address] of [
  ['light', '/region/dalarna/'],
  ['dark', '/en/tema/cirkular-ekonomi/'],
] as const) {
  test.describe(`the share section, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing with all of it open', async ({ page, visitor }) => {
      await visitor.opens(address);
      await opensAll(visitor);
      const { violations } = await new AxeBuilder({ page }).include('.share').analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
      expect(found).toEqual([]);
    });
  });
}

test('the share section fits a phone 320 pixels wide, all of it open', async ({
  page,
  visitor,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visitor.opens('/region/vastra-gotaland/');
  await opensAll(visitor);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});
