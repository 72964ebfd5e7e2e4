import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './contenders.mjs';
import { watchPage, watchWebgl } from './probe.mjs';

export const VIEWPORT = { width: 1280, height: 800 };
/** No load takes so long, milliseconds. */
const LIMIT = 60_000;
/** A mid-range phone's processor on a slow 4G line, as browsers' own tools define it. */
const SLOWER = 4;
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

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
 * A page as a first-time visitor has it: nothing stored, a slow line and a slow processor.
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
  await Promise.all([
    cdp.send('Page.enable'),
    cdp.send('Network.enable'),
    cdp.send('Runtime.enable'),
  ]);
  const resting = watchTraffic(cdp);
  if (slow) {
    await cdp.send('Network.emulateNetworkConditions', LINE);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  }
  return {
    page,
    cdp,
    resting,
    async close() {
      await context.close();
      if (strangers.length > 0) throw new Error(`Left localhost: ${strangers.join(', ')}`);
    },
  };
}

/** What the page itself asks for. Its line is slowed in the browser, so the server cannot know when it ends. */
function watchTraffic(cdp) {
  const open = new Set();
  let last = Date.now();
  const note = (change) => (event) => {
    change(event.requestId);
    last = Date.now();
  };
  cdp.on(
    'Network.requestWillBeSent',
    note((id) => open.add(id)),
  );
  cdp.on(
    'Network.loadingFinished',
    note((id) => open.delete(id)),
  );
  cdp.on(
    'Network.loadingFailed',
    note((id) => open.delete(id)),
  );
  return (quiet) => open.size === 0 && Date.now() - last > quiet;
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
