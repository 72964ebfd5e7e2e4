import type { Page } from '@playwright/test';

/** A way of reading the atlas: the viewport, and the reader's settings in the browser. */
export interface Condition {
  readonly name: string;
  /** As `test.use` takes it. */
  readonly use: {
    readonly viewport: { readonly width: number; readonly height: number };
    readonly deviceScaleFactor?: number;
    readonly colorScheme?: 'light' | 'dark';
    readonly forcedColors?: 'active';
    readonly contrast?: 'more';
    readonly reducedMotion?: 'reduce';
  };
  /** The factor by which text is larger than the browser's default. */
  readonly letters?: number;
}

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 320, height: 640 };

export const wide: Condition = { name: 'on a wide screen', use: { viewport: WIDE } };
export const phone: Condition = { name: 'on a phone of 320 pixels', use: { viewport: PHONE } };
export const forced: Condition = {
  name: 'in forced colours',
  use: { viewport: WIDE, forcedColors: 'active' },
};
export const contrast: Condition = {
  name: 'with more contrast',
  use: { viewport: WIDE, contrast: 'more' },
};
export const largeLetters: Condition = {
  name: 'with letters of 200 %',
  use: { viewport: WIDE },
  letters: 2,
};
/** A browser's zoom makes the viewport smaller in CSS pixels and the pixels larger. */
export const zoomed: Condition = {
  name: 'zoomed to 200 %',
  use: { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
};

/** Applies what of a condition `test.use` cannot. Call before the first page. */
export async function arrange(page: Page, { letters }: Condition): Promise<void> {
  if (letters !== undefined) await enlargeLetters(page, letters);
}

/** Every length in rem grows, as for a reader whose browser has larger text. */
export async function enlargeLetters(page: Page, times: number): Promise<void> {
  await addStyles(page, `html { font-size: ${times * 106.25}% !important; }`);
}

/** The text spacing that WCAG 1.4.12 lets a reader set. */
export async function spreadText(page: Page): Promise<void> {
  await addStyles(
    page,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
     p { margin-bottom: 2em !important; }`,
  );
}

async function addStyles(page: Page, css: string): Promise<void> {
  await page.addInitScript((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/**
 * A reader who asks to save data gets the SVG map alone, which is enough where a test is not about
 * the zoomable one, and is ready much sooner.
 */
export async function withoutZoomableMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
}
