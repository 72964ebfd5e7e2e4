import { expect, test } from './atlas';

test.use({ zoomable: false });

test('on a wide screen a region says in its first screen what it has chosen and whom to call', async ({
  visitor,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visitor.opens('/region/blekinge/');
  const { panel } = visitor;
  for (const seen of [
    visitor.heading,
    panel.getByText('Blekinge län', { exact: true }),
    panel.getByRole('link', { name: 'Rekrytering' }),
    panel.getByRole('link', { name: /, ring / }),
    panel.getByRole('button', { name: /^Kopiera numret till / }),
    panel.getByText('kan vara inaktuella'),
    panel.getByRole('link', { name: 'Jämför med grannar' }),
    panel.getByRole('link', { name: 'Liknande regioner' }),
  ]) {
    await expect(seen).toBeInViewport({ ratio: 1 });
  }
  // Beside the map the way back to it is seen by whom it leads there: by the keyboard.
  const back = panel.getByRole('link', { name: 'Tillbaka till kartan' });
  expect((await back.boundingBox())?.width).toBe(1);
  await back.focus();
  expect((await back.boundingBox())?.width).toBeGreaterThan(100);
  // The map stays while one reads on.
  await page.evaluate(() => scrollTo(0, 1400));
  await expect(visitor.heading).not.toBeInViewport();
  await expect(visitor.map).toBeInViewport({ ratio: 1 });
  await expect(visitor.legend).toBeInViewport({ ratio: 1 });
});

test('on a phone the same is within a screen from the top of the map', async ({
  visitor,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visitor.opens('/region/blekinge/');
  await visitor.map.evaluate((map) => map.scrollIntoView());
  const card = page.locator('.region-card');
  for (const seen of [
    card.getByText('Region Blekinge'),
    card.getByText('Rekrytering'),
    card.getByRole('link', { name: /, ring / }),
    card.getByRole('button', { name: /^Kopiera numret till / }),
    card.getByText('kan vara inaktuella'),
  ]) {
    await expect(seen).toBeInViewport({ ratio: 1 });
  }
  await visitor.clicksRegion('18');
  await expect(card.getByText('Region Örebro')).toBeInViewport({ ratio: 1 });
});

test('on a small phone the longest titles leave the number and the way to compare in the first screen', async ({
  visitor,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visitor.opens('/region/vastra-gotaland/');
  const card = page.locator('.region-card');
  for (const seen of [
    visitor.map,
    card.getByText('Västra Götalandsregionen'),
    card.getByText('styrkeområde textil'),
    card.getByRole('link', { name: /, ring / }),
    card.getByRole('button', { name: /^Kopiera numret till / }),
    card.getByRole('link', { name: 'Jämför med grannar' }),
  ]) {
    await expect(seen).toBeInViewport({ ratio: 1 });
  }
  // Its link to the text is the longest.
  await visitor.opens('/en/tema/pandemi/');
  for (const link of await page.locator('.map-skip-links a').all()) {
    await expect(link).toBeInViewport({ ratio: 1 });
  }
});

test('on a phone the first screen says which page begins below the map, or that there is none', async ({
  visitor,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [address, title] of [
    ['/en/region/atlantis/', 'Page not found'],
    ['/register/', 'Register'],
    ['/om/personuppgifter/', 'Personuppgifter och integritet'],
  ] as const) {
    await visitor.opens(address);
    await expect(page.locator('.region-card').getByText(title)).toBeInViewport({ ratio: 1 });
  }
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
] as const) {
  test(`in a viewport of ${width} by ${height}, the first screen says what the atlas is and what to do`, async ({
    page,
    visitor,
  }) => {
    await page.setViewportSize({ width, height });
    await visitor.opens('/');
    const intro = page.locator('.map-intro');
    await expect(intro).toContainText('Vad Sveriges 21 regioner har valt');
    await expect(intro).toContainText('Välj en region på kartan');
    await expect(intro).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: 'Läs texten' })).toBeInViewport({
      ratio: 1,
    });
    await visitor.clicksRegion('20');
    await expect(intro).toHaveCount(0);
  });
}

