import type { Page } from '@playwright/test';
import { expect, test } from './atlas';
import { enlargeLetters, spreadText } from './conditions';
import { opensShareParts } from './downloads';

/** Every kind of page, with the languages in turn. */
const PAGES = [
  '/',
  '/en/region/jamtland-harjedalen/?tema=jamlikhet-inkludering',
  '/?tema=besoksnaring,livsmedel',
  '/en/?jamfor=20,23,03,24',
  '/matris/',
  '/en/om/',
  '/om/tillganglighet/',
  '/finns-inte/',
] as const;

/** CSS pixels. 1280 by 1024 at 400 % is 320 by 256; 640 by 320 is a phone in landscape. */
const WINDOWS = [
  [320, 256],
  [320, 640],
  [640, 320],
  [844, 390],
  [932, 430],
  [820, 1180],
  [1024, 768],
  [1440, 900],
  [2560, 900],
  [2560, 1300],
  [3440, 1440],
] as const;

test.use({ zoomable: false });

/**
 * Returns what is wrong with the layout, in words: nothing may be wider than the viewport, nor the map taller, nor the map
 * show where the drawn land ends: in the west that is the sea, which a wide map shows.
 */
function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) {
      const wide = [...document.querySelectorAll('body :not(svg, svg *)')]
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map((each) => `${each.tagName.toLowerCase()}.${each.getAttribute('class') ?? ''}`);
      found.push(
        `${scrollWidth} wide in a viewport of ${innerWidth}: ${wide.slice(-3).join(', ')}`,
      );
    }
    const map = document.querySelector('[data-testid="map"]')?.getBoundingClientRect();
    if (map && map.height > innerHeight) found.push(`the map is ${map.height} tall`);
    const land = document.querySelector('.map-land')?.getBoundingClientRect();
    if (map && map.width > 0 && land) {
      const short = [land.top - map.top, map.right - land.right, map.bottom - land.bottom];
      if (Math.max(...short) > 0) found.push(`the land ends ${short.join(', ')} before the map`);
    }
    return found;
  });
}

for (const address of PAGES) {
  test(`${address} fits every viewport from 320 to 3440 pixels, and the map is never taller than it nor shows where the land ends`, async ({
    page,
    visitor,
  }) => {
    await visitor.opens(address);
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height });
      expect.soft(await misfits(page), `${width} by ${height}`).toEqual([]);
    }
  });
}

for (const [name, arrange] of [
  ['letters of 200 %', (page: Page) => enlargeLetters(page, 2)],
  ['lines, words and letters spread as WCAG 1.4.12 allows', spreadText],
] as const) {
  test(`with ${name}, nothing is wider than the viewport and no words are cut off`, async ({
    page,
    visitor,
  }) => {
    test.setTimeout(120_000);
    await arrange(page);
    for (const address of PAGES) {
      await visitor.opens(address);
      for (const [width, height] of [
        [320, 640],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect.soft(await misfits(page), `${address} at ${width}`).toEqual([]);
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('a, button, h1, h2, h3, p, li, label, legend, th')]
            .filter((each) => {
              const { overflowX, overflowY, clipPath } = getComputedStyle(each);
              const clips = overflowX === 'hidden' || overflowY === 'hidden';
              const isMeant = clipPath !== 'none' || each.closest('[aria-hidden]') !== null;
              const spills =
                each.scrollWidth > each.clientWidth + 1 ||
                each.scrollHeight > each.clientHeight + 1;
              return clips && !isMeant && spills;
            })
            .map((each) => each.textContent.trim().slice(0, 40)),
        );
        expect.soft(cut, `${address} at ${width}`).toEqual([]);
      }
    }
  });
}

/** Pages with everything that can be pressed. */
const PRESSED = ['/tema/cirkular-ekonomi/', '/region/dalarna/', '/?jamfor=20,06,03', '/en/matris/'];

interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly isInList: boolean;
}

