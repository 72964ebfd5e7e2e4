import { expect, test } from './atlas';
import { onePageOfEachKind } from './files';
import { coloured, pixelsIn, shiftBetween } from './pixels';
import { noted, watchesPolicies } from './policies';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a region is found on the map by a click, and its text and contact are there', async ({
    visitor,
    page,
  }) => {
    await page.goto('/');
    await page.locator('.map-regions [data-code="20"]').click({ position: { x: 40, y: 60 } });
    await expect(page).toHaveURL('/region/dalarna/');
    await expect(visitor.heading).toHaveText('Region Dalarna');
    await expect(visitor.panel).toContainText('Resurseffektivitet och cirkulär ekonomi');
    await expect(
      visitor.panel.getByRole('link', { name: /, ring Amelie Sahlin$/ }),
    ).toHaveAttribute('href', 'tel:+4623777008');
  });

  test('a theme is found, with the regions that have chosen it and their words', async ({
    visitor,
    page,
  }) => {
    await page.goto('/region/dalarna/');
    await visitor.panel.getByRole('link', { name: /^Cirkulär ekonomi/ }).click();
    await expect(visitor.heading).toHaveText('Cirkulär ekonomi');
    await expect(visitor.panel).toContainText(
      'fyra av 21 regioner valt inriktningar som rör cirkulär ekonomi',
    );
    await expect(visitor.panel).toContainText(
      'befintliga företag utvecklar cirkulära affärsmodeller',
    );
    await expect(page.locator('.map-regions [data-code="06"] use').first()).toHaveClass(
      /fill-main/,
    );
  });

  test('the quotes behind the themes open, and a contact comes as a file', async ({
    visitor,
    page,
    request,
  }) => {
    await page.goto('/region/norrbotten/');
    const focusArea = visitor.panel.getByRole('article').last();
    await focusArea.getByText('Citaten bakom temana').click();
    await expect(
      focusArea.getByText('stärka ungas hållbara och cirkulära entreprenörskap').last(),
    ).toBeVisible();
    const card = visitor.panel.getByRole('link', { name: /Visitkort/ });
    const answer = await request.get((await card.getAttribute('href')) ?? '');
    expect(await answer.text()).toContain('TEL;TYPE=WORK,VOICE:+46706119916');
  });

  test('every region and every theme is reached by a link', async ({ page, request }) => {
    await page.goto('/');
    const addresses = await page.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      ),
    ]);
    expect(addresses.filter((address) => address.startsWith('/region/'))).toHaveLength(21);
    expect(addresses.filter((address) => address.startsWith('/tema/'))).toHaveLength(17);
    for (const address of addresses.filter((each) => /^\/(region|tema)\//.test(each))) {
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(200);
      expect((await answer.text()).match(/<h1/g), address).toHaveLength(1);
    }
  });

  test('a link to a search says that it needs scripts', async ({ visitor, page }) => {
    await page.goto('/?q=turism');
    const note = visitor.panel.locator('noscript p');
    await expect(note).toContainText('JavaScript är avstängt.');
    await expect(note).toBeInViewport();
  });

  test('what only scripts can do is not offered', async ({ page }) => {
    await page.goto('/region/dalarna/');
    await expect(page.getByRole('button', { name: /Kopiera/ })).toHaveCount(0);
    await expect(page.locator('.colour-chooser input')).toHaveCount(0);
  });

  for (const address of ['/region/dalarna/', '/matris/', '/jamfor/dalarna/gavleborg/']) {
    test(`what only scripts can do takes no room at ${address}`, async ({ page }) => {
      await page.goto(address);
      const awaited = page.locator('.is-awaited');
      expect(await awaited.count()).toBeGreaterThan(0);
      const rooms = await awaited.evaluateAll((all) =>
        all.map((each) => each.getClientRects().length),
      );
      expect(rooms.filter((boxes) => boxes > 0)).toEqual([]);
    });
  }
});

/** The fill of the 19 regions that have not chosen food: most of Sweden, in one colour. */
const NOT_CHOSEN = '#faf7f0';

test.describe('the SVG map and the zoomable map', () => {
  for (const [width, height] of [
    [1440, 900],
    [320, 640],
  ] as const) {
    test(`coincide within a pixel at ${width} by ${height}`, async ({ visitor, page }) => {
      await page.setViewportSize({ width, height });
      await page.route('**/*.geojson', () => new Promise(() => undefined));
      await visitor.opens('/tema/livsmedel/');
      const drawn = await coloured(page, NOT_CHOSEN);
      await page.unroute('**/*.geojson');
      await visitor.opens('/tema/livsmedel/');
      await visitor.seesWebgl();
      const webgl = await coloured(page, NOT_CHOSEN);
      expect(pixelsIn(drawn)).toBeGreaterThan(5000);
      const { across, down } = shiftBetween(drawn, webgl);
      expect(Math.abs(across), 'pixels across').toBeLessThanOrEqual(1);
      expect(Math.abs(down), 'pixels down').toBeLessThanOrEqual(1);
    });
  }
});

test('the zoomable map keeps to the policy', async ({ page, visitor, watch }) => {
  await watchesPolicies(page);
  await visitor.opens('/region/dalarna/?tema=livsmedel');
  await visitor.seesWebgl();
  expect(await noted(page)).toEqual({});
  expect(watch.complaints).toEqual([]);
});

test.describe('the policy', () => {
  test.use({ zoomable: false });

  test('is broken by no kind of page that it is served with', async ({ page, visitor, watch }) => {
    test.setTimeout(180_000);
    const pages = onePageOfEachKind();
    expect(pages.length).toBeGreaterThan(15);
    await watchesPolicies(page);
    for (const address of pages) {
      const answer = await page.goto(address);
      const policy = answer?.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe-inline');
      await expect(visitor.map).toHaveAttribute('data-choropleth', /.+/);
      expect({ address, ...(await noted(page)) }).toEqual({ address });
    }
    expect(watch.complaints).toEqual([]);
  });
});

test('a region prints as text and map, without what paper cannot do', async ({ visitor, page }) => {
  await visitor.opens('/region/dalarna/?tema=cirkular-ekonomi');
  await visitor.seesWebgl();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.map-frame:has(.map-drawing)')).toHaveCSS('opacity', '1');
  await expect(visitor.legend).toContainText('fyra av 21 regioner');
  await expect(visitor.panel).toContainText('Amelie Sahlin');
  await expect(visitor.panel).toContainText('Tillväxtverket, sidan ”Så arbetar regionerna”');
  await expect(page.locator('.colour-chooser')).toBeHidden();
  await expect(page.locator('.map-controls')).toBeHidden();
});
