import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './embed-reader';
import { watchesPolicies } from './policies';

test('no frame breaks the policy it is served under, and each says what it shows', async ({
  page,
  watch,
}) => {
  test.setTimeout(240_000);
  await watchesPolicies(page);
  const frames = readdirSync('dist/inbaddad', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replace('index.html', ''));
  expect(frames).toHaveLength(156);
  const titles = new Set<string>();
  for (const path of frames) {
    const answer = await page.goto(`/inbaddad/${path}`);
    expect(answer?.headers()['content-security-policy']).toContain('frame-ancestors *');
    const { violation, lang } = await page.evaluate(() => ({
      violation: document.documentElement.dataset['violation'],
      lang: document.documentElement.lang,
    }));
    expect({ path, violation }).toEqual({ path });
    expect(lang).toBe(path.startsWith('en/') ? 'en' : 'sv');
    const open = page.locator('.embed-open a');
    await expect(open).toHaveAttribute('href', `/${path}`);
    titles.add(`${lang} ${await page.getByRole('heading', { level: 1 }).innerText()}`);
  }
  expect(titles.size).toBe(156);
  expect(watch.complaints).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing in frames, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const width of [1000, 320]) {
      test(`${width} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        for (const path of [
          '',
          'region/dalarna/',
          'tema/livsmedel/',
          'en/jamfor/dalarna/gavleborg/',
        ]) {
          await page.goto(`/inbaddad/${path}`);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
          expect.soft(found, path).toEqual([]);
        }
      });
    }
  });
}
