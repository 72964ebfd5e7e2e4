import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect } from '@playwright/test';
import { labelPoint, onScreen } from '../label-point';
import { type EngineBrowser, type Key, type Point } from './browser';

/** A visitor of the atlas in any engine. Every expectation is polled. */
export class EngineVisitor {
  readonly browser: EngineBrowser;
  readonly #origin: string;

  constructor(browser: EngineBrowser, origin: string) {
    this.browser = browser;
    this.#origin = origin;
  }

  /** Opens an address and waits until scripts have drawn the map, in either renderer. */
  async opens(path: string): Promise<void> {
    await this.browser.open(this.#origin + path);
    await this.sees('[data-testid="map"][data-choropleth]', /./);
  }

  /** The text of the first element, or null. */
  textOf(selector: string): Promise<string | null> {
    return this.browser.evaluate(
      (wanted) =>
        document.querySelector(wanted)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? null,
      selector,
    );
  }

  async sees(selector: string, text: RegExp | string, timeout = 20_000): Promise<void> {
    const pattern =
      typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text);
    await expect.poll(() => this.textOf(selector), { message: selector, timeout }).toEqual(pattern);
  }

  async presses(...keys: readonly Key[]): Promise<void> {
    for (const key of keys) await this.browser.press(key);
  }

  /** What has the focus: its selector-like name and its text or label. */
  focused(): Promise<string> {
    return this.browser.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'nothing';
      const label = element.getAttribute('aria-label') ?? element.textContent;
      return `${element.tagName.toLowerCase()} ${label.trim()}`;
    });
  }

  async hasFocus(name: RegExp): Promise<void> {
    await expect.poll(() => this.focused()).toMatch(name);
  }

  async tabsTo(name: RegExp, most = 120): Promise<void> {
    for (let i = 0; i < most; i += 1) {
      await this.browser.press('Tab');
      const [, label = ''] = /^\S+ (.*)$/s.exec(await this.focused()) ?? [];
      if (name.test(label)) return;
    }
    throw new Error(`${String(most)} presses of Tab do not lead to ${String(name)}.`);
  }

  /** Scrolls to the first element and clicks its middle. */
  async clicks(selector: string): Promise<void> {
    const at = await this.browser.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
    await this.browser.click(at);
  }

  /** Where a region's label point is on the screen. */
  placeOf(code: string): Promise<Point> {
    return this.browser.evaluate(onScreen, labelPoint(code));
  }

  /** The colours, "r,g,b", of a square around a point on the screen. */
  async coloursAround({ x, y }: Point, radius = 12): Promise<ReadonlySet<string>> {
    const image = await loadImage(Buffer.from(await this.browser.screenshot()));
    const context = createCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const side = 2 * radius;
    const { data } = context.getImageData(x - radius, y - radius, side, side);
    const pixels = Array.from({ length: side * side }, (_, i) =>
      [...data.subarray(i * 4, i * 4 + 3)].join(),
    );
    return new Set(pixels);
  }
}
