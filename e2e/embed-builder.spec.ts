import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, fits, frameOf, test } from './embed-reader';
import { watchesPolicies } from './policies';

const code = (page: Page) => page.getByRole('textbox', { name: /^(?:Koden|The code)$/ });
const choose = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();

test('the choices are those of the page the visitor comes from, and they can be shared', async ({
  page,
  visitor,
}) => {
  await visitor.opens('/region/dalarna/?tema=cirkular-ekonomi');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Bädda in kartan' }).click();
  await expect(page).toHaveURL('/badda-in/?region=dalarna&tema=cirkular-ekonomi');
  await expect(page.getByRole('radio', { name: 'En region', exact: true })).toBeChecked();
  await expect(page.getByLabel('Region', { exact: true })).toHaveValue('20');
  await expect(page.getByRole('checkbox', { name: 'Cirkulär ekonomi' })).toBeChecked();

  await page.getByLabel('Region', { exact: true }).selectOption('Gotland');
  await page.getByRole('checkbox', { name: 'Livsmedel' }).check();
  await page.getByRole('checkbox', { name: 'Cirkulär ekonomi' }).uncheck();
  await expect(page).toHaveURL('/badda-in/?region=gotland&tema=livsmedel');
  const chosen = await code(page).inputValue();
  expect(chosen).toContain('/inbaddad/region/gotland/?tema=livsmedel"');
  await page.reload();
  await expect(code(page)).toHaveValue(chosen);
  await page.getByRole('link', { name: 'Tillbaka till kartan' }).click();
  await expect(page).toHaveURL('/region/gotland/?tema=livsmedel');
});

test('the code works as it is copied: pasted into another page it shows what the preview did', async ({
  page,
  host,
  context,
  atlas,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: atlas });
  for (const [form, name] of [
    ['Ram (iframe)', 'Regionatlas: Dalarna och Gävleborg'],
    ['Webbkomponent', 'Regionatlas: Dalarna och Gävleborg'],
  ] as const) {
    await page.goto('/badda-in/?jamfor=20,21');
    await choose(page, 'Typ av kod', form);
    await expect(frameOf(page).getByRole('heading', { level: 1 })).toHaveText(
      'Dalarna och Gävleborg',
    );
    await page.getByRole('button', { name: 'Kopiera koden' }).click();
    await expect(page.getByRole('status')).toHaveText('Koden är kopierad.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await code(page).inputValue());
    await page.goto(host.publishes(copied));
    await expect(frameOf(page).getByRole('heading', { level: 1 })).toHaveText(
      'Dalarna och Gävleborg',
    );
    await fits(page);
    await expect(page.locator('iframe')).toHaveAttribute('title', name);
    await expect(page.getByRole('link', { name })).toHaveAttribute(
      'href',
      `${atlas}/jamfor/dalarna/gavleborg/`,
    );
  }
});

