import { expect, test } from './atlas';
import { areaOf, namesOf, REGION_CODES } from '../src/testing/areas';

/** The names that are drawn on the map, whole and in the window's width, by the codes of their regions. */
function namesSeen(): readonly string[] {
  const stage = document.querySelector('.map-stage')?.getBoundingClientRect();
  const isSeen = (text: Element) => {
    const { left, right, top, bottom, width } = text.getBoundingClientRect();
    const isWithin =
      stage !== undefined &&
      left >= stage.left &&
      right <= stage.right &&
      top >= stage.top &&
      bottom <= stage.bottom;
    return width > 0 && isWithin;
  };
  return [...document.querySelectorAll<SVGTextElement>('.map-label text')]
    .filter(isSeen)
    .map((text) => {
      const lines = [...text.childNodes].filter((node) => node !== text.lastElementChild);
      return lines.map(({ textContent }) => textContent).join(' ');
    });
}

/** Pairs of names that are drawn over each other, and names that are under something else on the map. */
function namesCovered(): readonly string[] {
  const texts = [...document.querySelectorAll<SVGTextElement>('.map-label text')].filter(
    (text) => text.getBoundingClientRect().width > 0,
  );
  const others = [
    ...document.querySelectorAll(
      '.map-controls, .map-credit, .map-legend > *, .colour-chooser > *',
    ),
  ];
  // What a line is taller than its letters, which grows with them.
  const [frame = document.body] = document.querySelectorAll('.map-frame');
  const empty = (3 / 17) * Number.parseFloat(getComputedStyle(frame).fontSize);
  const meets = (a: Element, b: Element) => {
    const [one, two] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
    return (
      one.left < two.right - 1 &&
      two.left < one.right - 1 &&
      one.top < two.bottom - empty &&
      two.top < one.bottom - empty
    );
  };
  return texts.flatMap((text, i) =>
    [...texts.slice(i + 1), ...others]
      .filter((other) => meets(text, other))
      .map((other) => `${text.textContent} / ${other.textContent}`),
  );
}

const SIZES = [
  [320, 640],
  [390, 844],
  [768, 400],
  [768, 520],
  [768, 1024],
  [820, 1180],
  [1000, 440],
  [1024, 400],
  [1024, 768],
  [1180, 820],
  [1240, 440],
  // With the width of a classic scroll bar, and without.
  [1265, 720],
  [1280, 720],
  [1366, 650],
  [1440, 400],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const;

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [width, height] of SIZES) {
    test(`the map names all 21 regions in a window of ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/');
      expect((await page.evaluate(namesSeen)).toSorted()).toEqual(namesOf(REGION_CODES).toSorted());
      expect(await page.evaluate(namesCovered)).toEqual([]);
    });
  }

  test('the map beside a comparison names all 21 regions in low windows', async ({ page }) => {
    await page.goto('/jamfor/dalarna/gavleborg/');
    for (const [width, height] of [
      [768, 400],
      [1024, 440],
      [1440, 400],
      [1280, 720],
      [1366, 650],
      [1440, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect((await page.evaluate(namesSeen)).toSorted()).toEqual(namesOf(REGION_CODES).toSorted());
      expect(await page.evaluate(namesCovered)).toEqual([]);
    }
  });

  test('in letters of 200 % the names are larger, fewer, and not over each other', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/region/blekinge/');
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '212.5%'));
    const names = await page.evaluate(namesSeen);
    expect(names).toContain('Blekinge');
    expect(names.length).toBeLessThan(REGION_CODES.length);
    const size = page.locator('[data-label="10"] text').filter({ visible: true });
    await expect(size).toHaveCSS('font-size', '26px');
    expect(await page.evaluate(namesCovered)).toEqual([]);
  });

  for (const [width, height, percent] of [
    [320, 640, 200],
    [390, 844, 150],
    [390, 844, 200],
  ] as const) {
    test(`in letters of ${percent} % a phone of ${width} by ${height} cuts no name`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/');
      const size = `${percent * 1.0625}%`;
      await page.evaluate(
        (to) => document.documentElement.style.setProperty('font-size', to),
        size,
      );
      const names = await page.evaluate(namesSeen);
      expect(names).toHaveLength(
        await page.locator('.map-label text').filter({ visible: true }).count(),
      );
      expect(names.length).toBeGreaterThan(15);
      expect(await page.evaluate(namesCovered)).toEqual([]);
    });
  }

  for (const [slug, name] of [
    ['orebro', 'Örebro'],
    ['blekinge', 'Blekinge'],
    ['jamtland-harjedalen', 'Jämtland Härjedalen'],
  ] as const) {
    test(`the map names ${name} on a small phone when it is selected, and what it touches gives way`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`/region/${slug}/`);
      expect(await page.evaluate(namesSeen)).toContain(name);
      expect(await page.evaluate(namesCovered)).toEqual([]);
    });
  }
});

test.describe('on a map too low for all names', () => {
  test.use({ viewport: { width: 640, height: 320 }, zoomable: false });

  test('the region under the pointer has its name, and so has the one with the focus', async ({
    visitor,
    page,
  }) => {
    await visitor.opens('/');
    await visitor.map.evaluate((stage) => stage.scrollIntoView());
    const before = await page.evaluate(namesSeen);
    const [hovered = '', focused = ''] = REGION_CODES.filter(
      (code) => !before.includes(namesOf([code])[0] ?? ''),
    );
    await visitor.hoversRegion(hovered);
    await expect.poll(() => page.evaluate(namesSeen)).toContain(namesOf([hovered])[0]);
    expect(await page.evaluate(namesCovered)).toEqual([]);
    const link = page
      .getByRole('navigation', { name: 'Regioner på kartan' })
      .locator(`a[href$="/${areaOf(focused).slug}/"]`);
    await link.focus();
    await expect.poll(() => page.evaluate(namesSeen)).toContain(namesOf([focused])[0]);
  });
});
