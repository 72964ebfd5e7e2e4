import { box, element, expect, fits, frameOf, test } from './embed-reader';
import { watchesPolicies } from './policies';

for (const width of [1280, 320]) {
  test.describe(`on another site with a strict policy, ${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('the element shows the view it was asked for, as tall as it needs to be', async ({
      page,
      host,
      atlas,
      watch,
    }) => {
      await watchesPolicies(page);
      await page.goto(host.publishes(element(atlas, 'theme="cirkular-ekonomi"')));
      const frame = frameOf(page);
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Cirkulär ekonomi');
      await expect(frame.locator('.map-legend')).toContainText(
        'fyra av 21 regioner valt inriktningar som rör cirkulär ekonomi',
      );
      await expect(frame.getByTestId('map')).toHaveAttribute(
        'data-choropleth',
        'themes:cirkular-ekonomi@sv',
      );
      await expect(frame.getByText('Tillväxtverket, sidan ”Så arbetar regionerna”')).toBeVisible();
      await fits(page);
      // The way to the full page stands outside the frame too, as the site wrote it.
      await expect(
        page.getByRole('link', { name: 'Cirkulär ekonomi i Regionatlas' }),
      ).toBeVisible();
      await expect(box(page)).toHaveAttribute('title', 'Cirkulär ekonomi i Regionatlas');
      for (const each of page.frames()) {
        expect(await each.evaluate(() => document.documentElement.dataset['violation'])).toBe(
          undefined,
        );
        const overflow = await each.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
      }
      expect(watch.complaints).toEqual([]);
      const asked = watch.requests.map((request) => new URL(request.url()).origin);
      expect(new Set(asked)).toEqual(new Set([new URL(page.url()).origin, atlas]));
    });

    test('a frame without the script is tall enough for map and text', async ({
      page,
      host,
      atlas,
    }) => {
      const code = `<iframe src="${atlas}/inbaddad/tema/livsmedel/" title="Livsmedel" width="100%" height="800"></iframe>`;
      await page.goto(host.publishes(code));
      const frame = frameOf(page);
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Livsmedel');
      const { height } = await frame
        .locator('.map-frame')
        .evaluate((each) => each.getBoundingClientRect());
      expect(height).toBeGreaterThan(200);
      const inner = await frame.locator('.embed').evaluate((each) => each.scrollHeight);
      expect(inner).toBeLessThanOrEqual(800);
    });

    test('the wheel over the frame scrolls the article', async ({ page, host, atlas }) => {
      await page.goto(host.publishes(element(atlas, 'theme="cirkular-ekonomi"')));
      await fits(page);
      await frameOf(page).getByTestId('map').hover();
      await page.mouse.wheel(0, 300);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(250);
    });

    test('a finger dragged over the map scrolls the article', async ({ browser, host, atlas }) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, hasTouch: true });
      await page.goto(host.publishes(element(atlas, 'region="dalarna"')));
      await fits(page);
      const place = await frameOf(page).locator('.map-frame').boundingBox();
      const from = { x: (place?.x ?? 0) + (place?.width ?? 0) / 2, y: 700 };
      const under = ({ x, y }: typeof from) => document.elementFromPoint(x, y)?.localName;
      expect(await page.evaluate(under, from)).toBe('region-atlas');
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove', y: number) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: from.x, y }] });
      await touch('touchStart', from.y);
      for (let y = from.y; y > from.y - 400; y -= 20) await touch('touchMove', y);
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
      await page.close();
    });
  });
}

test.describe('by keyboard', () => {
  for (const width of [1280, 320]) {
    test(`focus goes into the frame, among the regions, out to the new tab and out of the frame, ${width} px`, async ({
      page,
      host,
      atlas,
      context,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(host.publishes(element(atlas, 'theme="cirkular-ekonomi"')));
      await fits(page);
      const frame = frameOf(page);
      const focused = frame.locator(':focus');
      await page.locator('#fore').focus();
      await page.keyboard.press('Tab');
      await expect(focused).toHaveText('Blekinge: inte valt');
      await expect(focused).toBeInViewport({ ratio: 1 });
      await expect(frame.locator('.map-focused')).toHaveAttribute('href', '#outline-10');
      await expect(frame.getByText('Enter öppnar regionen i en ny flik.')).toBeInViewport();

      // By name and by arrows, as on the map.
      await page.keyboard.press('o');
      await expect(focused).toHaveText('Örebro: inte valt');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(focused).toHaveText('Dalarna: huvudtema');
      await expect(frame.locator('.map-focused')).toHaveAttribute('href', '#outline-20');

      const opened = context.waitForEvent('page');
      await page.keyboard.press('Enter');
      const tab = await opened;
      await expect(tab).toHaveURL(`${atlas}/region/dalarna/?tema=cirkular-ekonomi`);
      expect(await tab.evaluate(() => window.opener === null)).toBe(true);
      await tab.close();

      // Out: the link in the frame, the link of the article, the article.
      await page.keyboard.press('Tab');
      await expect(focused).toHaveText('Öppna i Regionatlas (i en ny flik)');
      await page.keyboard.press('Tab');
      await expect(
        page.getByRole('link', { name: 'Cirkulär ekonomi i Regionatlas' }),
      ).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.locator('#efter')).toBeFocused();

      // And back, into the frame at the end and among the regions where one was.
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await expect(focused).toHaveText('Öppna i Regionatlas (i en ny flik)');
      await page.keyboard.press('Shift+Tab');
      await expect(focused).toHaveText('Dalarna: huvudtema');
      await page.keyboard.press('Escape');
      await expect(frame.locator('.map-stage')).toBeFocused();
      await page.keyboard.press('Shift+Tab');
      await expect(page.locator('#fore')).toBeFocused();
    });
  }

  test('loading a frame does not take the focus or move the page', async ({
    page,
    host,
    atlas,
  }) => {
    await page.goto(host.publishes(element(atlas, 'compare="dalarna gavleborg"')));
    await page.locator('#fore').focus();
    await fits(page);
    await expect(page.locator('#fore')).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

test('a frame understands parameters in other spellings', async ({ page }) => {
  for (const address of ['?J%C3%A4mf%C3%B6r=20,09', '?JAMFOR=20,09', '?a=b&amp;jamfor=20,09']) {
    await page.goto(`/inbaddad/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dalarna och Gotland');
  }
});
