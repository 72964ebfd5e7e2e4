import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HEADERS } from '../scripts/shared/headers';
import { isData, type OfflineFile } from '../src/features/offline/manifest';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64');

/** A web server of its own for one test, which compresses, counts, and can publish a second version of the atlas. */
export class OfflineHost {
  /** What has been sent: the compressed bytes by path. */
  readonly sent = new Map<string, number>();
  readonly #server: Server;
  #change: readonly [from: string, to: string] | null = null;
  #isData = false;
  /** All that is left of the atlas. */
  #lastWorker: string | null = null;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
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

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://local').pathname.slice(1);
    const found = await this.#read(fileOf(path)).catch(() => null);
    const type = found ? (TYPES[extname(fileOf(path))] ?? 'text/plain') : 'text/html';
    const bytes = found ?? (await this.#read('404.html'));
    const tag = `"${digestOf(bytes)}"`;
    const body = type.startsWith('font/') ? bytes : gzipSync(bytes);
    const isKnown = request.headers['if-none-match'] === tag;
    const status = found ? 200 : 404;
    response.writeHead(isKnown ? 304 : status, {
      ...HEADERS,
      'Content-Type': type,
      'Cache-Control': path.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
      ETag: tag,
      ...(body === bytes ? {} : { 'Content-Encoding': 'gzip' }),
    });
    if (!isKnown) this.sent.set(path, (this.sent.get(path) ?? 0) + body.length);
    response.end(isKnown ? undefined : body);
  }

  async #read(file: string): Promise<Buffer> {
    if (this.#lastWorker !== null) {
      if (file === 'sw.js') return Buffer.from(this.#lastWorker);
      throw new Error('There is nothing else.');
    }
    if (this.#isData && file.endsWith('.sha256')) return this.#digestOf(file);
    const bytes = await readFile(join('dist', file));
    if (!this.#change || file.endsWith('.woff2')) return bytes;
    if (this.#isData && !isData(file)) return bytes;
    if (file === 'sw.js') return this.#worker(bytes.toString('utf8'));
    return Buffer.from(bytes.toString('utf8').replaceAll(...this.#change));
  }

  /** The digest beside a file of data, as `sha256sum` writes it. */
  async #digestOf(file: string): Promise<Buffer> {
    const name = file.replace('.sha256', '');
    const digest = createHash('sha256')
      .update(await this.#read(name))
      .digest('hex');
    return Buffer.from(`${digest}  ${name.replace('data/', '')}\n`);
  }

  /** The worker with the digests of what is published now, as the build would write it. */
  async #worker(script: string): Promise<Buffer> {
    const [line = ''] = /\[\{"url".*?\}\]/.exec(script) ?? [];
    const files = await Promise.all(
      (JSON.parse(line) as readonly OfflineFile[]).map(async (file) => {
        const digest = digestOf(await this.#read(fileOf(file.url.replace('./', ''))));
        const integrity = `sha256-${digest}`;
        if (file.integrity === integrity) return file;
        const revision = digest.slice(0, 16);
        return file.integrity ? { ...file, revision, integrity } : { ...file, revision };
      }),
    );
    return Buffer.from(script.replace(line, () => JSON.stringify(files)));
  }

  /** Publishes a version in which every page and file has another word. */
  publishes(from: string, to: string): void {
    this.#change = [from, to];
  }

  /** Replaces the data alone, in which there is another word, as a steward does without a build. */
  replacesData(from: string, to: string): void {
    this.#isData = true;
    this.#change = [from, to];
  }

  /** Takes the atlas away: only this worker answers. */
  leaves(worker: string): void {
    this.#lastWorker = worker;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}
