import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './atlas';
import { plainField } from './search-field';

/** What the oldest promised browsers (scripts/shared/baseline.ts) lack, by its owner. */
const NEWER: Readonly<Record<string, string>> = {
  'Array.prototype': 'at findLast findLastIndex toReversed toSorted toSpliced with',
  'String.prototype': 'at isWellFormed toWellFormed',
  'Set.prototype':
    'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom',
  'Element.prototype': 'checkVisibility moveBefore setHTMLUnsafe',
  'HTMLElement.prototype': 'inert showPopover hidePopover togglePopover',
  'Document.prototype': 'startViewTransition caretPositionFromPoint',
  'Uint8Array.prototype': 'toHex toBase64',
  Uint8Array: 'fromHex fromBase64',
  Array: 'fromAsync',
  Object: 'hasOwn groupBy',
  Map: 'groupBy',
  Promise: 'withResolvers try',
  RegExp: 'escape',
  Math: 'sumPrecise',
  Intl: 'Segmenter DurationFormat',
  URL: 'canParse parse',
  AbortSignal: 'any timeout',
  'Crypto.prototype': 'randomUUID',
  'Navigator.prototype': 'userAgentData locks',
  window:
    'CSSStyleSheet reportError structuredClone requestIdleCallback cancelIdleCallback scheduler OffscreenCanvas Iterator navigation CompressionStream reportError URLPattern trustedTypes',
};

/** What they lack of style sheets: units, rules, selectors, functions, properties, and what can be asked of a medium. */
const NEWER_STYLES =
  /\d(?:svh|dvh|cqw|cqh|cqi)\b|@container|:(?:has\(|focus-visible|:details-content)|\b(?:color-mix|light-dark)\(|[{;](?:text-wrap|translate|rotate|scale|accent-color|content-visibility|text-size-adjust|field-sizing|scrollbar-(?:color|width|gutter)):|\(scripting|@media[^{]*(?:\(not |not \(|[<>])/g;

/** True if every region's name is seen once, within the map. */
async function namesEachRegionOnce(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const stage = document.querySelector('.map-stage')?.getBoundingClientRect();
    const seen = [...document.querySelectorAll('[data-label]')].map((label) =>
      [...label.children]
        .filter((child) => child.matches('text'))
        .map((text) => text.getBoundingClientRect())
        .filter(({ height }) => height > 0),
    );
    const isWithin = ({ top, bottom }: DOMRect) =>
      stage !== undefined && top >= stage.top && bottom <= stage.bottom;
    return seen.length > 0 && seen.every((boxes) => boxes.length === 1 && boxes.every(isWithin));
  });
}

/** Makes the page's browser as old as the oldest that the atlas promises to work in. */
async function makesOld(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const styles = await response.text();
    await route.fulfill({
      response,
      body: styles.replaceAll(
        NEWER_STYLES,
        (found) => `${found.charAt(0)}unknown${/[(:]$/.exec(found)?.[0] ?? ''}`,
      ),
    });
  });
  await page.addInitScript((newer) => {
    for (const [owner, names] of Object.entries(newer)) {
      let at: unknown = window;
      for (const part of owner.split('.'))
        at = part === 'window' ? at : Reflect.get(Object(at), part);
      for (const name of names.split(' ')) Reflect.deleteProperty(Object(at), name);
    }
    for (const { prototype } of [Element, Document]) {
      for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll']) {
        const own: unknown = Reflect.get(prototype, name);
        if (typeof own !== 'function') continue;
        Object.defineProperty(prototype, name, {
          value(this: unknown, selector: string) {
            if (/:has\(|:focus-visible/.test(selector)) throw new SyntaxError(selector);
            return Reflect.apply(own, this, [selector]) as unknown;
          },
        });
      }
    }
  }, NEWER);
}

test('in the oldest promised browser the page comes to life', async ({ page, visitor }) => {
  await makesOld(page);
  await visitor.opens('/region/dalarna/');
  expect(await page.evaluate(() => 'hasOwn' in Object && 'structuredClone' in window)).toBe(false);
  const map = await visitor.map.boundingBox();
  expect(map?.height).toBeGreaterThan(250);
  expect(await namesEachRegionOnce(page)).toBe(true);
  await visitor.seesWebgl();
  await visitor.clicksRegion('21');
  await expect(visitor.heading).toHaveText('Region Gävleborg');
  await plainField(visitor).click();
  await page.keyboard.type('turism');
  await page.locator('.search-list [role="option"]').last().click();
  await expect(visitor.panel.locator('.hit-name').first()).toBeVisible();
  await page.getByRole('link', { name: 'Matris', exact: true }).click();
  await expect(page.locator('.matrix')).toBeVisible();
});

test('in the oldest promised browser frames and the builder come to life', async ({ page }) => {
  await makesOld(page);
  await page.goto('/inbaddad/?tema=livsmedel,besoksnaring');
  await expect(page.locator('.map-legend')).toContainText('Bara livsmedel');
  expect(await namesEachRegionOnce(page)).toBe(true);
  await page.goto('/badda-in/');
  await page.getByRole('button', { name: 'Kopiera koden' }).click();
});

test('in the oldest promised browser a page whose scripts do not come says so in a while', async ({
  page,
}) => {
  await makesOld(page);
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/region/dalarna/');
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(page.getByRole('alert')).toContainText('Något gick fel.');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('in the oldest promised browser nothing has failed, and nothing is offered in vain', async ({
    page,
  }) => {
    await makesOld(page);
    for (const address of ['/region/dalarna/', '/inbaddad/tema/livsmedel/', '/verkstad/']) {
      await page.goto(address);
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish();
      });
      await expect(page.locator('.start-failure')).toBeHidden();
      const awaited = await page
        .locator('.is-awaited')
        .evaluateAll((all) => all.filter((each) => each.getClientRects().length > 0).length);
      expect(awaited).toBe(0);
    }
  });
});

test('in the oldest promised browser the matrix and the map read as in others', async ({
  page,
  visitor,
}) => {
  await makesOld(page);
  await visitor.opens('/matris/');
  // From the bottom up, as the numbers below them are reached.
  await expect(page.locator('.matrix-theme').first()).toHaveCSS(
    'transform',
    'matrix(-1, 0, 0, -1, 0, 0)',
  );
  await visitor.opens('/');
  await page.locator('#karta-dalarna').press('ArrowLeft');
  const caption = page.locator('.region-navigator a:focus');
  await expect(caption).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.colour-chooser [aria-current]').first()).not.toHaveCSS(
    'background-color',
    'rgba(0, 0, 0, 0)',
  );
});

test('no script has syntax that the oldest promised browsers cannot read', () => {
  // The bundler lowers other syntax to the baseline; of a regular expression it cannot.
  const folder = join('dist', 'assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const unreadable = scripts.filter((name) => {
    // The YAML library asks first whether the browser can.
    const script = readFileSync(join(folder, name), 'utf8').replaceAll(/try\{[^{}]*\}catch/g, '');
    return /\(\?<[=!]/.test(script);
  });
  expect(unreadable).toEqual([]);
});
