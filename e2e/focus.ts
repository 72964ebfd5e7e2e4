import { expect, type Locator, type Page } from '@playwright/test';

export const focused = (page: Page): Locator => page.locator(':focus');

/** What `focusFault` says where the focus has left the page. */
export const NO_FOCUS = 'nothing has the focus';

/**
 * What is wrong with the visible focus, or null: it must be somewhere, in the viewport, covered by nothing, and
 * drawn. Whole if it fits, else the part that is in the viewport.
 */
export function focusFault(page: Page): Promise<string | null> {
  return page.evaluate((nothing) => {
    const element = document.activeElement;
    if (!element || element === document.body) return nothing;
    const id = element.id === '' ? '' : `#${element.id}`;
    const words = element.getAttribute('aria-label') ?? element.textContent;
    const name = `${element.tagName.toLowerCase()}${id} "${words.trim().slice(0, 40)}"`;
    const box = [...element.getClientRects()].find(({ width, height }) => width * height > 1);
    if (!box) return `${name} has no place on the screen`;
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    const left = Math.max(box.left, 0);
    const right = Math.min(box.right, innerWidth);
    const seen = bottom - top;
    if (seen <= 0 || right <= left) return `${name} is outside the viewport`;
    if (seen < Math.min(box.height, innerHeight * 0.5) - 1)
      return `${name} is cut off by the viewport`;
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
    const ring =
      outlineStyle === 'none'
        ? 0
        : Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    const isRingSeen = box.top - ring >= -1 && box.bottom + ring <= innerHeight + 1;
    if (box.height < innerHeight * 0.5 && !isRingSeen) return `the ring of ${name} is cut off`;
    const x = (left + right) / 2;
    const middle = (top + bottom) / 2;
    // What is taller than the viewport cannot show both its ends.
    const heights = box.height > innerHeight * 0.8 ? [middle] : [top + 2, middle, bottom - 2];
    for (const y of heights) {
      const above = document.elementFromPoint(x, y);
      if (above && above !== element && !element.contains(above) && !above.contains(element)) {
        return `${name} is under ${above.tagName.toLowerCase()}.${above.getAttribute('class') ?? ''}`;
      }
    }
    const isDrawn = (style: CSSStyleDeclaration) =>
      (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
      (style.content !== 'none' && Number.parseFloat(style.borderTopWidth) >= 2);
    if (isDrawn(getComputedStyle(element)) || isDrawn(getComputedStyle(element, '::after'))) {
      return null;
    }
    return `${name} does not show that it has the focus`;
  }, NO_FOCUS);
}

/** Expects the focus to be somewhere and visible. */
async function hasNotLostFocus(page: Page): Promise<void> {
  await expect.poll(() => focusFault(page)).toBeNull();
}

/** Presses keys one by one; the focus may never be lost on the way. */
export async function presses(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await hasNotLostFocus(page);
  }
}

/** Types a letter that the test's American keyboard lacks. Returns true if the page handled it. */
export async function types(page: Page, letter: string): Promise<boolean> {
  const taken = await focused(page).evaluate(
    (element, key) =>
      !element.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
    letter,
  );
  await hasNotLostFocus(page);
  return taken;
}

/** What the element with the focus is called, as far as its own text and label tell. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return '';
    if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent.trim() ?? '';
    return (element.getAttribute('aria-label') ?? element.textContent).trim();
  });
}

/** Tabs until something with this name has the focus, as someone who does not know the page. */
export async function tabsTo(page: Page, name: RegExp, most = 120): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    const focusedNow = await focusedName(page);
    if (name.test(focusedNow)) return hasNotLostFocus(page);
    passed.push(focusedNow.slice(0, 40));
  }
  throw new Error(
    `${most} presses of Tab do not lead to ${String(name)}, but past ${passed.join(' | ')}.`,
  );
}

/** Returns the names of the elements that something else covers when they have the focus. */
export function coveredByOthers(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>(wanted)];
    const shown = all.filter((each) => each.checkVisibility());
    const covered = shown.filter((each) => {
      each.focus();
      const { left, top, width, height } = each.getBoundingClientRect();
      return !each.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    return covered.map((each) => each.ariaLabel ?? each.textContent);
  }, selector);
}
