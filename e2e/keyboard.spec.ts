import type { Page } from '@playwright/test';
import { expect, test } from './atlas';

const focused = (page: Page) => page.locator(':focus');

/** Focus is somewhere, and in sight. Called after every action. */
async function hasNotLostFocus(page: Page): Promise<void> {
  await expect(focused(page)).toHaveCount(1);
  await expect(focused(page)).toBeInViewport();
}

/** Presses keys one by one; the focus may never be lost on the way. */
async function presses(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await hasNotLostFocus(page);
  }
}

/** Types a letter that the test's American keyboard lacks. True if the page took it for itself. */
async function types(page: Page, letter: string): Promise<boolean> {
  const taken = await focused(page).evaluate(
    (element, key) =>
      !element.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
    letter,
  );
  await hasNotLostFocus(page);
  return taken;
}

/** Tabs until a link or button with this name has the focus, as someone who does not know the way. */
async function tabsTo(page: Page, name: RegExp, most = 120): Promise<void> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(said.trim())) return hasNotLostFocus(page);
  }
  throw new Error(`${most} presses of Tab do not lead to ${String(name)}.`);
}

const WORDS = {
  sv: {
    home: '/',
    skip: /^Hoppa till kartan$/,
    first: 'Blekinge: människor och styrning',
    theme: /^Cirkulär ekonomi, /,
    back: /^Tillbaka till kartan$/,
    quotes: /^Citaten bakom temana$/,
    call: /^Ring /,
    cite: /^Kopiera adressen hit$/,
    chosen: 'Dalarna vald. 2 inriktningar.',
    coloured: 'Dalarna: huvudtema',
  },
  en: {
    home: '/en/',
    skip: /^Skip to the map$/,
    first: 'Blekinge: people and governance',
    theme: /^Circular economy, /,
    back: /^Back to the map$/,
    quotes: /^The quotes behind the themes$/,
    call: /^Call /,
    cite: /^Copy the address of this page$/,
    chosen: 'Dalarna chosen. 2 focus areas.',
    coloured: 'Dalarna: main theme',
  },
} as const;

for (const lang of ['sv', 'en'] as const) {
  for (const width of [1440, 320]) {
    test(`by keyboard alone, ${lang}, ${width} px: find a region, read, go back, colour, show quotes, call, cite`, async ({
      page,
      visitor,
      context,
    }) => {
      test.setTimeout(120_000);
      const words = WORDS[lang];
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.setViewportSize({ width, height: 760 });
      await visitor.opens(words.home);
      await tabsTo(page, words.skip);
      await presses(page, 'Enter');
      await expect(page.locator('#karta')).toBeFocused();

      // Find a region: by arrows, by name.
      await presses(page, 'Tab');
      await expect(focused(page)).toHaveText(words.first);
      await expect(page.locator('.region-navigator-help')).toBeInViewport();
      await expect(page.locator('.map-focus')).toHaveAttribute('href', '#shape-10');
      expect(await types(page, 'ö')).toBe(true);
      await expect(focused(page)).toHaveText(/^Örebro/);
      await presses(page, 'ArrowUp');
      await expect(focused(page)).toHaveText(/^Västmanland/);
      await presses(page, 'ArrowUp');
      await expect(focused(page)).toHaveText(/^Dalarna/);
      await presses(page, 'End', 'Home', 'ArrowRight', 'ArrowRight', 'd');
      await expect(page.locator('.map-focus')).toHaveAttribute('href', '#shape-20');

      // Read.
      await presses(page, 'Enter');
      await expect(visitor.heading).toHaveText('Region Dalarna');
      await expect(visitor.heading).toBeFocused();
      await expect(visitor.status).toHaveText(words.chosen);

      // Back to the map, on the region that was read, and away from it again.
      await tabsTo(page, words.back);
      await presses(page, 'Enter');
      await expect(focused(page)).toHaveText(/^Dalarna: /);
      await presses(page, 'Escape');
      await expect(page.locator('#karta')).toBeFocused();

      // Colour by a theme: the names on the map then say what its colours do.
      await tabsTo(page, words.theme);
      await presses(page, 'Enter');
      await expect(page).toHaveURL(/cirkular-ekonomi/);
      await expect(page.locator('#karta-dalarna')).toHaveText(words.coloured);

      // Show the quotes, reach the call, cite.
      await visitor.opens(`${words.home}region/dalarna/`);
      await tabsTo(page, words.quotes);
      await presses(page, 'Enter');
      await expect(visitor.panel.locator('mark').first()).toBeVisible();
      await tabsTo(page, words.call);
      await expect(focused(page)).toHaveAttribute('href', 'tel:+4623777008');
      await tabsTo(page, words.cite);
      await presses(page, 'Enter');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    });
  }
}

test('the map is one stop, and no trap: Tab goes through the whole page and out', async ({
  page,
  visitor,
}) => {
  await visitor.opens('/');
  await visitor.seesWebgl();
  const seen: string[] = [];
  for (let i = 0; i < 200; i += 1) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(() => document.activeElement?.id ?? '');
    const isOut = await page.evaluate(() => document.activeElement === document.body);
    if (isOut) break;
    seen.push(id);
  }
  expect(seen.length).toBeGreaterThan(40);
  expect(seen.length).toBeLessThan(200);
  expect(seen.filter((id) => id.startsWith('karta-'))).toEqual(['karta-blekinge']);
});

test("letters and arrows are the map's only while the focus is on it", async ({
  page,
  visitor,
}) => {
  await visitor.opens('/region/dalarna/');
  await page.getByRole('link', { name: 'Tillbaka till kartan' }).focus();
  expect(await types(page, 'ö')).toBe(false);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Tillbaka till kartan' })).toBeFocused();
  await expect(page).toHaveURL('/region/dalarna/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the keyboard reaches every region on the map, and each link is seen while it is there', async ({
    page,
  }) => {
    await page.goto('/tema/cirkular-ekonomi/');
    await page.locator('#karta-orebro').focus();
    await expect(page.locator('#karta-orebro')).toHaveText('Örebro: inte valt');
    await expect(page.locator('#karta-orebro')).toBeInViewport({ ratio: 0.9 });
    await page.keyboard.press('Tab');
    await expect(page.locator('#karta-ostergotland')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/region/ostergotland/?tema=cirkular-ekonomi');
  });
});
