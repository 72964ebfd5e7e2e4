import { expect, test } from './atlas';

test.use({ zoomable: false });

test('the English page has the interface in English and published texts in Swedish, marked as such', async ({
  page,
  visitor,
}) => {
  await visitor.opens('/en/region/dalarna/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Region Dalarna – Regionatlas');
  await expect(visitor.panel).toContainText('Two focus areas');
  await expect(visitor.legend).toContainText(
    'lists 41 focus areas: two for each region except Stockholm, which has only one.',
  );
  const published = visitor.panel.getByRole('heading', {
    name: 'Resurseffektivitet och cirkulär ekonomi',
  });
  await expect(published).toHaveAttribute('lang', 'sv');
  await expect(visitor.panel).toContainText(
    'Our translation: Resource efficiency and circular economy',
  );
  const unmarked = await visitor.panel
    .locator('.published, .published p, q, .goals')
    .evaluateAll(
      (all) => all.filter((each) => each.closest('[lang]')?.getAttribute('lang') !== 'sv').length,
    );
  expect(unmarked).toBe(0);
  await visitor.panel.getByText('The quotes behind the themes').first().click();
  await expect(visitor.panel.locator('mark').first()).toBeVisible();
});

test('the link to the other language keeps what is shown, both ways', async ({ page, visitor }) => {
  await visitor.opens('/region/dalarna/?tema=cirkular-ekonomi,livsmedel&utm_source=brev');
  const toEnglish = page.getByRole('link', { name: 'In English' });
  await expect(toEnglish).toHaveAttribute('lang', 'en');
  await expect(toEnglish).toHaveAttribute('hreflang', 'en');
  await toEnglish.click();
  await expect(page).toHaveURL(
    '/en/region/dalarna/?tema=cirkular-ekonomi,livsmedel&utm_source=brev',
  );
  await expect(visitor.map).toHaveAttribute(
    'data-choropleth',
    /^themes:cirkular-ekonomi,livsmedel@en$/,
  );
  await expect(visitor.legend).toContainText('circular economy and food');
  await page.getByRole('link', { name: 'På svenska', exact: true }).click();
  await expect(page).toHaveURL('/region/dalarna/?tema=cirkular-ekonomi,livsmedel&utm_source=brev');
  await expect(visitor.legend).toContainText('både cirkulär ekonomi och livsmedel');
});

test('links on an English page stay in English, and announcements are in English', async ({
  page,
  visitor,
}) => {
  await visitor.opens('/en/');
  await visitor.clicksRegion('20');
  await expect(page).toHaveURL('/en/region/dalarna/');
  await expect(visitor.status).toHaveText('Dalarna selected. Two focus areas.');
  await page
    .locator('.colour-chooser')
    .getByRole('link', { name: /^Circular economy/ })
    .click();
  await expect(visitor.status).toContainText(
    'four of the 21 regions have chosen focus areas that concern the circular economy. It is a main theme for Dalarna, Jönköping and Västerbotten, and a secondary theme for Norrbotten.',
  );
  await expect(page).toHaveTitle(/Regionatlas/);
  expect(
    await page
      .locator('a[href^="/region/"]:not([download]), a[href^="/tema/"]')
      .evaluateAll((all) => all.filter((each) => each.getAttribute('hreflang') !== 'sv').length),
  ).toBe(0);
});

test('the wording of one language is not fetched for readers of the other', async ({
  visitor,
  watch,
}) => {
  await visitor.opens('/');
  expect(watch.requests.filter((request) => /\/messages-[^/]*\.js/.test(request.url()))).toEqual(
    [],
  );
  await visitor.opens('/en/');
  expect(
    watch.requests.filter((request) => /\/messages-[^/]*\.js/.test(request.url())),
  ).toHaveLength(1);
});

test('an unknown English address is answered in English', async ({ page, visitor, watch }) => {
  const answer = await page.goto('/en/region/dalarnna/');
  expect(answer?.status()).toBe(404);
  await expect(visitor.heading).toHaveText('Page not found');
  await expect(page).toHaveTitle('Page not found – Regionatlas');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(visitor.panel.locator('[lang="sv"]', { hasText: 'Sidan finns inte' })).toBeVisible();
  await visitor.panel.getByRole('listitem').getByRole('link', { name: 'Dalarna' }).first().click();
  await expect(page).toHaveURL('/en/region/dalarna/');
  await expect(visitor.heading).toHaveText('Region Dalarna');
  // The browser reports the answer itself.
  expect(watch.complaints.filter((each) => !each.includes('404'))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an unknown address is answered in both languages, and both pages lead to the other', async ({
    page,
    visitor,
  }) => {
    await page.goto('/en/region/atlantis/');
    await expect(visitor.heading).toHaveText('Sidan finns inte');
    const line = visitor.panel.locator('[lang="en"]', { hasText: 'Page not found: the address' });
    await expect(line.getByRole('link', { name: 'The atlas in English' })).toHaveAttribute(
      'href',
      '/en/',
    );
    await page.getByRole('banner').getByRole('link', { name: 'In English' }).first().click();
    await expect(visitor.heading).toHaveText('Page not found');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('each page names itself in every language', async ({ request }) => {
  const page = await (await request.get('/en/tema/livsmedel/')).text();
  expect(page).toContain('<link rel="canonical" href="/en/tema/livsmedel/" />');
  expect(page).toContain('<link rel="alternate" hreflang="sv" href="/tema/livsmedel/" />');
  expect(page).toContain('<link rel="alternate" hreflang="en" href="/en/tema/livsmedel/" />');
  expect(page).toContain('<link rel="alternate" hreflang="x-default" href="/tema/livsmedel/" />');
  expect(page).toContain('content="en_GB"');
  expect(page).toContain('/card/en-tema-livsmedel.png');
});

test.describe('a reader whose browser asks for English', () => {
  test.use({ locale: 'en-GB' });

  test('is offered the English page in one line, and nothing is forced or remembered', async ({
    page,
    visitor,
    context,
  }) => {
    await visitor.opens('/region/dalarna/');
    const offer = page.getByRole('link', { name: 'Read this page in English' });
    await expect(offer).toHaveAttribute('lang', 'en');
    await expect(visitor.heading).toHaveText('Region Dalarna');
    await offer.click();
    await expect(page).toHaveURL('/en/region/dalarna/');
    await expect(page.getByRole('link', { name: 'Läs sidan på svenska' })).toHaveCount(0);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test('a reader of Swedish is offered nothing on a Swedish page, and Swedish on an English one', async ({
  page,
  visitor,
}) => {
  await visitor.opens('/');
  await expect(page.locator('.language-hint')).toHaveCount(0);
  await visitor.opens('/en/');
  await expect(page.getByRole('link', { name: 'Läs sidan på svenska' })).toBeVisible();
  const { panel } = visitor;
  await expect(visitor.heading).toHaveText('How the regions work');
  await expect(
    panel.getByText('Our translation of the Swedish title Så arbetar regionerna'),
  ).toBeInViewport();
  await expect(panel.getByText('What Sweden’s 21 regions have chosen').first()).toBeInViewport();
  await expect(panel.getByText('Tillväxtverket writes, in Swedish:')).toBeInViewport();
});
