import { EmbedHost } from './embed-host';
import { element, expect, fits, frameOf, test } from './embed-reader';

test.describe('the view is locked', () => {
  test('everything in the frame that can be used leads to a new tab, and leaves the view as it was', async ({
    page,
    host,
    atlas,
    context,
  }) => {
    await page.goto(host.publishes(element(atlas, 'compare="dalarna,gavleborg"')));
    await fits(page);
    const frame = frameOf(page);
    await expect(frame.locator('button, input, select, textarea, form, summary')).toHaveCount(0);
    const links = await frame
      .locator('.embed a')
      .evaluateAll((all) => all.map((a) => [a.getAttribute('target'), a.getAttribute('rel')]));
    expect(links).toHaveLength(21 + 21 + 1);
    for (const link of links) expect(link).toEqual(['_blank', 'noopener']);

    const address = page.frames()[1]?.url();
    const opened = context.waitForEvent('page');
    await frame.locator('.map-regions [data-code="25"]').click({ position: { x: 60, y: 80 } });
    const tab = await opened;
    await expect(tab).toHaveURL(`${atlas}/region/norrbotten/?jamfor=20,21`);
    await tab.close();
    expect(page.frames()[1]?.url()).toBe(address);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Dalarna och Gävleborg');
  });

  test('a small region is opened from beside it', async ({ page, host, atlas, context }) => {
    await page.goto(host.publishes(element(atlas, '')));
    await fits(page);
    const gotland = frameOf(page).locator('.map-regions [data-code="09"]');
    const { x, y, width, height } = (await gotland.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    for (const button of ['left', 'middle'] as const) {
      const opened = context.waitForEvent('page');
      await page.mouse.click(x + width + 8, y + height / 2, { button });
      const tab = await opened;
      await expect(tab).toHaveURL(`${atlas}/region/gotland/`);
      await tab.close();
    }
  });

  test('no message from the page changes what the frame shows', async ({ page, host, atlas }) => {
    await page.goto(host.publishes(element(atlas, 'theme="livsmedel"')));
    await fits(page);
    await page.evaluate(() => {
      const frame = document.querySelector('region-atlas')?.shadowRoot?.querySelector('iframe');
      for (const data of [
        'besoksnaring',
        { type: 'regionatlas:view', theme: 'besoksnaring' },
        null,
      ])
        frame?.contentWindow?.postMessage(data, '*');
    });
    await expect(frameOf(page).getByRole('heading', { level: 1 })).toHaveText('Livsmedel');
  });
});

test('a frame far down is fetched when the reader comes near it', async ({
  page,
  host,
  atlas,
  watch,
}) => {
  const far = '<div class="tall"></div>'.repeat(5);
  await page.goto(host.publishes(far + element(atlas, 'theme="livsmedel"')));
  await expect(page.locator('region-atlas')).toHaveJSProperty('shadowRoot.mode', 'open');
  const framed = () =>
    watch.requests.filter((request) => request.url().includes('/inbaddad/')).length;
  expect(framed()).toBe(0);
  await page.locator('region-atlas').scrollIntoViewIfNeeded();
  await expect.poll(framed).toBe(1);
});

test('the page can change what its element shows; what it misspells is ignored', async ({
  page,
  host,
  atlas,
}) => {
  await page.goto(host.publishes(element(atlas, 'theme="finns-inte" region="20"')));
  const heading = frameOf(page).getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Region Dalarna');
  const change = (name: string, value: string) =>
    page
      .locator('region-atlas')
      .evaluate((each, [n, v]) => each.setAttribute(n ?? '', v ?? ''), [name, value]);
  await change('lang', 'en');
  await expect(frameOf(page).getByText('Two focus areas:')).toBeVisible();
  await change('view', `${atlas}/tema/besoksnaring/?utm_source=x`);
  await expect(heading).toHaveText('Tourism');
});

test('on an English page the element speaks English', async ({ page, host, atlas }) => {
  await page.goto(host.publishes(element(atlas, 'theme="besoksnaring"'), 'en-GB'));
  await expect(frameOf(page).getByRole('heading', { level: 1 })).toHaveText('Tourism');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the element is its link', async ({ page, host, atlas }) => {
    await page.goto(host.publishes(element(atlas, 'theme="cirkular-ekonomi"')));
    await page.getByRole('link', { name: 'Cirkulär ekonomi i Regionatlas' }).click();
    await expect(page).toHaveURL(`${atlas}/tema/cirkular-ekonomi/`);
  });

  test('a frame has its map, legend, sentence and link, in either language', async ({
    page,
    host,
    atlas,
    context,
  }) => {
    const code = `<iframe src="${atlas}/inbaddad/en/tema/cirkular-ekonomi/" title="Circular economy" width="100%" height="800"></iframe>`;
    await page.goto(host.publishes(code));
    const frame = frameOf(page);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Circular economy');
    await expect(frame.locator('.map-legend')).toContainText(
      'four of the 21 regions have chosen focus areas that concern the circular economy',
    );
    await expect(frame.locator('.map-regions [data-code="20"] use').first()).toHaveClass(
      /fill-main/,
    );
    await expect(frame.getByRole('navigation').getByRole('link')).toHaveCount(21);
    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'Open in Regionatlas (in a new tab)' }).click();
    await expect(await opened).toHaveURL(`${atlas}/en/tema/cirkular-ekonomi/`);
  });
});

