import { readFile } from 'node:fs/promises';
import { expect, test, type Visitor } from './atlas';
import { withoutZoomableMap } from './conditions';
import { OfflineHost } from './offline-host';
import { TASKS } from './tasks';

test.use({ serviceWorkers: 'allow' });

/** Opens the home page and waits until the browser has the whole atlas. */
async function visitsOnce(visitor: Visitor, address = '/'): Promise<void> {
  await visitor.opens(address);
  await expect(visitor.page.locator('html')).toHaveAttribute('data-offline', 'saved');
}

/** The same for a reader who spares data, is asked, and has no zoomable map, which makes this much quicker. */
async function savesOnce(visitor: Visitor): Promise<void> {
  await withoutZoomableMap(visitor.page);
  await visitor.opens('/');
  // By key: what is last on the page moves while buttons come that only scripts can offer.
  await visitor.page.getByRole('button', { name: 'Spara atlasen' }).press('Enter');
  await expect(visitor.page.locator('html')).toHaveAttribute('data-offline', 'saved');
}

test('after one visit, a reader without a connection finds a region, colours the map and finds a contact', async ({
  visitor,
  page,
  context,
}) => {
  await visitsOnce(visitor);
  await expect(page.getByText('Atlasen är sparad i webbläsaren')).toBeVisible();
  await context.setOffline(true);
  expect(
    await page.evaluate(() =>
      fetch('/finns-inte').then(
        () => true,
        () => false,
      ),
    ),
  ).toBe(false);

  await visitor.opens('/region/norrbotten/');
  await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText('Region Norrbotten');
  await visitor.seesWebgl();
  await visitor.clicksRegion('20');
  await expect(visitor.panel.getByRole('link', { name: /, ring Amelie Sahlin$/ })).toHaveAttribute(
    'href',
    'tel:+4623777008',
  );

  await visitor.opens('/?tema=besoksnaring,livsmedel');
  await visitor.seesChoropleth('themes:besoksnaring,livsmedel');
  await visitor.opens('/tema/cirkular-ekonomi/');
  await expect(visitor.legend).toContainText('fyra av 21 regioner');
});

test('after one visit, the six tasks are done without a connection', async ({
  visitor,
  context,
}) => {
  test.setTimeout(300_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await savesOnce(visitor);
  await context.setOffline(true);
  for (const [name, task] of TASKS) await test.step(name, () => task(visitor, 'sv'));
});

test('offline, addresses without their slash, unknown ones and what is not saved are answered too', async ({
  visitor,
  page,
  context,
}) => {
  await savesOnce(visitor);
  await context.setOffline(true);
  await visitor.opens('/en/region/skane?tema=livsmedel');
  await expect(visitor.heading).toHaveText('Region Skåne');
  await expect(page).toHaveTitle(/Skåne/);
  // Nobody can say now whether there is such a page.
  await visitor.opens('/data/regionatlas.xlsx');
  await expect(visitor.heading).toHaveText('Sidan är inte sparad');
  await expect(page).toHaveTitle('Sidan är inte sparad – Regionatlas');
  await expect(visitor.panel.getByText('The page is not saved.')).toBeVisible();
  await visitor.opens('/en/data/regionatlas-atlantis.xlsx');
  await expect(visitor.heading).toHaveText('The page is not saved');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await context.setOffline(false);
  const answer = await page.goto('/region/atlantis/');
  expect(answer?.status()).toBe(404);
  await expect(visitor.heading).toHaveText('Sidan finns inte');
});

test('the strict policy holds for stored pages too', async ({ visitor, page, context }) => {
  await savesOnce(visitor);
  await context.setOffline(true);
  const answer = await page.goto('/om/');
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'");
});

test('a reader who spares data is asked first', async ({ visitor, page }) => {
  await savesOnce(visitor);
  await expect(visitor.status).toHaveText(/^Atlasen är sparad/);
  await expect(page.getByRole('complementary', { name: 'Utan nätanslutning' })).toBeFocused();
  await page.reload();
  await expect(page.getByText('Atlasen är sparad i webbläsaren')).toBeVisible();
});

/** All that has been sent, in bytes. */
const total = ({ sent }: OfflineHost) => [...sent.values()].reduce((sum, each) => sum + each, 0);

test('a first visit is a megabyte, a new version what has changed, and it waits until the reader takes it', async ({
  visitor,
  page,
}) => {
  const host = await OfflineHost.start();
  try {
    await visitsOnce(visitor, host.address);
    const firstVisit = total(host);
    host.sent.clear();
    await visitor.opens(`${host.address}region/dalarna/?tema=cirkular-ekonomi`);
    host.publishes('Resurseffektivitet och', 'Resurseffektivitet samt');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const notice = page.getByText('En ny version av atlasen är redo.').first();
    await expect(notice).toBeVisible();
    await expect(visitor.status).toContainText('En ny version av atlasen är redo.');
    await expect(page).toHaveURL(/region\/dalarna\/\?tema=cirkular-ekonomi$/);
    await visitor.seesChoropleth('themes:cirkular-ekonomi');
    await page.getByRole('button', { name: 'Ladda om' }).click();
    await expect(notice).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'saved');
    await visitor.seesChoropleth('themes:cirkular-ekonomi');
    await expect(visitor.panel).toContainText('Resurseffektivitet samt cirkulär ekonomi');
    const deploy = total(host);
    process.stdout.write(
      `First visit until saved: ${firstVisit} bytes. A visit and a new word: ${deploy} bytes.\n`,
    );
    expect(firstVisit).toBeLessThan(1_000_000);
    expect(deploy).toBeLessThan(100_000);
  } finally {
    await host.stop();
  }
});