test('the code without scripts shows the map on a page that allows nothing at all', async ({
  page,
  host,
  watch,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/badda-in/?tema=besoksnaring,livsmedel&form=snippet');
  await expect(code(page)).toHaveValue(/<svg/);
  // It parses without repairs, as HTML and as XML.
  const mended = await code(page).evaluate((each) => {
    const written = each instanceof HTMLTextAreaElement ? each.value : '';
    const parsed = new DOMParser().parseFromString(written, 'text/html').body;
    const again = document.createElement('div');
    again.append(...parsed.childNodes);
    const xml = new DOMParser().parseFromString(written, 'application/xhtml+xml');
    return {
      asHtml:
        new XMLSerializer().serializeToString(again).replaceAll(/ xmlns="[^"]+"/g, '') ===
        `<div>${written.replaceAll(/ xmlns="[^"]+"/g, '')}</div>`,
      asXml: xml.querySelector('parsererror')?.textContent ?? null,
    };
  });
  expect(mended.asXml).toBeNull();
  expect(mended.asHtml).toBe(true);

  const pasted = await code(page).inputValue();
  const before = watch.requests.length;
  await page.goto(host.publishes(pasted));
  await expect(page.getByRole('img', { name: 'Besöksnäring och livsmedel' })).toBeVisible();
  await expect(page.locator('p', { hasText: 'livsmedel: Gotland.' })).toBeVisible();
  await expect(page.getByRole('definition').first()).toHaveText('Gotland');
  await expect(
    page.getByRole('link', { name: 'Regionatlas: Besöksnäring och livsmedel' }),
  ).toBeVisible();
  // Names stay at their places on a page that is read from right to left.
  const places = () =>
    page.getByRole('img', { name: 'Besöksnäring och livsmedel' }).evaluate((map) => {
      const { x } = map.getBoundingClientRect();
      return [...map.querySelectorAll('text')].map((name) =>
        Math.round(name.getBoundingClientRect().x - x),
      );
    });
  const placesBefore = await places();
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  expect(await places()).toEqual(placesBefore);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  // The article, its style sheet, and nothing for the map.
  const asked = watch.requests.slice(before).map((request) => new URL(request.url()).pathname);
  expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/artikel/', '/site.css']);
  const { violations } = await new AxeBuilder({ page }).include('svg').analyze();
  expect(violations).toEqual([]);
});

for (const width of [1440, 320]) {
  test(`everything is chosen by keyboard alone, and announced, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/badda-in/');
    await expect(page.getByRole('radio', { name: 'Hela Sverige' })).toBeEnabled();
    await page.getByRole('radio', { name: 'Hela Sverige' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('status')).toHaveText(
      'Förhandsvisning och kod: Blekinge och Kalmar, ram (iframe).',
    );
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Region A')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Region C')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(code(page)).toHaveValue(/jamfor=10,08,20"/);
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Region D')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Teman' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(code(page)).toHaveValue(/tema\/naringsliv\/\?jamfor=10,08,20"/);
    // After removing it the focus stays where it was.
    await page.keyboard.press('Space');
    await expect(page.getByRole('checkbox', { name: 'Näringslivets omställning' })).toBeFocused();
    await expect(code(page)).not.toHaveValue(/naringsliv/);
  });
}

test('the map can speak the other language than the page', async ({ page }) => {
  await page.goto('/badda-in/?tema=livsmedel');
  await choose(page, 'Kartans språk', 'Engelska');
  await expect(page).toHaveURL('/badda-in/?tema=livsmedel&sprak=en');
  await expect(frameOf(page).getByRole('heading', { level: 1 })).toHaveText('Food');
  await page.getByRole('link', { name: 'In English' }).click();
  await expect(page).toHaveURL('/en/badda-in/?tema=livsmedel');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Embed a map');
  await expect(frameOf(page).getByRole('heading', { level: 1 })).toHaveText('Food');
});

test('the page keeps its own policy, and the code names what another must allow', async ({
  page,
  watch,
  atlas,
}) => {
  await watchesPolicies(page);
  for (const form of ['iframe', 'element', 'snippet']) {
    await page.goto(`/badda-in/?tema=livsmedel&form=${form}`);
    await expect(frameOf(page).locator('p', { hasText: 'två av 21 regioner' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.dataset['violation'])).toBe(
      undefined,
    );
    await page.getByText('Om webbplatsen har en innehållspolicy (CSP)').click();
    await expect(
      page.getByText(
        form === 'snippet'
          ? 'policyn behöver inte ändras'
          : `script-src ${atlas}/embed.js; frame-src ${atlas}/inbaddad/`,
      ),
    ).toBeVisible();
  }
  expect(watch.complaints).toEqual([]);
});

test('where the shapes cannot be fetched the page says so, and the other codes work', async ({
  page,
}) => {
  await page.route('**/geo/*.geojson', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/badda-in/?form=snippet');
  await expect(page.getByText('Kartans former gick inte att hämta')).toBeVisible();
  await choose(page, 'Typ av kod', 'Webbkomponent');
  await expect(code(page)).toHaveValue(/<region-atlas lang="sv">/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has code for the overview, its preview, and how to change it', async ({
    page,
  }) => {
    await page.goto('/badda-in/');
    await expect(code(page)).toHaveValue(/<iframe src="\/inbaddad\/"/);
    await expect(frameOf(page).locator('.map-legend')).toContainText('41 inriktningar');
    const told = page.locator('main noscript');
    await expect(told).toBeVisible();
    const text = await told.evaluate((each) => (each instanceof HTMLElement ? each.innerText : ''));
    expect(text).toContain('Skriv inbaddad/ först i sökvägen');
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

for (const [colorScheme, lang, name, queries] of [
  ['light', '', 'light, in Swedish', ['', '?lik=20&form=element']],
  ['dark', 'en/', 'dark, in English', ['?jamfor=20,06&tema=livsmedel', '?form=snippet']],
] as const) {
  test.describe(name, () => {
    test.use({ colorScheme });

    test('axe finds nothing on the page', async ({ page }) => {
      test.setTimeout(180_000);
      for (const query of queries) {
        await page.goto(`/${lang}badda-in/${query}`);
        await expect(page.locator('textarea')).toHaveValue(/\S/);
        await expect(frameOf(page).locator('h1, strong').first()).toBeVisible();
        await page.locator('summary').click();
        // Where no scripts run axe cannot run either; a test above covers the code in there.
        const axe = new AxeBuilder({ page }).exclude('iframe[srcdoc]');
        const { violations } = await axe.analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
        expect.soft(found, query).toEqual([]);
      }
    });
  });
}
