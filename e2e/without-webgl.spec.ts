import type { Page } from '@playwright/test';
import { expect, test, type Visitor } from './atlas';

/** What may prevent the zoomable map, and the one sentence that says why. */
const OBSTACLES: readonly {
  readonly name: string;
  readonly sentence: string;
  readonly arrange: (page: Page) => Promise<unknown>;
}[] = [
  {
    name: 'the map’s worker is blocked',
    sentence: 'Den zoombara kartan fungerar inte just nu.',
    arrange: (page) => page.route(/maplibre-gl-worker/, (route) => route.abort()),
  },
  {
    name: 'the map’s code is missing',
    sentence:
      'Den zoombara kartan gick inte att hämta. Nätet kan vara borta, eller så finns en ny version av atlasen',
    arrange: (page) =>
      page.route(/create-renderer.*\.js/, (route) => route.fulfill({ status: 404 })),
  },
  {
    name: 'a coarse map file is missing',
    sentence: 'Filen /geo/regions-coarse.geojson gick inte att hämta.',
    arrange: (page) =>
      page.route('**/geo/regions-coarse.geojson', (route) => route.fulfill({ status: 404 })),
  },
  {
    name: 'the reader spares data',
    sentence: 'Webbläsaren är inställd på att spara data, så kartan går inte att zooma.',
    arrange: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      }),
  },
];

for (const { name, sentence, arrange } of OBSTACLES) {
  test(`where ${name}, the SVG map stays, says why, and can be clicked`, async ({
    visitor,
    page,
  }) => {
    await arrange(page);
    await visitor.opens('/');
    await saysWhy(page, sentence);
    await answersAsDrawing(visitor);
  });
}

test('who saves data is sent neither the zoomable map nor the offline copy', async ({
  visitor,
  page,
  watch,
}) => {
  await OBSTACLES[3]?.arrange(page);
  await visitor.opens('/');
  await saysWhy(page, 'spara data');
  const paths = watch.requests.map((request) => new URL(request.url()).pathname);
  expect(paths.filter((path) => /create-renderer|maplibre|geojson|sw\.js/.test(path))).toEqual([]);
});

for (const [name, file] of [
  ['is never idle', /maplibre-gl-worker/],
  ['has a file that is never answered', '**/geo/lakes-coarse.geojson'],
] as const) {
  test(`a map that ${name} is given up in a while`, async ({ visitor, page }) => {
    await page.clock.install();
    // These tests may not keep a copy for reading offline: that one is begun is all that is told.
    const copies = page.waitForEvent('console', (line) => line.text().startsWith('Service Worker'));
    await page.route(file, () => new Promise(() => undefined));
    await page.goto('/');
    await expect(async () => {
      await page.clock.runFor(5_000);
      await expect(page.locator('.alert')).toContainText(
        'Den zoombara kartan fungerar inte just nu.',
        {
          timeout: 100,
        },
      );
    }).toPass();
    await visitor.clicksRegion('20');
    await page.clock.runFor(1_000);
    await expect(visitor.heading).toHaveText('Region Dalarna');
    await expect(visitor.map).toHaveAttribute('data-renderer', 'svg');
    await copies;
  });
}

test('a WebGL context that is lost for good leaves the SVG map, coloured as it was', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/tema/cirkular-ekonomi/');
  await visitor.seesWebgl();
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-webgl canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await saysWhy(page, 'Den zoombara kartan fungerar inte just nu.');
  await expect(visitor.map).toHaveAttribute('data-renderer', 'svg');
  await visitor.seesChoropleth('themes:cirkular-ekonomi');
  await answersAsDrawing(visitor);
});

test('without the fine map files the map zooms, and says that its borders are coarse', async ({
  visitor,
  page,
}) => {
  await page.route('**/geo/regions.geojson', (route) => route.fulfill({ status: 404 }));
  await visitor.opens('/');
  await expect(visitor.map).toHaveAttribute('data-drawn');
  await expect(page.locator('.alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'Zooma in' }).click();
  await saysWhy(page, 'gränserna blir grova. Filen /geo/regions.geojson gick inte att hämta');
  await expect(visitor.map).toHaveAttribute('data-renderer', 'webgl');
});

test('on a tall screen the fine map files are wanted without zooming', async ({
  visitor,
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 1200 });
  await page.route('**/geo/regions.geojson', (route) => route.fulfill({ status: 404 }));
  await visitor.opens('/');
  await saysWhy(page, 'gränserna blir grova. Filen /geo/regions.geojson gick inte att hämta');
  await visitor.clicksRegion('20');
  await expect(visitor.heading).toHaveText('Region Dalarna');
});

async function saysWhy(page: Page, sentence: string): Promise<void> {
  await expect(page.locator('.alert')).toContainText(sentence);
  await expect(page.locator('.alert')).toHaveCount(1);
}

async function answersAsDrawing(visitor: Visitor): Promise<void> {
  await expect(visitor.map).toHaveAttribute('data-renderer', 'svg');
  await expect(visitor.page.getByRole('button', { name: 'Zooma in' })).toHaveCount(0);
  await visitor.page
    .locator('.colour-chooser')
    .getByRole('link', { name: /^Besöksnäring/ })
    .click();
  await visitor.seesChoropleth('themes:besoksnaring');
  await visitor.clicksRegion('20');
  await expect(visitor.heading).toHaveText('Region Dalarna');
  // Chromium would frame the link, though nobody uses the keyboard.
  await expect(visitor.map.locator('a[data-code="20"]')).toHaveCSS('outline-style', 'none');
}
