import type { Page } from '@playwright/test';
import { expect, test, type Visitor } from './atlas';
import { readPdf } from './pdf-text';

const AWAY = 'Den zoombara kartan fungerar inte just nu.';

/** Takes the map's graphics context away, or gives it back. */
async function setContext(page: Page, change: 'loseContext' | 'restoreContext'): Promise<void> {
  const event = change === 'loseContext' ? 'webglcontextlost' : 'webglcontextrestored';
  await page.evaluate(
    ([todo, heard]) =>
      new Promise<void>((resolve) => {
        const canvas = document.querySelector<HTMLCanvasElement>('.map-webgl canvas');
        const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        const kept: unknown = Reflect.get(window, 'kept') ?? extension;
        Reflect.set(window, 'kept', kept);
        canvas?.addEventListener(heard, () => setTimeout(resolve), { once: true });
        (kept as WEBGL_lose_context)[todo]();
      }),
    [change, event] as const,
  );
}

/** The region that a click in the middle of the map finds: it says where the camera is. */
async function findsInTheMiddle({ page, map, heading }: Visitor): Promise<string> {
  const box = await map.boundingBox();
  if (!box) throw new Error('The map has no box.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(heading).toHaveText(/^Region /);
  return heading.innerText();
}

test('a lost graphics context comes back with camera and view, however late and often', async ({
  page,
  visitor,
}) => {
  await page.clock.install();
  await visitor.opens('/tema/cirkular-ekonomi/');
  await visitor.seesWebgl();
  const zoomIn = page.getByRole('button', { name: 'Zooma in' });
  await test.step('at home, where the drawing shows the same meanwhile', async () => {
    await setContext(page, 'loseContext');
    await expect(visitor.map).toHaveAttribute('data-renderer', 'svg');
    await zoomIn.click();
    await setContext(page, 'restoreContext');
    await visitor.seesWebgl();
  });
  await test.step('zoomed, where that was asked for meanwhile', async () => {
    await expect(page.locator('.map-webgl')).toHaveAttribute('data-moved');
    await expect(page.locator('.map-controls')).toHaveAttribute('data-busy', 'false');
  });
  await zoomIn.click();
  const found = await findsInTheMiddle(visitor);
  const theme = (name: RegExp) => page.locator('.colour-chooser').getByRole('link', { name });

  await test.step('five times, during a zoom and a change of theme', async () => {
    for (let time = 0; time < 5; time += 1) {
      if (time === 1) await zoomIn.click();
      await setContext(page, 'loseContext');
      await expect(visitor.map).toHaveAttribute('data-renderer', 'svg');
      if (time === 3)
        await theme(/^Besöksnäring/)
          .first()
          .click();
      await setContext(page, 'restoreContext');
    }
    await visitor.seesChoropleth('themes:besoksnaring');
    await expect(page.getByText(AWAY)).toHaveCount(0);
    expect(await findsInTheMiddle(visitor)).toBe(found);
  });

  await test.step('late', async () => {
    await setContext(page, 'loseContext');
    await page.clock.runFor(10_000);
    await expect(page.getByText(AWAY)).toBeVisible();
    await expect(visitor.map).toHaveAttribute('data-renderer', 'svg');
    await setContext(page, 'restoreContext');
    await expect(visitor.map).toHaveAttribute('data-renderer', 'webgl');
    await expect(page.getByText(AWAY)).toHaveCount(0);
    expect(await findsInTheMiddle(visitor)).toBe(found);
  });

  await test.step('never, and is asked back', async () => {
    await setContext(page, 'loseContext');
    await page.clock.runFor(10_000);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await visitor.seesWebgl();
    await expect(page.getByText(AWAY)).toHaveCount(0);
  });
});

test('where the drawing takes the place of a moved map, also on paper, each region is named once', async ({
  page,
  visitor,
}) => {
  const namesOnPaper = async () => {
    const { text } = await readPdf(await page.pdf({ format: 'A4' }));
    return text.split('Gävleborg').length;
  };
  await visitor.opens('/');
  await visitor.seesWebgl();
  const before = await namesOnPaper();
  const zoomIn = page.getByRole('button', { name: 'Zooma in' });
  for (let time = 0; time < 3; time += 1) {
    await zoomIn.click();
    await expect(page.locator('.map-controls')).toHaveAttribute('data-busy', 'false');
  }
  const inView = page.locator('.map-label:not([data-label])').filter({ hasText: 'Gävleborg' });
  await expect(inView).toBeVisible();
  expect(await namesOnPaper()).toBe(before);
  await setContext(page, 'loseContext');
  await expect(visitor.map).toHaveAttribute('data-renderer', 'svg');
  await expect(inView).toBeHidden();
});

test('a context that is soon back leaves it said that the borders are coarse', async ({
  page,
  visitor,
}) => {
  await page.setViewportSize({ width: 1600, height: 1200 });
  await page.route('**/geo/regions.geojson', (route) => route.fulfill({ status: 404 }));
  await visitor.opens('/');
  await visitor.seesWebgl();
  const note = page.getByText('gränserna blir grova');
  await expect(note).toBeVisible();
  await setContext(page, 'loseContext');
  await expect(visitor.map).toHaveAttribute('data-renderer', 'svg');
  await setContext(page, 'restoreContext');
  await visitor.seesWebgl();
  await expect(note).toBeVisible();
});

/** Takes the graphics context away as soon as the map has one, gives it back, and that as many times as there are pauses. */
async function losesFirstContext(page: Page, pauses: readonly number[]): Promise<void> {
  await page.addInitScript((all) => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const own = HTMLCanvasElement.prototype.getContext;
    const seen = new WeakSet<object>();
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, ...asked: unknown[]) {
        const context: unknown = Reflect.apply(own, this, asked);
        if (context instanceof WebGL2RenderingContext && !seen.has(context)) {
          seen.add(context);
          void loses(context);
        }
        return context;
      },
    });
    async function loses(context: WebGL2RenderingContext): Promise<void> {
      const extension = context.getExtension('WEBGL_lose_context');
      for (const ms of all) {
        await pause(ms);
        extension?.loseContext();
        await pause(100);
        extension?.restoreContext();
      }
      document.documentElement.dataset['restored'] = 'true';
    }
  }, pauses);
}

for (const [when, pauses] of [
  ['before its style is loaded', [0]],
  ['while it draws', [60]],
  ['twice in a row', [0, 0]],
] as const) {
  test(`a graphics context lost during the first drawing, ${when}, comes back`, async ({
    page,
    visitor,
  }) => {
    await losesFirstContext(page, pauses);
    await visitor.opens('/tema/cirkular-ekonomi/');
    await expect(page.locator('html')).toHaveAttribute('data-restored', 'true');
    await visitor.seesWebgl();
    await expect(page.getByText(AWAY)).toHaveCount(0);
    await visitor.clicksRegion('21');
    await expect(visitor.heading).toHaveText('Region Gävleborg');
  });
}
