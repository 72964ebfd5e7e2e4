import { expect, test } from './atlas';
import { focused } from './focus';
import { holds, opensEarly } from './held';
import { seesFocus } from './seen';

test.use({ zoomable: false });

test('the region that has the focus in a frame is outlined when its script comes', async ({
  page,
}) => {
  const release = await opensEarly(page, '/inbaddad/tema/livsmedel/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Dalarna: inte valt');
  release();
  await expect(page.locator('.map-focused')).toHaveAttribute('href', '#outline-20');
  await expect(focused(page)).toHaveText('Dalarna: inte valt');
  // And it is the frame's one tab stop among the regions.
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText(/^Öppna i Regionatlas/);
});

test('a frame that shows another view than it was built with leaves the focus on the region', async ({
  page,
}) => {
  const release = await opensEarly(page, '/inbaddad/?tema=livsmedel,besoksnaring');
  await page.locator('#karta-dalarna').focus();
  release();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('besöksnäring');
  await expect(page.locator('#karta-dalarna')).toBeFocused();
  await expect(page.locator('.map-focused')).toHaveAttribute('href', '#outline-20');
});

test('the region that has the focus on the map is outlined when scripts come, and arrows lead on', async ({
  page,
  visitor,
}) => {
  const release = await opensEarly(page, '/');
  await page.locator('#karta-dalarna').focus();
  release();
  await seesFocus(visitor, '20');
  await page.keyboard.press('ArrowLeft');
  await expect(focused(page)).toHaveText(/^Värmland/);
});

test('the legend keeps the focus when its rows become buttons', async ({ page, visitor }) => {
  const release = await opensEarly(page, '/');
  await visitor.legend.focus();
  release();
  await expect(visitor.legend.getByRole('button').first()).toBeVisible();
  await expect(visitor.legend).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the theme that has the focus keeps it, also when the phone is turned', async ({
    page,
    visitor,
  }) => {
    const theme = page.locator('.colour-chooser a[href="/tema/livsmedel/"]');
    const release = await opensEarly(page, '/');
    await theme.focus();
    release();
    await expect(visitor.map).toHaveAttribute('data-choropleth', /.+/);
    await expect(visitor.legend.getByRole('button').first()).toBeVisible();
    await expect(theme).toBeFocused();
    await page.setViewportSize({ width: 1000, height: 640 });
    await expect(page.locator('.map-choices .colour-chooser')).toBeVisible();
    await expect(theme).toBeFocused();
  });
});

test('quotes that are opened are marked in the text when scripts come', async ({
  page,
  visitor,
}) => {
  const release = await opensEarly(page, '/region/dalarna/');
  const article = visitor.panel.getByRole('article').first();
  await article.locator('.quotes > summary').click();
  await expect(article.locator('mark')).toHaveCount(0);
  release();
  await expect(article.locator('mark').first()).toBeVisible();
  await expect(article.locator('details')).toHaveAttribute('open');
});

test('a comparison stays in view and as it was where the address asks for more than the page', async ({
  page,
  visitor,
}) => {
  const release = await opensEarly(page, '/jamfor/dalarna/gavleborg/?tema=livsmedel');
  const releaseView = await holds(page, /ComparisonView/);
  const list = visitor.panel.locator('.all-regions');
  await list.locator('summary').click();
  const scrolled = () => page.evaluate(() => window.scrollY);
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  release();
  await visitor.seesChoropleth('themes:livsmedel');
  await expect(visitor.legend).toContainText('livsmedel');
  await expect(list).toHaveAttribute('open');
  releaseView();
  await expect(visitor.panel.locator('.comparison').getByRole('button').first()).toBeVisible();
  await expect(list).toHaveAttribute('open');
  expect(await scrolled()).toBe(before);
});

test('quotes of a similar region stay open where the address asks for more than the page', async ({
  page,
  visitor,
}) => {
  const release = await opensEarly(page, '/region/dalarna/?tema=livsmedel');
  const quotes = visitor.panel.locator('.peer-list details').first();
  await quotes.locator('summary').press('Enter');
  await expect(quotes).toHaveAttribute('open');
  release();
  await visitor.seesChoropleth('themes:livsmedel');
  await expect(visitor.panel.getByRole('radio').first()).toBeVisible();
  await expect(quotes).toHaveAttribute('open');
  await expect(quotes.locator('summary')).toBeFocused();
});
