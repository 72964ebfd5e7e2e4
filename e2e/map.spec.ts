import type { Page } from '@playwright/test';
import { expect, test } from './atlas';

test('a visitor sees Sweden, clicks a region, and reads what it has chosen and whom to call', async ({
  visitor,
}) => {
  await visitor.opens('/');
  await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText(
    'Så arbetar regionerna',
  );
  await expect(
    visitor.panel.getByText('Vad Sveriges 21 regioner har valt i Vägar till hållbar utveckling.'),
  ).toBeInViewport();
  await expect(visitor.panel.getByText('Välj en region på kartan')).toBeInViewport();
  await visitor.seesWebgl();
  await visitor.clicksRegion('20');
  await expect(visitor.page).toHaveURL('/region/dalarna/');
  await expect(visitor.page.locator('.map-hover-name')).toBeHidden();
  await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText('Region Dalarna');
  await expect(visitor.panel).toContainText('Resurseffektivitet och cirkulär ekonomi');
  await expect(visitor.panel).toContainText('Sammanhållning och jämlik regional utveckling');
  await expect(visitor.panel).toContainText('Amelie Sahlin');
  await expect(visitor.panel.getByRole('link', { name: /, ring Amelie Sahlin$/ })).toHaveAttribute(
    'href',
    'tel:+4623777008',
  );
  // The map is in view: the way back to it leaves the text where it is, and the address.
  await visitor.page.evaluate(() => scrollTo(0, 60));
  await visitor.panel.getByRole('link', { name: 'Tillbaka till kartan' }).press('Enter');
  await expect(visitor.page.locator('#karta-dalarna')).toBeFocused();
  expect(await visitor.page.evaluate(() => scrollY)).toBe(60);
  await expect(visitor.page).toHaveURL('/region/dalarna/');
  await expect(visitor.status).toHaveText('Dalarna är vald. Två inriktningar.');
});

test('the map can be clicked before WebGL is there', async ({ visitor, page }) => {
  await page.route('**/*.geojson', () => new Promise(() => undefined));
  await visitor.opens('/');
  await expect(visitor.map).toHaveAttribute('data-renderer', 'svg');
  await visitor.clicksRegion('24');
  await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText('Region Västerbotten');
});

for (const [how, act] of [
  ['is zoomed', (page: Page) => page.getByRole('button', { name: 'Zooma in' }).click()],
  ['has a taller window', (page: Page) => page.setViewportSize({ width: 1440, height: 1600 })],
] as const) {
  test(`the map has finer borders when it ${how}, and fetches them no earlier`, async ({
    visitor,
    page,
  }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await visitor.opens('/');
    await visitor.seesWebgl();
    const finer = () => fetched.filter((path) => path.endsWith('/regions.geojson'));
    expect(finer()).toEqual([]);
    await act(page);
    await expect.poll(finer).toHaveLength(1);
  });
}

test('circular economy colours Dalarna, Jönköping, Norrbotten and Västerbotten', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/');
  await visitor.seesWebgl();
  await page
    .locator('.colour-chooser')
    .getByRole('link', { name: /^Cirkulär ekonomi/ })
    .click();
  await visitor.seesChoropleth('themes:cirkular-ekonomi');
  await expect(page).toHaveURL('/tema/cirkular-ekonomi/');
  await expect
    .poll(() => visitor.legendRows())
    .toEqual(['Huvudtema 3 regioner', 'Bitema 1 region', 'Inte valt 17 regioner']);
  await expect(visitor.legend).toContainText(
    'I programmet Vägar till hållbar utveckling har fyra av 21 regioner valt inriktningar som rör cirkulär ekonomi. Dalarna, Jönköping och Västerbotten har temat som huvudtema; Norrbotten har det som bitema.',
  );
});

