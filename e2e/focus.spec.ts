import type { Page } from '@playwright/test';
import { expect, test } from './atlas';
import { arrange, forced, largeLetters, phone, wide, type Condition } from './conditions';
import { focusFault, NO_FOCUS } from './focus';

test.use({ zoomable: false });

/** Every kind of page, with the languages in turn. */
const PAGES = [
  '/',
  '/en/region/vastra-gotaland/',
  '/region/dalarna/?tema=cirkular-ekonomi&jamfor=20,21',
  '/en/?jamfor=20,06,03&tema=besoksnaring,livsmedel',
  '/matris/',
  '/en/om/tillganglighet/',
] as const;

/** More tab stops than this means a focus trap. */
const MOST = 400;

const WALKS: readonly (readonly [Condition, readonly string[]])[] = [
  [wide, PAGES],
  [phone, ['/region/dalarna/?tema=cirkular-ekonomi&jamfor=20,21', '/en/matris/']],
  [forced, ['/en/region/dalarna/?tema=cirkular-ekonomi']],
  [largeLetters, ['/en/region/dalarna/', '/?jamfor=20,06']],
];

/** Tabs until the focus leaves the page. Returns how many stops there were, and at which the focus was not visible. */
async function walks(page: Page, key: 'Tab' | 'Shift+Tab') {
  const faults: string[] = [];
  for (let stops = 0; stops < MOST; stops += 1) {
    await page.keyboard.press(key);
    const fault = await focusFault(page);
    if (fault === NO_FOCUS) return { stops, faults };
    if (fault !== null) faults.push(fault);
  }
  return { stops: MOST, faults };
}

for (const [condition, addresses] of WALKS) {
  test.describe(condition.name, () => {
    test.use(condition.use);
    for (const address of addresses) {
      test(`Tab goes through ${address} and out, and back, and the focus is always visible`, async ({
        page,
        visitor,
      }) => {
        test.setTimeout(180_000);
        await arrange(page, condition);
        await visitor.opens(address);
        // What comes late moves what is below it, once.
        await page.waitForLoadState('networkidle');
        const there = await walks(page, 'Tab');
        expect(there.faults).toEqual([]);
        expect(there.stops).toBeGreaterThan(40);
        expect(there.stops).toBeLessThan(MOST);
        await page.locator('.site-footer a').last().focus();
        const back = await walks(page, 'Shift+Tab');
        expect(back.faults).toEqual([]);
        // A view that loaded late, or a language hint below, may be met in one direction only.
        expect(back.stops).toBeGreaterThan(there.stops * 0.6);
      });
    }
  });
}
