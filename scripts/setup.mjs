/**
 * Prepares a fresh checkout. Runs before there is any node_modules, so it imports Node's own modules only.
 * `node scripts/setup.mjs` checks Node and installs the packages if the lock file is newer than they are;
 * with --browser it also finds or installs a browser for the end-to-end tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { ensureEngines } from './setup/engines.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
const stop = (text) => {
  process.stderr.write(`${text}\n`);
  process.exit(1);
};

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  if (!enough) {
    stop(
      `Node ${process.versions.node} was found, but 20.19 or later is needed. Install it and try again.`,
    );
  }
}

/** Vite takes what follows such a character in a path for no part of it. */
function checkFolder() {
  if (!/[#?]/.test(process.cwd())) return;
  stop(
    `The path ${process.cwd()} has a "#" or "?", with which nothing can be built. Move it and try again.`,
  );
}

function installPackages() {
  const marker = 'node_modules/.package-lock.json';
  const fresh =
    existsSync(marker) && statSync(marker).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (fresh) return;
  say('Installing packages …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (status !== 0) stop('"npm ci" failed; what it says is above. Nothing else was changed.');
  const now = new Date();
  utimesSync(marker, now, now);
}

/** True if the file is a browser that starts. */
function runs(path) {
  if (!path || !existsSync(path)) return false;
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--dump-dom',
    'data:text/html,<p>ready</p>',
  ];
  const { status, stdout } = spawnSync(path, flags, { timeout: 30_000, encoding: 'utf8' });
  return status === 0 && stdout.includes('ready');
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** Debian's Chromium without windows: a page opens in a quarter of the time. */
const WITHOUT_WINDOWS = '/usr/bin/chromium-headless-shell';
const DEBIANS = '/usr/bin/chromium';
const SYSTEM = [DEBIANS, '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable'];

async function findBrowser() {
  const remembered = existsSync('.browser') ? readFileSync('.browser', 'utf8').trim() : '';
  const chosen = process.env.CHROMIUM_PATH;
  const places = [chosen, WITHOUT_WINDOWS, remembered, await playwrightsOwn(), ...SYSTEM];
  return places.find(runs) ?? null;
}

function installFromDebian(packages) {
  if (!existsSync('/usr/bin/apt-get')) return;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: 'inherit', timeout: 300_000, env }).status === 0;
  };
  if (apt('update', '-qq')) {
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  }
}

async function ensureBrowser() {
  let browser = await findBrowser();
  if (!browser || (browser === DEBIANS && !process.env.CHROMIUM_PATH)) {
    say('Trying the system package of Chromium without windows …');
    installFromDebian(['chromium-headless-shell', 'fonts-dejavu-core']);
    browser = await findBrowser();
  }
  if (!browser) {
    say('No browser was found. Trying the one that comes with Playwright …');
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 60_000 });
    browser = await findBrowser();
  }
  if (!browser) {
    say('Trying the system packages …');
    installFromDebian(['chromium', 'fonts-dejavu-core']);
    browser = await findBrowser();
  }
  if (!browser) {
    stop(
      'No browser that runs was found or could be installed. Install Chromium, or set CHROMIUM_PATH to one.',
    );
  }
  writeFileSync('.browser', `${browser}\n`);
  say(`Browser: ${browser}`);
}

checkNode();
checkFolder();
installPackages();
if (process.argv.includes('--browser')) {
  await ensureBrowser();
  ensureEngines(installFromDebian, say);
}