test.describe('with the SVG map alone', () => {
  test.use({ zoomable: false });

  test('a class of the legend can be seen alone, and that is announced', async ({ visitor }) => {
    await visitor.opens('/tema/cirkular-ekonomi/');
    const main = visitor.legend.getByRole('button', { name: /Huvudtema/ });
    await main.click();
    await expect(main).toHaveAttribute('aria-pressed', 'true');
    await expect(visitor.status).toHaveText('Framhävt: huvudtema, tre regioner.');
    await main.click();
    await expect(visitor.status).toHaveText('Alla regioner visas.');
  });

  test('the address is what is shown: shared, gone back to and come forward to', async ({
    visitor,
    page,
  }) => {
    await visitor.opens('/region/dalarna/?tema=cirkular-ekonomi&utm_source=brev');
    await visitor.seesChoropleth('themes:cirkular-ekonomi');
    await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText('Region Dalarna');
    await visitor.neighbour('Gävleborg').click();
    await expect(page).toHaveURL('/region/gavleborg/?tema=cirkular-ekonomi&utm_source=brev');
    await page.goBack();
    await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText('Region Dalarna');
    await page.goForward();
    await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText('Region Gävleborg');
  });

  test('a reader who goes back is where they left the text', async ({ visitor, page }) => {
    await visitor.opens('/register/');
    const left = visitor.panel.getByRole('link', { name: 'Kalmar', exact: true });
    await left.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    await left.click();
    await expect(visitor.heading).toHaveText('Region Kalmar län');
    await expect(visitor.heading).toBeInViewport();
    await page.goBack();
    await expect(visitor.heading).toHaveText('Register');
    await expect(left).toBeInViewport();
  });

  test('going back within a region leaves the reader where they read', async ({
    visitor,
    page,
  }) => {
    await visitor.opens('/region/dalarna/');
    const neighbours = visitor.panel.getByRole('heading', { name: 'Grannar' });
    await neighbours.evaluate((heading) => heading.scrollIntoView({ block: 'center' }));
    // Where it is: the test's browser scrolls before a click on a link that it does not find ready at once.
    const box = await page
      .locator('.colour-chooser')
      .getByRole('link', { name: /^Besöksnäring/ })
      .boundingBox();
    if (!box) throw new Error('The link should be in the viewport.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await visitor.seesChoropleth('themes:besoksnaring');
    await expect(neighbours).toBeInViewport();
    await page.goBack();
    await visitor.seesChoropleth('overview');
    await expect(page).toHaveURL('/region/dalarna/');
    await expect(neighbours).toBeInViewport();
  });

  test('unknown values in the address are dropped, and an unknown page says what was asked for', async ({
    visitor,
    page,
  }) => {
    await visitor.opens('/?tema=trolleri');
    await visitor.seesChoropleth('overview');
    const answer = await page.goto('/region/atlantis/');
    expect(answer?.status()).toBe(404);
    await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
    await expect(visitor.panel).toContainText('region/atlantis');
  });
});

test('small Gotland is hit from 20 pixels away, in SVG and in WebGL', async ({ visitor, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visitor.opens('/');
  await visitor.seesWebgl();
  const edge = await page.evaluate(() => {
    const shape = document.querySelector('[data-code="09"] use')?.getBoundingClientRect();
    return shape ? { x: shape.right, y: shape.top + shape.height / 2 } : null;
  });
  if (!edge) throw new Error('The page has no shape for Gotland.');
  await page.mouse.click(edge.x + 12, edge.y);
  await expect(visitor.panel.getByRole('heading', { level: 1 })).toHaveText('Region Gotland');
});

test('nothing is requested from any other origin, and no error is logged', async ({
  visitor,
  page,
  watch,
}) => {
  await visitor.opens('/');
  await visitor.seesWebgl();
  await visitor.clicksRegion('20');
  await visitor.hoversRegion('21');
  const card = page.locator('.map-hover-name');
  await expect(card).toContainText('Gävleborg');
  await page.getByRole('button', { name: 'Zooma in' }).press('Enter');
  await expect(card, 'it goes when the map moves').toBeHidden();
  await page
    .locator('.colour-chooser')
    .getByRole('link', { name: /^Besöksnäring/ })
    .click();
  await visitor.seesChoropleth('themes:besoksnaring');
  const { host: ours } = new URL(page.url());
  // What the page asks for early is what its script takes.
  expect(
    watch.requests.filter((request) => /\/data\/[\w-]+\.json$/.test(request.url())),
  ).toHaveLength(1);
  const elsewhere = watch.requests
    .map((request) => new URL(request.url()))
    .filter(({ protocol, host }) => !['data:', 'blob:'].includes(protocol) && host !== ours);
  expect(elsewhere.map(String)).toEqual([]);
  expect(watch.complaints).toEqual([]);
});

test.describe('with the SVG map alone', () => {
  test.use({ zoomable: false });

  test('the highlighted quote behind a theme is shown in the text and marked as our interpretation', async ({
    visitor,
  }) => {
    await visitor.opens('/region/norrbotten/');
    const area = visitor.panel
      .getByRole('article')
      .filter({ hasText: 'Hållbar kompetensförsörjning' });
    await area.getByText('Citaten bakom temana').click();
    await expect(
      area
        .locator('mark')
        .filter({ hasText: 'stärka ungas hållbara och cirkulära entreprenörskap' })
        .first(),
    ).toBeVisible();
    await expect(area).toContainText(/vår tolkning/i);
  });
});
