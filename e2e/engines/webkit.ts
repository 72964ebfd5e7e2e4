import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Builder, Capabilities, Key as Keys, Origin, type WebDriver } from 'selenium-webdriver';
import { VIEWPORT, type EngineBrowser, type Key } from './browser';
import { openDisplay } from './display';

const KEYS: Readonly<Record<Key, string>> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  ArrowDown: Keys.ARROW_DOWN,
  ArrowUp: Keys.ARROW_UP,
  d: 'd',
};

/** Starts the browser that comes with WebKitGTK, driven by its WebDriver. */
export async function startWebkit(binary: string): Promise<EngineBrowser> {
  const downloads = mkdtempSync(join(tmpdir(), 'regionatlas-webkit-'));
  const display = await openDisplay();
  const port = await freePort();
  const server = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display.name, HOME: downloads },
    stdio: 'ignore',
  });
  const browser = await connect(port, binary);
  await browser.manage().window().setRect({ width: VIEWPORT.width, height: 900 });
  const actions = () => browser.actions({ async: true });
  const moved = ({ x, y }: { readonly x: number; readonly y: number }) =>
    actions().move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 });
  return {
    downloads,
    errors: null,
    print: null,
    open: (address) => browser.get(address),
    evaluate: (run, ...args) =>
      browser.executeScript(`return (${run.toString()})(...arguments)`, ...args),
    press: (key) => actions().sendKeys(KEYS[key]).perform(),
    paste: () => actions().keyDown(Keys.CONTROL).sendKeys('v').keyUp(Keys.CONTROL).perform(),
    type: (text) => actions().sendKeys(text).perform(),
    move: (point) => moved(point).perform(),
    click: (point) => moved(point).click().perform(),
    screenshot: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
    close: async () => {
      await browser.quit();
      server.kill();
      display.close();
    },
  };
}

async function connect(port: number, binary: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  while (!(await isListening(port))) await setTimeout(50);
  return new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(capabilities)
    .build();
}

async function isListening(port: number): Promise<boolean> {
  const socket = createConnection(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
