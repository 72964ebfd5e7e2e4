import { expect, test } from './atlas';

test.use({ zoomable: false });

for (const [asked, address, heading] of [
  ['/region/20/', '/region/dalarna/', 'Region Dalarna'],
  ['/lan/%C3%B6rebro/?tema=Livsmedel', '/region/orebro/?tema=livsmedel', 'Region Örebro'],
  ['/en/county/sodermanland/', '/en/region/sormland/', 'Region Sörmland'],
  ['/en/tema/tourism/', '/en/tema/besoksnaring/', 'Tourism'],
  ['/en/index/', '/en/register/', 'Index'],
  ['/studio/', '/verkstad/', 'Verkstaden'],
  ['/en/verkstad/', '/en/studio/', 'The studio'],
  ['/embed?tema=livsmedel', '/badda-in/?tema=livsmedel', 'Bädda in en karta'],
  ['/inbaddad/Region/20/', '/inbaddad/region/dalarna/', 'Region Dalarna'],
] as const) {
  test(`an address that means one page leads there: ${asked}`, async ({ page }) => {
    await page.goto(asked);
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  });
}

for (const [asked, regions] of [
  ['/region/kopparberg/', ['Dalarna (Kopparbergs län)', 'Örebro (Kopparberg)']],
  ['/region/ostgota/', ['Östergötland (Östgöta)']],
  ['/en/kommun/lund', ['Skåne (Lund)']],
] as const) {
  test(`an address with another name offers what is called so: ${asked}`, async ({
    page,
    visitor,
  }) => {
    await page.goto(asked);
    const offered = visitor.panel.getByRole('list').first().getByRole('listitem');
    await expect(offered).toHaveText(regions);
  });
}

test('a page answered under another address stays', async ({ page, visitor }) => {
  await visitor.opens('/region/dalarna/index.html');
  await expect(visitor.heading).toHaveText('Region Dalarna');
  await expect(page).toHaveURL('/region/dalarna/index.html');
});

test('each entry of the history has the title of its own page', async ({ page, visitor }) => {
  await visitor.opens('/tema/livsmedel/');
  const cdp = await page.context().newCDPSession(page);
  const theme = page.locator('.colour-chooser').getByRole('link', { name: /^Besöksnäring/ });
  await theme.click();
  await expect(page).toHaveTitle(/^Besöksnäring/);
  await visitor.panel.getByRole('link', { name: 'Gotland', exact: true }).first().click();
  await expect(page).toHaveTitle(/^Region Gotland/);
  const { entries } = await cdp.send('Page.getNavigationHistory');
  expect(entries.slice(-3).map(({ title }) => title)).toEqual([
    'Livsmedel – Regionatlas',
    'Besöksnäring – Regionatlas',
    'Region Gotland – Regionatlas',
  ]);
});

test('an address that may mean several pages offers them', async ({ page, visitor }) => {
  await page.goto('/region/v%C3%A4st/');
  await expect(visitor.heading).toHaveText('Sidan finns inte');
  await expect(visitor.panel.getByText('Menade du någon av de här?')).toBeVisible();
  const offered = visitor.panel.getByRole('list').first();
  for (const name of ['Västerbotten', 'Västernorrland', 'Västmanland', 'Västra Götaland'])
    await expect(offered.getByRole('link', { name })).toBeVisible();
  await visitor.panel.getByRole('link', { name: 'Västerbotten' }).first().click();
  await expect(page).toHaveURL('/region/vasterbotten/');
});

for (const [address, sentence] of [
  ['/?tema=trolleri,livsmedel&jamfor=1;99', 'Adressen nämner ”trolleri” och ”99”'],
  ['/en/?tema=trolleri', 'The address mentions “trolleri”'],
] as const) {
  test(`what an address asks for and is not there is said: ${address}`, async ({ visitor }) => {
    await visitor.opens(address);
    await expect(visitor.panel.getByRole('note').filter({ hasText: sentence })).toBeVisible();
    await expect(visitor.status).toContainText(sentence);
  });
}

test('without its slash a page is found by a redirect, which keeps what was asked', async ({
  request,
}) => {
  const answer = await request.get('/region/dalarna?tema=livsmedel', { maxRedirects: 0 });
  expect(answer.status()).toBe(301);
  expect(answer.headers()['location']).toBe('/region/dalarna/?tema=livsmedel');
});
