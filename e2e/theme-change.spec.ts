import { SWATCHES } from '../src/domain/choropleth/palette';
import { expect, test, type Visitor } from './atlas';
import { seenRegions, type SeenRegion } from './seen';

/** What is on the screen in one frame. */
interface Moment {
  readonly choropleth: string | undefined;
  /** True where the drawing shows through wherever the canvas does: at each moment, so that it need not be drawn anew. */
  readonly isDrawingVisible: boolean;
  /** Opacity of the canvas over the drawing. */
  readonly canvas: number;
  /** The colour of Gotland in the drawing. */
  readonly gotland: string;
}

/** Takes the zoomable map away, and looks at the drawing beneath it. */
async function seenInDrawing(visitor: Visitor): Promise<Record<string, SeenRegion>> {
  await visitor.page.evaluate(() =>
    document.querySelector<HTMLElement>('.map-webgl')?.style.setProperty('display', 'none'),
  );
  await expect(visitor.page.locator('.map-webgl')).toBeHidden();
  return seenRegions(visitor);
}

test('new colours are on the screen at once, and the zoomable map takes over in the same colours', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/tema/cirkular-ekonomi/');
  await visitor.seesWebgl();
  await expect(page.locator('.map-webgl')).toHaveCSS('opacity', '1');
  const theme = page.locator('.colour-chooser').getByRole('link', { name: /^Besöksnäring/ });

  const moments = await theme.evaluate(async (link): Promise<Moment[]> => {
    const find = (selector: string) => {
      const found = document.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`The page has no ${selector}.`);
      return found;
    };
    const stage = find('.map-stage');
    const styles = ['.map-frame', '.map-webgl', '[data-code="09"] use'].map((selector) =>
      getComputedStyle(find(selector)),
    );
    const now = (): Moment => ({
      choropleth: stage.dataset['choropleth'],
      isDrawingVisible: styles[0]?.opacity === '1',
      canvas: Number(styles[1]?.opacity),
      gotland: styles[2]?.fill ?? '',
    });
    const seen = [now()];
    if (link instanceof HTMLElement) link.click();
    do {
      seen.push(now());
      await new Promise(requestAnimationFrame);
    } while (Number(styles[1]?.opacity) < 1);
    return [...seen, now()];
  });

  const channels = [1, 3, 5].map((at) =>
    Number.parseInt(SWATCHES.main.light.slice(at, at + 2), 16),
  );
  const main = `rgb(${channels.join(', ')})`;
  const [before, answer] = moments;
  expect(before).toMatchObject({ choropleth: 'themes:cirkular-ekonomi@sv', canvas: 1 });
  expect(before?.gotland).not.toBe(main);
  expect(answer).toEqual({
    choropleth: 'themes:besoksnaring@sv',
    isDrawingVisible: true,
    canvas: 0,
    gotland: main,
  });
  for (const moment of moments.slice(1)) {
    expect(moment).toMatchObject({
      choropleth: 'themes:besoksnaring@sv',
      isDrawingVisible: true,
      gotland: main,
    });
  }

  const onCanvas = await seenRegions(visitor);
  expect(onCanvas['09']?.fill).toBe(SWATCHES.main.light);
  const drawn = await seenInDrawing(visitor);
  const fills = (seen: typeof drawn) =>
    Object.entries(seen).map(([code, { fill }]) => [code, fill]);
  expect(fills(onCanvas)).toEqual(fills(drawn));
});

test('patterns that the page began without are on the zoomable map as in the drawing', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/tema/cirkular-ekonomi/');
  await visitor.seesWebgl();
  await page.locator('.colour-chooser').getByRole('link', { name: 'Överblick' }).click();
  await visitor.seesChoropleth('overview');
  await expect(page.locator('.map-webgl')).toHaveCSS('opacity', '1');

  const onCanvas = await seenRegions(visitor);
  const drawn = Object.entries(await seenInDrawing(visitor));
  // A few regions have areas of one family only, and no stripes.
  expect(drawn.filter(([, { inked }]) => inked > 0.6).length).toBeGreaterThan(10);
  const differing = drawn.filter(
    ([code, { inked }]) => Math.abs(inked - (onCanvas[code]?.inked ?? 0)) > 0.15,
  );
  expect(differing).toEqual([]);
});

test('a map that has been zoomed shows new colours where it is', async ({ visitor, page }) => {
  await visitor.opens('/tema/cirkular-ekonomi/');
  await visitor.seesWebgl();
  await page.getByRole('button', { name: 'Zooma in' }).click();
  await expect(page.locator('.map-webgl[data-moved]')).toHaveCSS('opacity', '1');
  await page.evaluate(() => {
    const stage = document.querySelector('.map-stage');
    const note = () => stage?.setAttribute('data-was-hidden', '');
    new MutationObserver(() => stage?.hasAttribute('data-drawn') || note()).observe(
      stage ?? document.body,
      { attributeFilter: ['data-drawn'] },
    );
  });
  await page
    .locator('.colour-chooser')
    .getByRole('link', { name: /^Besöksnäring/ })
    .click();
  await visitor.seesChoropleth('themes:besoksnaring');
  await expect(visitor.map).toHaveAttribute('data-drawn');
  await expect(visitor.map).not.toHaveAttribute('data-was-hidden');
});

test('a page that turns dark while the zoomable map starts has it in dark colours', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/tema/besoksnaring/');
  await page.locator('.map-webgl canvas').waitFor({ state: 'attached' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await visitor.seesWebgl();
  await expect(page.locator('.map-webgl')).toHaveCSS('opacity', '1');
  await expect.poll(async () => (await seenRegions(visitor))['09']?.fill).toBe(SWATCHES.main.dark);
});