test('a frame in a sandbox that allows nothing has its styles and colours', async ({
  page,
  host,
  atlas,
}) => {
  const address = `${atlas}/inbaddad/tema/cirkular-ekonomi/`;
  await page.goto(
    host.publishes(
      `<iframe src="${address}" title="Cirkulär ekonomi" height="800" sandbox></iframe>`,
    ),
  );
  const style = (selector: string, property: string) =>
    frameOf(page)
      .locator(selector)
      .first()
      .evaluate((each, name) => getComputedStyle(each).getPropertyValue(name), property);
  expect(await style('h1', 'font-family')).toContain('Atkinson Hyperlegible');
  const chosen = await style('.map-regions [data-code="20"] use', 'fill');
  expect(chosen).toMatch(/^rgb/);
  expect(chosen).not.toBe(await style('.map-regions [data-code="12"] use', 'fill'));
});

test('a frame without scripts says where it cannot show what its address asks for', async ({
  page,
  host,
  atlas,
}) => {
  const frame = `<iframe src="${atlas}/inbaddad/?tema=livsmedel,besoksnaring" title="Teman" height="800" sandbox></iframe>`;
  await page.goto(host.publishes(frame));
  await expect(frameOf(page).locator('noscript p')).toBeVisible();
});

test('other pages of the atlas cannot be framed by other sites', async ({
  page,
  host,
  atlas,
  watch,
}) => {
  await page.goto(host.publishes(`<iframe src="${atlas}/region/dalarna/" title="x"></iframe>`));
  await expect.poll(() => watch.complaints.join(' ')).toContain("frame-ancestors 'self'");
  await expect(frameOf(page).getByTestId('map')).toHaveCount(0);
});

test('a cross-origin isolated page can have the element too', async ({ page, atlas }) => {
  const host = await EmbedHost.start(atlas, {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  });
  await page.goto(host.publishes(element(atlas, 'theme="livsmedel"')));
  await expect(frameOf(page).getByRole('heading', { level: 1 })).toHaveText('Livsmedel');
  await fits(page);
  await host.stop();
});

test('views without a page of their own are shown too: several themes, any group of regions, similarity', async ({
  page,
  host,
  atlas,
}) => {
  for (const [address, heading, sentence] of [
    [
      '?tema=besoksnaring,livsmedel',
      'Besöksnäring och livsmedel',
      'Gotland. Kronoberg och Västernorrland har valt besöksnäring men inte livsmedel',
    ],
    [
      'region/dalarna/?tema=livsmedel',
      'Region Dalarna',
      'två av 21 regioner valt inriktningar som rör livsmedel',
    ],
    ['?lik=20', 'Likhet med Dalarna', 'som liknar Dalarna mest'],
    ['?jamfor=20,09', 'Dalarna och Gotland', '41 inriktningar: två för varje region'],
  ] as const) {
    await page.goto(
      host.publishes(
        `<region-atlas view="/${address}"></region-atlas><script src="${atlas}/embed.js" defer></script>`,
      ),
    );
    const frame = frameOf(page);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(frame.locator('.map-sentence')).toContainText(sentence);
    await expect(frame.locator('.embed-open a')).toHaveAttribute('href', `/${address}`);
    await fits(page);
  }
  await expect(frameOf(page).locator('[data-label="09"]')).toHaveText(/Gotland.*B/);
});

test('a frame says what of its address it does not show', async ({ page }) => {
  await page.goto('/inbaddad/?tema=livsmedel,trolleri&del=norrland&vy=matris&q=fisk');
  await expect(page.getByRole('alert')).toContainText(
    '”trolleri”, ”norrland”, ”matris” och ”fisk”',
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Livsmedel');
  await expect(page.locator('.embed-open a')).toHaveAttribute(
    'href',
    '/matris/?tema=livsmedel&del=norrland&q=fisk',
  );
});

test('a frame whose data cannot be fetched says so, and still leads to what was meant', async ({
  page,
}) => {
  await page.route('**/data/*.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/inbaddad/?tema=besoksnaring,livsmedel');
  await expect(page.getByRole('alert')).toContainText('gick inte att hämta');
  await expect(page.locator('.embed-open a')).toHaveAttribute(
    'href',
    '/?tema=besoksnaring,livsmedel',
  );
});
