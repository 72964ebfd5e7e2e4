import type { Page } from '@playwright/test';
import { expect, test } from './atlas';
import { contrast, forced, withoutZoomableMap } from './conditions';
import { PATTERN_IDS, patternShape } from '../src/domain/choropleth/palette';

type Colour = readonly [red: number, green: number, blue: number];

/** The colour of one pixel of the viewport. */
async function colourAt(page: Page, x: number, y: number): Promise<Colour> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const picture = await page.screenshot({ clip });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (!context) throw new Error('No canvas to read the picture with.');
    context.drawImage(image, 0, 0);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue] as const;
  }, picture.toString('base64'));
}

const isLike = (a: Colour, b: Colour) => a.every((part, i) => Math.abs(part - (b[i] ?? 0)) <= 8);

/** The value of a system colour, over the page's background. */
function systemColour(page: Page, name: string): Promise<Colour> {
  return page.evaluate((colour) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (!context) throw new Error('No canvas to try the colour on.');
    const probe = document.createElement('span');
    document.body.append(probe);
    for (const layer of ['Canvas', colour]) {
      probe.style.color = layer;
      context.fillStyle = getComputedStyle(probe).color;
      context.fillRect(0, 0, 1, 1);
    }
    probe.remove();
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue] as const;
  }, name);
}

test.describe(forced.name, () => {
  test.use(forced.use);

  for (const renderer of ['svg', 'webgl'] as const) {
    test(`the map is filled and labelled in the reader's colours, ${renderer}`, async ({
      page,
      visitor,
    }) => {
      if (renderer === 'svg') await withoutZoomableMap(page);
      await visitor.opens('/tema/cirkular-ekonomi/');
      if (renderer === 'webgl') await visitor.seesWebgl();
      await visitor.seesChoropleth('themes:cirkular-ekonomi');
      const [chosen, plain] = [await visitor.placeOf('20'), await visitor.placeOf('23')];
      const highlight = await systemColour(page, 'Highlight');
      const canvas = await systemColour(page, 'Canvas');
      expect(isLike(highlight, canvas)).toBe(false);
      // Just above the names.
      await expect
        .poll(async () => isLike(await colourAt(page, chosen.x, chosen.y - 20), highlight))
        .toBe(true);
      expect(isLike(await colourAt(page, plain.x, plain.y - 25), canvas)).toBe(true);
      // Far out at sea there is nothing but the ground.
      const frame = await page.locator('.map-frame').first().boundingBox();
      if (!frame) throw new Error('The page has no map frame.');
      const sea = await colourAt(page, frame.x + frame.width * 0.78, frame.y + frame.height * 0.6);
      expect(isLike(sea, canvas)).toBe(true);
    });
  }

  test('families of themes are told apart by patterns, on the map as in its legend', async ({
    page,
    visitor,
  }) => {
    await withoutZoomableMap(page);
    await visitor.opens('/');
    const rows = await page.locator('.map-legend-row').evaluateAll((all) =>
      all.map((row) => {
        const shown = row.querySelector('.swatch [fill^="url"]');
        const isShown = shown !== null && getComputedStyle(shown).display !== 'none';
        const sample = isShown ? row.querySelector('pattern path')?.getAttribute('d') : null;
        return { label: row.querySelector('.swatch + span')?.textContent ?? '', sample };
      }),
    );
    const samples = rows.map(({ sample }) => sample);
    expect(samples.length).toBeGreaterThan(5);
    expect(new Set(samples).size).toBe(samples.length);
    expect(samples).not.toContain(null);
    const sampleOf = (family: string) => rows.find(({ label }) => label === family)?.sample;
    const [gotland, vastraGotaland, ostergotland] = await Promise.all(
      ['09', '14', '05'].map((code) =>
        page
          .locator(`.map-regions [data-code="${code}"] use`)
          .last()
          .evaluate((use) => {
            return /#pattern-([\w-]+)/.exec(getComputedStyle(use).fill)?.[1];
          }),
      ),
    );
    const pathsOf = (pattern?: string) =>
      PATTERN_IDS.filter((id) => id === pattern).map((id) => patternShape(id).parts[0]?.path);
    expect(pathsOf(gotland)).toEqual([sampleOf('Näringsliv')]);
    expect(pathsOf(vastraGotaland)).toEqual([sampleOf('Näringsliv')]);
    expect(pathsOf(ostergotland)).toEqual([sampleOf('Arbetssätt och styrning')]);
  });

  test('lines show what backgrounds show elsewhere: what is current, pressed, and where the buttons are', async ({
    page,
    visitor,
  }) => {
    await visitor.opens('/tema/cirkular-ekonomi/');
    await visitor.seesWebgl();
    const border = (selector: string, side: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), side);
    expect(await border('.colour-chooser [aria-current]', 'border-inline-start-width')).toBe('5px');
    await visitor.legend.getByRole('button').first().click();
    expect(await border('.map-legend [aria-pressed="true"]', 'border-inline-start-width')).toBe(
      '5px',
    );
    expect(await border('.map-controls', 'border-top-style')).toBe('solid');
    const switched = await page
      .locator('.view-switch a')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).borderBottomColor));
    expect(new Set(switched).size).toBe(2);
  });
});

test.describe(contrast.name, () => {
  test.use(contrast.use);

  test('lines are as dark as the text, and outlines wider', async ({ page, visitor }) => {
    await withoutZoomableMap(page);
    await visitor.opens('/region/dalarna/');
    const style = await page.evaluate(() => {
      const of = (selector: string) => {
        const element = document.querySelector(selector);
        if (!element) throw new Error(`The page has no ${selector}.`);
        return getComputedStyle(element);
      };
      return {
        line: of('.map-border-lines').stroke,
        label: of('.map-label').fill,
        outline: Number.parseFloat(of('.map-highlights .map-selected').strokeWidth),
        soft: of('.muted').color,
        ink: of('body').color,
      };
    });
    expect(style.line).toBe(style.label);
    expect(style.outline).toBeGreaterThan(3.5);
    expect(style.soft).toBe(style.ink);
  });
});

test.describe('with less motion', () => {
  test.use({ reducedMotion: 'reduce' });

  test('nothing on the page moves or fades by itself', async ({ page, visitor }) => {
    await visitor.opens('/region/dalarna/');
    await visitor.seesWebgl();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('body *:not([hidden])')]
        .filter((each) => {
          const { transitionDuration, transitionDelay, animationName, scrollBehavior } =
            getComputedStyle(each);
          const isQuick = /^0s(?:, 0s)*$/.test(transitionDuration) && transitionDelay === '0s';
          return !isQuick || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map((each) => each.getAttribute('class')),
    );
    expect(moving).toEqual([]);
  });
});
