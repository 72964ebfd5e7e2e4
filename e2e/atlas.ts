import { expect, test as base, type Locator, type Page, type Request } from '@playwright/test';
import { withoutZoomableMap } from './conditions';
import { labelPoint, onScreen } from './label-point';

/** What a visitor does and reads, in their words. */
export class Visitor {
  readonly page: Page;
  readonly map: Locator;
  readonly panel: Locator;
  readonly heading: Locator;
  readonly legend: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.map = page.getByTestId('map');
    this.panel = page.locator('#panel');
    this.heading = this.panel.getByRole('heading', { level: 1 });
    this.legend = page.locator('.map-legend');
    this.status = page.getByRole('status');
  }

  /** Opens an address and waits until scripts have drawn the map, in whichever renderer. */
  async opens(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.map).toHaveAttribute('data-choropleth', /.+/);
  }

  /** Waits for the zoomable map to have drawn what is asked for. */
  async seesWebgl(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-renderer', 'webgl');
    await expect(this.map).toHaveAttribute('data-drawn');
  }

  async seesChoropleth(key: string): Promise<void> {
    await expect(this.map).toHaveAttribute('data-choropleth', `${key}@sv`);
  }

  /** Where a region's label point is on the screen. */
  async placeOf(code: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate(onScreen, labelPoint(code));
  }

  async clicksRegion(code: string, offset = { x: 0, y: 0 }): Promise<void> {
    const { x, y } = await this.placeOf(code);
    await this.page.mouse.click(x + offset.x, y + offset.y);
  }

  async hoversRegion(code: string): Promise<void> {
    const { x, y } = await this.placeOf(code);
    await this.page.mouse.move(x, y);
    await this.page.mouse.move(x + 1, y + 1);
  }

  /** The link to a neighbour, in the panel of the selected region. */
  neighbour(name: string): Locator {
    return this.panel
      .getByRole('region', { name: 'Grannar' })
      .getByRole('link', { name, exact: true });
  }

  /** Legend rows as the visitor reads them: "Huvudtema 2 regioner". */
  async legendRows(): Promise<readonly string[]> {
    const rows = await this.legend.getByRole('button').allInnerTexts();
    return rows.map((text) => text.replaceAll(/\s+/g, ' ').trim());
  }
}

interface Watch {
  readonly requests: readonly Request[];
  readonly complaints: readonly string[];
}

interface Choices {
  /** False for tests that need only the SVG map: it is ready much sooner. */
  readonly zoomable: boolean;
}

/** `visitor` as above; `watch` has every request made, and what the console complained of. A script error fails any test. */
export const test = base.extend<Choices & { visitor: Visitor; watch: Watch }>({
  zoomable: [true, { option: true }],
  page: async ({ page, zoomable }, use) => {
    if (!zoomable) await withoutZoomableMap(page);
    await use(page);
    // A file that a test still holds back, or changes, when it ends would fail the next test with its refused answer.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
  watch: [
    async ({ page }, use) => {
      const requests: Request[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request));
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await use({ requests, complaints });
      // No script may fail in any test.
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
  visitor: async ({ page }, use) => {
    await use(new Visitor(page));
  },
});

export { expect } from '@playwright/test';
