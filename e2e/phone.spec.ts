import type { Page } from '@playwright/test';
import { expect, test } from './atlas';
import { enlargeLetters } from './conditions';
import { coveredByOthers } from './focus';
import {
  CLOSE_MAP_HEIGHT,
  LINES,
  LOW_MAP_OUTLINE_SCALE,
  LOW_MAP_PATTERN_SCALE,
} from '../src/map/lines';

test.use({ viewport: { width: 390, height: 844 }, zoomable: false });

for (const address of ['/', '/region/orebro/', '/tema/besoksnaring/']) {
  test(`from the choice of colours, a link leads back to the map at ${address}`, async ({
    page,
    visitor,
  }) => {
    await visitor.opens(address);
    await page.getByRole('link', { name: 'Välj tema' }).click();
    await expect(visitor.map).not.toBeInViewport();
    const back = page.locator('.colour-shown').getByRole('link', { name: 'Tillbaka till kartan' });
    await expect(back).toBeInViewport({ ratio: 1 });
    await back.click();
    await expect(visitor.map).toBeInViewport({ ratio: 0.9 });
  });
}

for (const [address, classes] of [
  ['/tema/besoksnaring/', ['Besöksnäring', 'Huvudtema', 'Bitema', 'Inte valt']],
  [
    '/?tema=besoksnaring,livsmedel',
    ['Besöksnäring och livsmedel', 'Båda', 'Bara besöksnäring', 'Bara livsmedel', 'Inget av dem'],
  ],
] as const) {
  test(`on a small phone, the first screen says what the colours mean at ${address}`, async ({
    page,
    visitor,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visitor.opens(address);
    for (const words of classes) {
      const seen = page.locator('.map-brief-legend').getByText(words, { exact: true });
      await expect(seen).toBeInViewport({ ratio: 1 });
    }
    // The map's names and the land stand beside it.
    const isCovered = await page.evaluate(() => {
      const brief = document.querySelector('.map-brief-legend')?.getBoundingClientRect();
      return [...document.querySelectorAll('.map-label text')]
        .map((name) => name.getBoundingClientRect())
        .some(
          ({ left, top, width }) => brief && width > 0 && left < brief.right && top < brief.bottom,
        );
    });
    expect(isCovered).toBe(false);
  });
}

test('beside another window, the search field has most of a line', async ({ page, visitor }) => {
  for (const width of [507, 560, 600]) {
    await page.setViewportSize({ width, height: 900 });
    await visitor.opens('/');
    const field = await page.getByRole('combobox').boundingBox();
    expect(field?.width, `${width}`).toBeGreaterThan(width / 2);
  }
});

test.describe('on a phone in landscape', () => {
  test.use({ viewport: { width: 844, height: 390 } });

  for (const address of ['/', '/tema/besoksnaring/', '/region/orebro/']) {
    test(`the map leaves most of the width to the text at ${address}, and stays in view beside the themes`, async ({
      page,
      visitor,
    }) => {
      await visitor.opens(address);
      expect((await visitor.map.boundingBox())?.width).toBeLessThan(844 * 0.45);
      await page.getByRole('link', { name: 'Välj tema' }).click();
      await expect(page.locator('.colour-chooser').getByRole('checkbox').first()).toBeInViewport();
      await expect(visitor.map).toBeInViewport({ ratio: 0.9 });
    });
  }
});

test('the matrix begins in the first screen, with more than half of a screen of rows', async ({
  page,
  visitor,
}) => {
  await visitor.opens('/matris/');
  await expect(page.getByRole('rowheader').nth(8)).toBeInViewport({ ratio: 1 });
});

test('where texts side by side scroll, words say so, and the keyboard reaches them', async ({
  page,
  visitor,
}) => {
  const hint = page.getByText('Rulla i sidled för att läsa alla texter.');
  await visitor.opens('/?jamfor=20,06,03,24');
  await expect(visitor.heading).toBeVisible();
  await expect(hint).toBeHidden();
  await page.setViewportSize({ width: 768, height: 1024 });
  await expect(hint).toBeVisible();
  const texts = page.getByRole('region', { name: 'Texterna sida vid sida' });
  expect(await texts.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(true);
  await texts.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => texts.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
});

test('stripes are coarser on a low map, where fine ones would blend', async ({ page, visitor }) => {
  await visitor.opens('/region/blekinge/');
  const stripes = page.locator('.map-drawing #pattern-stripe-3 path');
  const coarser = `matrix(${LOW_MAP_PATTERN_SCALE}, 0, 0, ${LOW_MAP_PATTERN_SCALE}, 0, 0)`;
  await expect(stripes).toHaveCSS('transform', coarser);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(stripes).toHaveCSS('transform', 'none');
});

for (const [map, size, ratio, small] of [
  ['low', { width: 390, height: 844 }, LOW_MAP_OUTLINE_SCALE, LINES.selected.small],
  ['usual', { width: 1440, height: 900 }, 1, LINES.selected.small],
  ['tall', { width: 2560, height: CLOSE_MAP_HEIGHT * 1.25 }, 1, LINES.selected.width],
] as const) {
  const look = small === LINES.selected.width ? 'as wide as' : 'thinner than';
  test(`on a ${map} map, the outline of a small selected region is ${look} that of a large one`, async ({
    page,
    visitor,
  }) => {
    await page.setViewportSize(size);
    await visitor.opens('/region/blekinge/');
    expect(await outlineWidth(page, '10')).toBeCloseTo((small ?? 0) * ratio);
    expect(await outlineWidth(page, '25')).toBeCloseTo(LINES.selected.width * ratio);
  });
}

/** The width of the outline that a selected region has, CSS pixels. */
function outlineWidth(page: Page, code: string): Promise<number> {
  return page.evaluate((name) => {
    const outline = document.querySelector('.map-highlights .map-selected');
    const shape = document.querySelector(name)?.cloneNode();
    if (!outline || !(shape instanceof Element)) throw new Error(`The page has no ${name}.`);
    // The shapes inside a `use` cannot be read: a group in its place is styled in the same way.
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    group.setAttribute('class', outline.getAttribute('class') ?? '');
    group.append(shape);
    outline.after(group);
    return Number.parseFloat(getComputedStyle(shape).strokeWidth);
  }, `#outline-${code}`);
}

test('with letters of 200 %, the studio and the page for code are no wider than a small phone', async ({
  page,
}) => {
  await enlargeLetters(page, 2);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['/verkstad/', '/en/studio/', '/badda-in/', '/en/badda-in/']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, address).toBe(320);
  }
});