for (const [width, height] of [
  [390, 844],
  [844, 390],
  [1440, 900],
] as const) {
  test(`at ${width} pixels the keyboard reaches legend and themes in the order in which they are seen`, async ({
    page,
    visitor,
  }) => {
    await page.setViewportSize({ width, height });
    await visitor.opens('/tema/besoksnaring/');
    await expect(page.locator('button.map-legend-row').first()).toBeVisible();
    const middles = await page.evaluate(() =>
      [...document.querySelectorAll('.map-side :is(a, button, input:not([tabindex="-1"]))')]
        // The line that says what is on the map stays at the foot of the screen.
        .filter((each) => each.checkVisibility() && !each.closest('.colour-shown'))
        .map((each) => each.getBoundingClientRect())
        .map(({ top, bottom }) => (top + bottom) / 2),
    );
    expect(middles.length).toBeGreaterThan(20);
    // What stands in one row may differ by some pixels.
    const above = middles.filter((y, i) => y < Math.max(...middles.slice(0, i)) - 6);
    expect(above).toEqual([]);
  });
}

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
  // Phones that lie down.
  [568, 320],
  [844, 390],
] as const) {
  test(`in a viewport of ${width} by ${height}, the header takes at most a sixth of the height, before and after scripts and font arrive`, async ({
    page,
    visitor,
  }) => {
    await page.setViewportSize({ width, height });
    const heightOfHeader = async () => (await page.locator('.site-header').boundingBox())?.height;
    await page.route('**/*.woff2', (route) => route.abort());
    await visitor.opens('/en/region/dalarna/');
    expect(await heightOfHeader()).toBeLessThanOrEqual(height / 6);
    await page.unroute('**/*.woff2');
    await visitor.opens('/region/dalarna/');
    expect(await heightOfHeader()).toBeLessThanOrEqual(height / 6);
    if (width === 768) return;
    await page.getByText('Meny', { exact: true }).click();
    await page.getByRole('link', { name: 'Register' }).click();
    await expect(visitor.heading).toHaveText('Register');
    await expect(page.getByRole('link', { name: 'In English' })).toBeHidden();
  });
}

test('enlarged four times, the header leaves most of the screen to the map, and goes when one scrolls', async ({
  page,
  visitor,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await visitor.opens('/');
  const header = page.locator('.site-header');
  expect((await header.boundingBox())?.height).toBeLessThan(80);
  await page.evaluate(() => scrollTo(0, 150));
  await expect(header).not.toBeInViewport();
});

test('text stays in its place when the font arrives', async ({ page, visitor }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const heightOfText = async () => (await visitor.panel.boundingBox())?.height ?? 0;
  await page.route('**/*.woff2', (route) => route.abort());
  await visitor.opens('/region/dalarna/');
  const before = await heightOfText();
  await page.unroute('**/*.woff2');
  await visitor.opens('/region/dalarna/');
  await page.evaluate(() => document.fonts.ready);
  expect(Math.abs(before / (await heightOfText()) - 1)).toBeLessThan(0.03);
});

for (const [width, height] of [
  [1280, 720],
  [1366, 650],
  [1440, 900],
] as const) {
  test(`in a viewport of ${width} by ${height}, all themes are in view, with the legend and a notice`, async ({
    page,
    visitor,
  }) => {
    await page.setViewportSize({ width, height });
    await visitor.opens('/');
    const chooser = page.locator('.colour-chooser');
    await expect(chooser.getByRole('checkbox').last()).toBeInViewport({ ratio: 1 });
    expect(await chooser.evaluate((each) => each.scrollHeight - each.clientHeight)).toBe(0);
    await expect(page.locator('.map-side .alert')).toBeInViewport({ ratio: 1 });
    await expect(visitor.legend.getByRole('button').last()).toBeInViewport({ ratio: 1 });
  });
}

test('on a small laptop every column of the matrix is in the first screen, with several rows', async ({
  page,
  visitor,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await visitor.opens('/matris/');
  await expect(page.getByText('Rulla i tabellen för att se')).toBeHidden();
  for (const seen of [
    page.getByRole('columnheader', { name: 'Antal teman' }),
    page.getByRole('rowheader', { name: 'Halland' }),
  ]) {
    await expect(seen).toBeInViewport({ ratio: 1 });
  }
});
