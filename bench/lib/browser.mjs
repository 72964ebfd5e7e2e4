import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './contenders.mjs';
import { watchPage, watchWebgl } from './probe.mjs';

const VIEWPORT = { width: 1280, height: 800 };
/** No load takes so long, milliseconds. */
const LIMIT = 60_000;
/** A mid-range phone's processor, as browsers' own tools define it. */
const SLOWER = 4;

export function launch() {
  const remembered = join(ROOT, '.browser');
  const places = [
    process.env.CHROMIUM_PATH,
    existsSync(remembered) ? readFileSync(remembered, 'utf8').trim() : '',
    '/usr/bin/chromium',
  ];
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath) throw new Error('No Chromium was found. Set CHROMIUM_PATH to one.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
}

/**
 * A page as a first-time visitor has it: nothing stored and a slow processor; the line is the server's.
 * A request to anywhere but localhost is an error of the whole run.
 * @param {import('playwright-core').Browser} browser
 */
export async function openFresh(browser, { slow = true } = {}) {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'sv-SE',
    colorScheme: 'light',
  });
  const strangers = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') strangers.push(request.url());
  });
  await context.addInitScript(watchPage);
  await context.addInitScript(watchWebgl);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await Promise.all([cdp.send('Page.enable'), cdp.send('Runtime.enable')]);
  if (slow) await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return {
    page,
    cdp,
    async close() {
      await context.close();
      if (strangers.length > 0) throw new Error(`Left localhost: ${strangers.join(', ')}`);
    },
  };
}

/** Resolves, as soon as the page's first bytes are there, to the navigation's start in ms since the epoch. */
export async function navigate(page, url) {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(() => performance.timeOrigin);
}

export const pause = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Asks every `interval` milliseconds until the answer is true; gives up after a minute. */
export async function until(question, what, interval = 100) {
  const end = Date.now() + LIMIT;
  while (!(await question())) {
    if (Date.now() > end) throw new Error(`Waited ${LIMIT / 1000} s in vain until ${what}.`);
    await pause(interval);
  }
}
