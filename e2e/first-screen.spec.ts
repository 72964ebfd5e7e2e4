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
    panel.getByRole('link', { name: /^Ring / }),
    panel.getByRole('button', { name: /^Kopiera numret till / }),
    panel.getByText('kan vara inaktuella'),
    panel.getByRole('link', { name: 'Jämför med grannar' }),
    panel.getByRole('link', { name: 'Liknande regioner' }),
  ]) {
    await expect(seen).toBeInViewport({ ratio: 1 });
  }
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
    card.getByRole('link', { name: /^Ring / }),
    card.getByRole('button', { name: /^Kopiera numret till / }),
    card.getByText('kan vara inaktuella'),
  ]) {
    await expect(seen).toBeInViewport({ ratio: 1 });
  }
  await visitor.clicksRegion('18');
  await expect(card.getByText('Region Örebro')).toBeInViewport({ ratio: 1 });
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
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
    if (width > 600) return;
    await page.getByText('Meny', { exact: true }).click();
    await page.getByRole('link', { name: 'Register' }).click();
    await expect(visitor.heading).toHaveText('Register');
    await expect(page.getByRole('link', { name: 'In English' })).toBeHidden();
  });
}
