import { readdirSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './embed-reader';
import { watchesPolicies } from './policies';

/** Every frame that the build wrote, as a path below "inbaddad/". */
function frames(): readonly string[] {
  return readdirSync('dist/inbaddad', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.replace('index.html', ''));
}

test('every frame says what it shows, in its language, and leads to its page', () => {
  const titles = frames().map((path) => {
    const html = readFileSync(`dist/inbaddad/${path}index.html`, 'utf8');
    const lang = path.startsWith('en/') ? 'en' : 'sv';
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html).toMatch(new RegExp(`class="embed-open"[^]*?href="/${path}"`));
    return `${lang} ${/<h1[^>]*>[^]*?<\/h1>/.exec(html)?.[0] ?? ''}`;
  });
  expect(titles).toHaveLength(156);
  expect(new Set(titles).size).toBe(156);
});

test('in a low frame the map is no wider than the land that it has', async ({ page }) => {
  for (const size of [
    { width: 1200, height: 300 },
    { width: 600, height: 300 },
  ]) {
    await page.setViewportSize(size);
    await page.goto('/inbaddad/tema/besoksnaring/');
    const map = await page.getByTestId('map').boundingBox();
    expect(map?.width).toBeLessThan(2.15 * (map?.height ?? 0));
  }
});

test('on paper no name of a frame lies under the credit', async ({ page }) => {
  await page.goto('/inbaddad/tema/besoksnaring/');
  await page.emulateMedia({ media: 'print' });
  const top = (box: { readonly y: number } | null) => box?.y ?? 0;
  const names = page.locator('.map-frame text', { hasText: 'Blekinge' });
  const south = await names.filter({ visible: true }).boundingBox();
  const credit = await page.locator('.map-credit').boundingBox();
  expect(top(south) + (south?.height ?? 0)).toBeLessThan(top(credit));
  expect(top(south)).toBeGreaterThan(0);
});

test('no kind of frame breaks the policy it is served under', async ({ page, watch }) => {
  await watchesPolicies(page);
  // Frames of a kind are built alike.
  const kinds = new Map(
    frames().map((path) => [path.replace(/(region|tema|jamfor)\/.*/, '$1'), path]),
  );
  expect(kinds.size).toBe(8);
  for (const path of kinds.values()) {
    const answer = await page.goto(`/inbaddad/${path}`);
    expect(answer?.headers()['content-security-policy']).toContain('frame-ancestors *');
    await expect(page.locator('.embed-open a')).toHaveAttribute('href', `/${path}`);
    const violation = await page.evaluate(() => document.documentElement.dataset['violation']);
    expect({ path, violation }).toEqual({ path });
  }
  expect(watch.complaints).toEqual([]);
});

for (const [colorScheme, width] of [
  ['light', 320],
  ['dark', 1000],
] as const) {
  test.describe(`in frames, ${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('axe finds nothing', async ({ page }) => {
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
  });
}
