import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { compress, serve } from './lib/serve.mjs';

/**
 * What a frame costs a reader beside the full page with the same view: bytes over the wire, headers included, text
 * under brotli, nothing stored beforehand. From the project's root, after `npm run build`:
 *
 *   node bench/embed.mjs
 */
const VIEWS = [
  ['the full page', '/tema/cirkular-ekonomi/', {}],
  ['the frame', '/inbaddad/tema/cirkular-ekonomi/', {}],
  ['the frame without scripts', '/inbaddad/tema/cirkular-ekonomi/', { javaScriptEnabled: false }],
  ['a frame of two themes', '/inbaddad/?tema=besoksnaring,livsmedel', {}],
  ['a frame of similarity', '/inbaddad/?lik=20', {}],
];
/** A load has ended when nothing has been sent for so long, milliseconds. */
const REST = 1500;

const remembered = existsSync('.browser') ? readFileSync('.browser', 'utf8').trim() : '';
const executablePath = process.env.CHROMIUM_PATH ?? (remembered || undefined);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const server = await serve('dist');

/** @returns what the reader waits for, not what is stored for reading offline afterwards. */
async function load(address, options) {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 }, ...options });
  const page = await context.newPage();
  server.reset();
  await page.goto(server.origin + address);
  while (!server.resting(REST)) await new Promise((done) => setTimeout(done, 100));
  const sent = server.sent().filter(({ forOffline, path }) => !forOffline && path !== '/sw.js');
  await context.close();
  return { requests: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
// Once unmeasured, so that everything is compressed before anyone waits for it.
for (const [, address, options] of VIEWS) await load(address, options);
for (const [name, address, options] of VIEWS) {
  const { requests, bytes } = await load(address, options);
  process.stdout.write(
    `${name.padEnd(28)}${String(requests).padStart(3)} requests ${kilobytes(bytes).padStart(10)}\n`,
  );
}
const script = await compress(readFileSync('dist/embed.js'));
process.stdout.write(
  `${'embed.js'.padEnd(28)}${' '.repeat(13)}${kilobytes(script.length).padStart(10)}\n`,
);
server.close();
await browser.close();
