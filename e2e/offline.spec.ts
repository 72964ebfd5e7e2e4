import { expect, test, type Visitor } from './atlas';
import { OfflineHost } from './offline-host';
import { TASKS } from './tasks';

test.use({ serviceWorkers: 'allow' });

/** Opens the home page and waits until the browser has the whole atlas. */
async function visitsOnce(visitor: Visitor, address = '/'): Promise<void> {
  await visitor.opens(address);
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
  await expect(visitor.panel.getByRole('link', { name: /Ring Amelie Sahlin/ })).toHaveAttribute(
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
  await visitsOnce(visitor);
  await context.setOffline(true);
  for (const [name, task] of TASKS) await test.step(name, () => task(visitor, 'sv'));
});

test('offline, addresses without their slash and unknown ones are answered too', async ({
  visitor,
  page,
  context,
}) => {
  await visitsOnce(visitor);
  await context.setOffline(true);
  await visitor.opens('/region/skane?tema=livsmedel');
  await expect(page).toHaveURL('/region/skane/?tema=livsmedel');
  const answer = await page.goto('/region/atlantis/');
  expect(answer?.status()).toBe(404);
  await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
});

test('the strict policy holds for stored pages too', async ({ visitor, page, context }) => {
  await visitsOnce(visitor);
  await context.setOffline(true);
  const answer = await page.goto('/om/');
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'");
});

test('a new version waits until the reader takes it, and nothing is lost', async ({
  visitor,
  page,
  context,
}) => {
  const host = await OfflineHost.start();
  try {
    await visitsOnce(visitor, host.address);
    await visitor.opens(`${host.address}region/dalarna/?tema=cirkular-ekonomi`);
    const other = await context.newPage();
    await other.goto(`${host.address}om/`);
    await expect(other.locator('#panel')).toContainText('Om atlasen');

    await host.publishes('om/index.html', '<title>', '<title>Andra upplagan: ');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const notice = page.getByText('En ny version av atlasen är redo.').first();
    await expect(notice).toBeVisible();
    await expect(visitor.status).toContainText('En ny version av atlasen är redo.');
    await expect(page).toHaveURL(/region\/dalarna\/\?tema=cirkular-ekonomi$/);
    await visitor.seesChoropleth('themes:cirkular-ekonomi');
    await other.reload();
    await expect(other).toHaveTitle('Om Regionatlas');
    await expect(other.getByRole('button', { name: 'Ladda om' })).toBeVisible();

    await page.getByRole('button', { name: 'Ladda om' }).click();
    await expect(notice).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'saved');
    await visitor.seesChoropleth('themes:cirkular-ekonomi');
    await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText('Region Dalarna');

    await context.setOffline(true);
    const about = await page.goto(`${host.address}om/`);
    expect(await about?.text()).toContain('Andra upplagan');
    // The other tab was not reloaded: it says what it said, and offers the new version.
    await expect(other.getByRole('button', { name: 'Ladda om' })).toBeVisible();
  } finally {
    await host.stop();
  }
});
