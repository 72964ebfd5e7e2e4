import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { VIEWPORT, type EngineBrowser } from './browser';
import { openDisplay } from './display';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Starts an installed Firefox, driven by WebDriver BiDi. */
export async function startFirefox(
  executablePath: string,
  preferences: Preferences = {},
): Promise<EngineBrowser> {
  const downloads = mkdtempSync(join(tmpdir(), 'regionatlas-firefox-'));
  const display = await openDisplay();
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    env: { ...process.env, DISPLAY: display.name },
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'intl.accept_languages': 'sv-SE, sv',
      // As in the other tests (playwright.config.ts).
      'dom.serviceWorkers.enabled': false,
      ...preferences,
    },
  });
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    downloads,
    errors,
    open: async (address) => void (await page.goto(address)),
    evaluate: async (run, ...args) =>
      (await page.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`)) as never,
    press: (key) => page.keyboard.press(key),
    paste: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    type: (text) => page.keyboard.type(text),
    move: ({ x, y }) => page.mouse.move(x, y),
    click: ({ x, y }) => page.mouse.click(x, y),
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ format: 'a4', preferCSSPageSize: true, printBackground: true }),
    close: async () => {
      await browser.close();
      display.close();
    },
  };
}