test('the worker of docs/hosting.md removes the copies of an atlas that is taken away', async ({
  visitor,
  page,
}) => {
  const host = await OfflineHost.start();
  try {
    await withoutZoomableMap(page);
    await visitor.opens(host.address);
    await page.getByRole('button', { name: 'Spara atlasen' }).press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'saved');
    const [, worker = ''] =
      /```js\n(self[^`]+)```/.exec(await readFile('docs/hosting.md', 'utf8')) ?? [];
    host.leaves(worker);
    await page.reload();
    await expect(visitor.heading).toBeVisible();
    const left = () =>
      page.evaluate(async () => [
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
        ...(await caches.keys()),
      ]);
    await expect.poll(left).toEqual([]);
  } finally {
    await host.stop();
  }
});

test('data replaced on the host without a build are what pages, titles, frames and the offline copy show from then on', async ({
  visitor,
  page,
  context,
}) => {
  const host = await OfflineHost.start();
  try {
    host.replacesData('Region Dalarna', 'Region Dalarne');
    await withoutZoomableMap(page);
    await visitor.opens(`${host.address}region/dalarna/`);
    await expect(visitor.heading).toHaveText('Region Dalarne');
    await expect(page).toHaveTitle('Region Dalarne – Regionatlas');
    await expect(visitor.panel).toContainText('Uppgifterna har bytts ut sedan sidorna byggdes.');
    await expect(page.locator('.map-frame > svg.map-drawing')).toHaveCount(1);
    await page.goto(`${host.address}inbaddad/region/dalarna/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Region Dalarne');
    await visitor.opens(`${host.address}region/dalarna/`);
    await page.getByRole('button', { name: 'Spara atlasen' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'saved');
    host.replacesData('Region Dalarna', 'Region Dala');
    await visitor.opens(`${host.address}region/dalarna/`);
    await expect(visitor.heading).toHaveText('Region Dala');
    await context.setOffline(true);
    await visitor.opens(`${host.address}region/dalarna/`);
    await expect(visitor.heading).toHaveText('Region Dala');
    await expect(page).toHaveTitle('Region Dala – Regionatlas');
  } finally {
    await host.stop();
  }
});
