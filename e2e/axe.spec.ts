import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './atlas';

/** Addresses below "/" and "/en/"; "…" stands for a page that does not exist. */
const PAGES = [
  '',
  'region/dalarna/',
  'region/gotland/?tema=cirkular-ekonomi',
  'tema/cirkular-ekonomi/',
  '?tema=besoksnaring,livsmedel',
  '?tema=besoksnaring,livsmedel,samverkan',
  'jamfor/dalarna/gavleborg/',
  '?q=turism',
  'register/',
  '?jamfor=12,25',
  '?jamfor=20,21,23,17,19,18',
  'matris/',
  'om/',
  'om/tillganglighet/',
  'finns-inte/',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const lang of ['', 'en/']) {
      test(`in ${lang === '' ? 'Swedish' : 'English'}`, async ({ page, visitor }) => {
        test.setTimeout(240_000);
        for (const address of PAGES) {
          await visitor.opens(`/${lang}${address}`);
          // Everything that can be opened is open.
          await page
            .locator('#panel details:not([open]) > summary')
            .evaluateAll((all) =>
              all.forEach((each) => each instanceof HTMLElement && each.click()),
            );
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
          expect.soft(found, `/${lang}${address}`).toEqual([]);
        }
      });
    }
  });
}

test('the page is built as it is read: one main heading, named landmarks, links past the repeated', async ({
  page,
  visitor,
}) => {
  for (const address of ['/', '/region/dalarna/', '/tema/livsmedel/', '/om/', '/en/']) {
    await visitor.opens(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('banner')).toHaveCount(1);
    const names = await page.getByRole('navigation').evaluateAll((all) =>
      all.map((nav) => {
        const by = nav.getAttribute('aria-labelledby');
        return nav.getAttribute('aria-label') ?? document.getElementById(by ?? '')?.textContent;
      }),
    );
    expect(names.every(Boolean), `navigation names on ${address}`).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    const skips = page.locator('.skip-links a');
    for (const href of await skips.evaluateAll((all) => all.map((a) => a.getAttribute('href')))) {
      await expect(page.locator(href ?? ''), `${href} on ${address}`).toHaveCount(1);
    }
  }
});
