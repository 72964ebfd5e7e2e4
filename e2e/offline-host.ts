import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { HEADERS } from '../scripts/shared/headers';
import { digestOf } from '../src/features/offline/manifest';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A web server of its own for one test, which can publish a second version of the atlas. */
export class OfflineHost {
  readonly #server: Server;
  readonly #changed = new Map<string, Buffer>();

  private constructor() {
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://local').pathname.slice(1);
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      this.#read(file)
        .then((bytes) => ({ status: 200, bytes, type: TYPES[extname(file)] ?? 'text/plain' }))
        .catch(async () => ({
          status: 404,
          bytes: await this.#read('404.html'),
          type: 'text/html',
        }))
        .then(({ status, bytes, type }) => {
          response.writeHead(status, {
            ...HEADERS,
            'Content-Type': type,
            'Cache-Control': 'no-cache',
          });
          response.end(bytes);
        })
        .catch(() => response.destroy());
    });
  }

  static async start(): Promise<OfflineHost> {
    const host = new OfflineHost();
    await new Promise<void>((resolve) => {
      host.#server.listen(0, resolve);
    });
    return host;
  }

  get address(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('The host has no port.');
    return `http://localhost:${address.port}/`;
  }

  async #read(file: string): Promise<Buffer> {
    return this.#changed.get(file) ?? readFile(join('dist', file));
  }

  /** Publishes a version in which one page has another text, with its own service worker. */
  async publishes(file: string, from: string, to: string): Promise<void> {
    const before = await readFile(join('dist', file));
    const after = Buffer.from(before.toString('utf8').replaceAll(from, to));
    const worker = (await readFile(join('dist', 'sw.js'), 'utf8'))
      .replace(await digestOf(before), await digestOf(after))
      .replace(/"version":"\w+"/, '"version":"second"');
    this.#changed.set(file, after);
    this.#changed.set('sw.js', Buffer.from(worker));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}
