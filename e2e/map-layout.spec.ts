import { expect, test } from './atlas';
import { withoutZoomableMap } from './conditions';

for (const [width, height] of [
  [1024, 600],
  [1280, 560],
  [1280, 720],
  [1366, 625],
] as const) {
  test(`in a viewport of ${width} by ${height}, the map ends within it, and nothing covers a region`, async ({
    page,
    visitor,
  }) => {
    await page.setViewportSize({ width, height });
    await visitor.opens('/');
    await expect(page.locator('.map-controls')).toBeVisible();
    const mapSection = await page.locator('.map-section').boundingBox();
    expect((mapSection?.y ?? 0) + (mapSection?.height ?? 0)).toBeLessThanOrEqual(height);
    await page.locator('.region-navigator a').first().focus();
    await page.keyboard.press('n');
    await expect(page.locator('.region-navigator-help')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const covered = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('.map-regions a')].map((region) =>
        region.getBoundingClientRect(),
      );
      return ['.map-controls', '.region-navigator'].filter((over) => {
        const at = document.querySelector(over)?.getBoundingClientRect();
        return boxes.some(
          ({ left, right, top, bottom }) =>
            at && at.left < right && left < at.right && at.top < bottom && top < at.bottom,
        );
      });
    });
    expect(covered).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['/', '/en/', '/en/region/orebro/']) {
    test(`on small laptops all themes are in view above the legend, each in a line, at ${address}`, async ({
      page,
    }) => {
      await page.goto(address);
      for (const [width, height] of [
        [1024, 700],
        [1024, 768],
        [1280, 650],
        [1280, 720],
        [1440, 760],
      ] as const) {
        await page.setViewportSize({ width, height });
        const cut = await page
          .locator('.colour-chooser, .map-legend')
          .evaluateAll((all) => all.map((each) => each.scrollHeight - each.clientHeight));
        expect.soft(cut, `${width} by ${height}`).toEqual([0, 0]);
        await expect(page.locator('.map-legend-row').last()).toBeInViewport({ ratio: 1 });
        const lines = await page
          .locator('.colour-choice')
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
        expect.soft(Math.max(...lines), `${width} by ${height}`).toBeLessThan(30);
      }
    });
  }
});

for (const [width, height] of [
  [768, 1024],
  [820, 1180],
  [1000, 700],
] as const) {
  test(`in a viewport of ${width} by ${height} the legend stays beside the choice of colours, and the text follows at once`, async ({
    page,
    visitor,
  }) => {
    await withoutZoomableMap(page);
    await page.setViewportSize({ width, height });
    await visitor.opens('/region/orebro/');
    await page.locator('.colour-choice').last().scrollIntoViewIfNeeded();
    const rows = visitor.legend.getByRole('button');
    await expect(rows.first()).toBeInViewport({ ratio: 1 });
    await expect(rows.last()).toBeInViewport({ ratio: 1 });
    const [map, text] = [
      await page.locator('.map-section').boundingBox(),
      await visitor.panel.boundingBox(),
    ];
    expect((text?.y ?? Infinity) - ((map?.y ?? 0) + (map?.height ?? 0))).toBeLessThan(8);
  });
}

test('over a map that has been moved, legend and credit have a ground of their own', async ({
  page,
  visitor,
}) => {
  await visitor.opens('/');
  await visitor.seesWebgl();
  const clear = 'rgba(0, 0, 0, 0)';
  await expect(page.locator('.map-credit')).not.toHaveCSS('background-color', clear);
  await expect(page.locator('.map-side')).toHaveCSS('background-color', clear);
  await page.getByRole('button', { name: 'Zooma in' }).click();
  await expect(page.locator('.map-side')).not.toHaveCSS('background-color', clear);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('one finger that scrolls past the map darkens it only where two could move it', async ({
    page,
    visitor,
  }) => {
    await visitor.opens('/');
    await visitor.seesWebgl();
    const veil = page.locator('.maplibregl-cooperative-gesture-screen');
    await expect(veil).toHaveCSS('display', 'none');
    await page.getByRole('button', { name: 'Zooma in' }).tap();
    await expect(veil).toHaveCSS('display', 'flex');
  });
});