/** What can be pressed, as large as it is. Links within a sentence are as tall as their line, as WCAG 2.5.8 allows. */
function targetsOn(page: Page): Promise<readonly Target[]> {
  return page.evaluate(() => {
    const isInSentence = (element: Element) =>
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 20,
      );
    return [...document.querySelectorAll('a[href], button, summary, select, input, textarea')]
      .filter((each) => {
        const { clipPath, visibility, position } = getComputedStyle(each);
        const isShown = each.checkVisibility() && visibility !== 'hidden' && clipPath === 'none';
        const isOnMap = each.closest('.map-drawing, .region-navigator, .skip-links') !== null;
        return isShown && !isOnMap && position !== 'fixed' && !isInSentence(each);
      })
      .map((each) => {
        // A choice is pressed by its words too.
        const pressed = each instanceof HTMLInputElement ? (each.labels?.[0] ?? each) : each;
        const { width, height } = pressed.getBoundingClientRect();
        return {
          name: (each.getAttribute('aria-label') ?? each.textContent).trim().slice(0, 40),
          width,
          height,
          isInList:
            each.closest('.region-list, .theme-list, .colour-chooser li, .map-legend li') !==
              null ||
            each.closest('.theme-regions, .neighbour-list, .peer-list, .compared-regions li') !==
              null ||
            each.closest('.share-formats, .share-scope, .share-form') !== null,
        };
      });
  });
}

for (const width of [320, 820, 1440]) {
  test(`at ${width} pixels, every target is 24 pixels, and 44 in lists on touch screens`, async ({
    page,
    visitor,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of PRESSED) {
      await visitor.opens(address);
      await expect(page.locator('.share-part > summary').first()).toBeVisible();
      for (const part of await page.locator('.share-part > summary').all()) await part.click();
      const targets = await targetsOn(page);
      expect(targets.length).toBeGreaterThan(30);
      expect(targets.filter(({ isInList }) => isInList).length).toBeGreaterThan(10);
      const small = targets.filter((each) => {
        const least = each.isInList && width < 1000 ? 44 : 24;
        return each.height < least - 0.5 || each.width < 23.5;
      });
      expect.soft(small, address).toEqual([]);
    }
  });
}

test('beside the map, a theme that is pressed in the text moves no text', async ({
  page,
  visitor,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visitor.opens('/region/dalarna/');
  const article = page.locator('.focus-area').first();
  const heightOf = async () => (await article.boundingBox())?.height;
  const before = await heightOf();
  await article.locator('.theme-chip').first().click();
  await expect(article.locator('.back-to-map')).toHaveCount(1);
  expect(await heightOf()).toBe(before);
});

test('on a phone, a wheel or a finger on the map scrolls the page, and the text is one press away', async ({
  page,
  visitor,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visitor.opens('/region/dalarna/');
  await visitor.map.hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await page.getByRole('link', { name: 'Läs om Dalarna' }).click();
  await expect(visitor.heading).toBeInViewport();
  await visitor.panel.getByRole('link', { name: 'Tillbaka till kartan' }).click();
  await expect(visitor.map).toBeInViewport({ ratio: 0.6 });
  // The caption of the keyboard's place on the map is for those who come by keyboard.
  const caption = page.locator('.region-navigator-help');
  expect((await caption.boundingBox())?.width).toBe(1);
  await page.keyboard.press('ArrowDown');
  await expect(caption).toBeInViewport();
});

for (const [address, name] of [
  ['/', 'Läs texten'],
  ['/region/dalarna/', 'Läs om Dalarna'],
  ['/en/?q=turism', 'Read the text'],
] as const) {
  test(`on a phone, "${name}" leads from the map to the text at ${address}`, async ({
    page,
    visitor,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visitor.opens(address);
    await page.getByRole('link', { name }).click();
    await expect(visitor.heading).toBeInViewport();
  });
}

test('on a phone every compared region has its name and letter on the map', async ({
  visitor,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visitor.opens('/?jamfor=20,06,03');
  for (const code of ['20', '06', '03']) {
    const label = page.locator(`[data-label="${code}"]`);
    await expect(label.locator('text').filter({ visible: true })).toHaveText(/.+\[[ABC]\] \d/);
  }
});

test('on a phone all that can be downloaded, cited and shared fits its width', async ({
  visitor,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visitor.opens('/region/vastra-gotaland/');
  await opensShareParts(page);
  expect(await misfits(page)).toEqual([]);
});