test('with letters of 200 %, the way back to the map covers no choice of a theme', async ({
  page,
  visitor,
}) => {
  await enlargeLetters(page, 2);
  await visitor.opens('/?tema=besoksnaring,livsmedel');
  const covered = () => coveredByOthers(page, '.colour-chooser :is(a, input)');
  await expect.poll(covered).toEqual([]);
});

test('with letters of 200 %, the words of buttons and controls are whole', async ({
  page,
  visitor,
}) => {
  await enlargeLetters(page, 2);
  for (const [address, controls, count] of [
    ['/region/vastra-gotaland/', '.map-skip-links a', 2],
    ['/en/tema/kunskap-uppfoljning/', '.map-skip-links a', 2],
    ['/matris/', '.matrix-controls label', 1],
  ] as const) {
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 640 });
      await visitor.opens(address);
      await expect(page.locator(controls)).toHaveCount(count);
      const broken = await page.locator(controls).evaluateAll((all) =>
        all.flatMap(({ firstChild }) =>
          [...(firstChild?.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
            const range = document.createRange();
            if (!firstChild) return [];
            range.setStart(firstChild, index);
            range.setEnd(firstChild, index + word.length);
            return range.getClientRects().length > 1 ? [word] : [];
          }),
        ),
      );
      expect.soft(broken, `${address} at ${width}`).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await visitor.opens('/region/gotland/');
  const gap = await page.locator('#panel .back-links > span').evaluate((span) => {
    const colon = document.createRange();
    if (span.lastChild) colon.selectNode(span.lastChild);
    const lastLine = [...(span.firstElementChild?.getClientRects() ?? [])].at(-1);
    return lastLine && colon.getBoundingClientRect().left - lastLine.right;
  });
  expect(gap).toBeCloseTo(0, 0);
});
