import { expect, test } from './atlas';
import { focused, presses, tabsTo, types } from './focus';

test.use({ zoomable: false });

/** The language, the viewport, and what Blekinge is called while all regions are in view. */
const PLACES = [
  {
    home: '/',
    width: 1440,
    first: 'Blekinge: näringsliv och människor',
    back: /^Tillbaka till kartan$/,
  },
  {
    home: '/en/',
    width: 320,
    first: 'Blekinge: business and people',
    back: /^Back to the map$/,
  },
] as const;

for (const { home, width, first, back } of PLACES) {
  test(`on the map of ${home} at ${width} px, arrows and names lead to regions, Enter to their text, and a link back`, async ({
    page,
    visitor,
  }) => {
    await page.setViewportSize({ width, height: 760 });
    await visitor.opens(home);
    await page.locator('#karta').focus();
    await presses(page, 'Tab');
    await expect(focused(page)).toHaveText(first);
    await expect(page.locator('.region-navigator-help')).toBeInViewport();
    await expect(page.locator('.map-focused')).toHaveAttribute('href', '#outline-10');
    expect(await types(page, 'ö')).toBe(true);
    await expect(focused(page)).toHaveText(/^Örebro/);
    await presses(page, 'ArrowUp');
    await expect(focused(page)).toHaveText(/^Västmanland/);
    await presses(page, 'ArrowUp');
    await expect(focused(page)).toHaveText(/^Dalarna/);
    await presses(page, 'End', 'Home', 'ArrowRight', 'ArrowRight', 'd');
    await expect(page.locator('.map-focused')).toHaveAttribute('href', '#outline-20');
    await presses(page, 'Enter');
    await expect(visitor.heading).toBeFocused();

    // Back to the map, on the region that was read, to its text once more, and away from it again.
    await tabsTo(page, back);
    await presses(page, 'Enter');
    await expect(focused(page)).toHaveText(/^Dalarna: /);
    await presses(page, 'Enter');
    await expect(visitor.panel).toBeFocused();
    await tabsTo(page, back);
    await presses(page, 'Enter');
    await expect(focused(page)).toHaveText(/^Dalarna: /);
    await presses(page, 'Escape');
    await expect(page.locator('#karta')).toBeFocused();
  });
}

test.describe('with the zoomable map', () => {
  test.use({ zoomable: true });

  test('the map is one tab stop among its buttons, and no trap', async ({ page, visitor }) => {
    await visitor.opens('/');
    await visitor.seesWebgl();
    await page.locator('#karta').focus();
    const seen: string[] = [];
    const isInMap = () => page.evaluate(() => document.activeElement?.closest('#karta') !== null);
    do {
      await page.keyboard.press('Tab');
      seen.push(await focused(page).evaluate(({ id }) => id));
    } while (seen.length < 60 && (await isInMap()));
    expect(seen.length).toBeLessThan(60);
    expect(seen.filter((id) => id.startsWith('karta-'))).toEqual(['karta-blekinge']);
  });
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

test('Back and Forward lead from a text that was read by keyboard to the heading of what comes', async ({
  page,
  visitor,
}) => {
  await visitor.opens('/');
  await page.locator('#karta').focus();
  await presses(page, 'Tab', 'Enter');
  await expect(visitor.heading).toHaveText('Region Blekinge');
  await expect(visitor.heading).toBeFocused();
  for (const [go, heading] of [
    ['goBack', 'Så arbetar regionerna'],
    ['goForward', 'Region Blekinge'],
  ] as const) {
    await page[go]();
    await expect(visitor.heading).toHaveText(heading);
    await expect(visitor.heading).toBeFocused();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the keyboard reaches every region on the map, and each link is visible while it has the focus', async ({
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
