import { test as base, type Page, type Route } from '@playwright/test';
import { expect, Visitor } from './atlas';
import { opensEarly } from './held';

// Errors are what these tests are about.
const test = base.extend<{ visitor: Visitor }>({
  visitor: async ({ page }, use) => use(new Visitor(page)),
});

const SENTENCE = /^Något gick fel\. Sidan kan läsas .* Ladda om sidan$/;

/** The page says that it cannot come to life, offers to load it again, and is as it was prerendered. */
async function isLeft(page: Page, { panel, heading }: Visitor): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert).toHaveText(SENTENCE);
  await expect(alert.getByRole('link')).toHaveJSProperty('href', page.url());
  await expect(heading).toHaveText('Region Dalarna');
  await expect(panel).toContainText('Resurseffektivitet och cirkulär ekonomi');
}

test('where the code cannot be fetched, the page is left and says so', async ({
  page,
  visitor,
}) => {
  await page.route(/\/assets\/atlas-[^/]*\.js/, (route) => route.abort());
  await page.goto('/region/dalarna/');
  await isLeft(page, visitor);
});

const refused = (route: Route) => route.abort();
for (const [name, file, answer, reducedMotion] of [
  ['no script comes at all', '**/*.js', refused, 'no-preference'],
  ['no script comes, and motion is not wanted', '**/*.js', refused, 'reduce'],
  ['the data are never answered', '**/data/*.json', () => new Promise<void>(() => {}), 'reduce'],
] as const) {
  test(`where ${name}, the page says so in a while`, async ({ page, visitor }) => {
    await page.emulateMedia({ reducedMotion });
    await page.route(file, answer);
    await page.goto('/region/dalarna/');
    await expect(visitor.heading).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
    // Half a minute passes.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await isLeft(page, visitor);
  });
}

test('a page whose styles cannot be fetched starts, and does not say that it has not', async ({
  page,
  visitor,
}) => {
  await page.route('**/*.css', (route) => route.abort());
  await visitor.opens('/region/dalarna/');
  await expect(page.locator('.start-failure')).toHaveText(SENTENCE);
  await expect(page.locator('.start-failure')).toBeHidden();
});

test('where the late styles cannot be fetched, what is found can be read over the map', async ({
  page,
  visitor,
}) => {
  await page.route('**/late-*.css', (route) => route.abort());
  await visitor.opens('/');
  await page.getByRole('combobox', { name: 'Sök' }).fill('turism');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.locator('.search-list')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('where the browser throws at the first question, the page is left and says so', async ({
  page,
  visitor,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', {
      get: () => {
        throw new Error('forbidden');
      },
    });
  });
  await page.goto('/region/dalarna/');
  await isLeft(page, visitor);
});

test('an error that empties the page puts the prerendered one back', async ({ page, visitor }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await visitor.opens('/');
  await page.evaluate(() => {
    HTMLElement.prototype.focus = () => {
      throw new Error('an error while React works');
    };
  });
  await page.locator('#karta-dalarna').press('Enter');
  await expect(page).toHaveURL('/region/dalarna/');
  await isLeft(page, visitor);
});

test('a frame whose code cannot be fetched says so', async ({ page }) => {
  await page.route(/show-frame-view/, (route) => route.abort());
  await page.goto('/inbaddad/?tema=livsmedel,besoksnaring');
  await expect(page.getByRole('alert')).toHaveText(/Kartan kan läsas .* Ladda om sidan$/);
});

/** Where the text's paragraphs, headings, lists and parts are on the page. */
function places(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.site-header > *, .panel :is(p, h2, h3, ul, ol, details)')]
      .filter((each) => each.checkVisibility() && each.closest('details > :not(summary)') === null)
      .map((each) => {
        const { left, top } = each.getBoundingClientRect();
        return `${each.closest('header')?.tagName ?? each.textContent.slice(0, 5)} at ${Math.round(left)}, ${Math.round(top + scrollY)}`;
      }),
  );
}

/** What moves on a page, by its name, for as long as the page is there. The font may move lines, and is left out. */
async function watchesMoves(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.route('**/*.woff2', (route) => route.abort());
  await page.addInitScript(() => {
    const moved: string[] = [];
    Reflect.set(window, 'moved', moved);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: unknown = Reflect.get(entry, 'sources');
        for (const source of Array.isArray(sources) ? sources : []) {
          const node: unknown = Reflect.get(Object(source), 'node');
          moved.push(node instanceof Element ? `${node.tagName} ${node.className}` : String(node));
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(async () => {
      // React may still be at work, and a move is told after its frame.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return Reflect.get(window, 'moved') as readonly string[];
    });
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  for (const address of ['/badda-in/', '/verkstad/', '/matris/', '/matris/?tema=livsmedel']) {
    test(`nothing on ${address} moves when scripts start, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const moves = await watchesMoves(page);
      const start = await opensEarly(page, address);
      start();
      await expect(page.locator('.start-failure')).toHaveAttribute('hidden');
      expect(await moves()).toEqual([]);
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const address of ['/region/dalarna/', '/jamfor/dalarna/gavleborg/']) {
    test(`nothing on ${address} moves when scripts start, nor at its end`, async ({ page }) => {
      // The font changes widths, whenever it comes.
      await page.route('**/*.woff2', (route) => route.abort());
      const start = await opensEarly(page, address);
      const before = await places(page);
      start();
      await expect(page.getByRole('combobox', { name: 'Sök' })).toBeVisible();
      expect(await places(page)).toEqual(before);
      await page.locator('#ta-med').scrollIntoViewIfNeeded();
      await expect(page.getByRole('button', { name: 'Kopiera länken' })).toBeVisible();
      expect(await places(page)).toEqual(before);
    });
  }
});
