import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { createLine } from './line.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const BINARY = new Set(['.woff2', '.png']);
const SERVICE_WORKER = /\/(sw|service-worker)[^/]*\.js$/;
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const brotli = promisify(brotliCompress);

/** Brotli at its best, as a static host would have done beforehand. @param {Buffer} bytes */
export const compress = (bytes) => brotli(bytes, BEST);

/**
 * What has been sent since `reset()`. Bytes are those written to the sockets, headers included.
 * `askedAt` in ms since the epoch; `forOffline` if it is a service worker, or one asked for it.
 * @typedef {{ path: string, bytes: number, askedAt: number, forOffline: boolean }} Sent
 */

/**
 * Serves a folder on localhost over a slow line, HTTP/1.1 with connections kept open. Text is compressed once, the first
 * time it is asked for, so that no measured load waits for it. The same for every contender.
 * @param {string} folder
 */
export async function serve(folder) {
  const ready = new Map();
  const line = createLine();
  const log = { sent: /** @type {Sent[]} */ ([]), open: 0, last: 0 };
  const server = createServer((request, response) => {
    const askedAt = Date.now();
    log.open += 1;
    log.last = askedAt;
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const before = response.socket.bytesWritten;
    const { socket } = response;
    response.on('close', () => {
      log.open -= 1;
      log.last = Date.now();
      const forOffline = [path, request.headers.referer ?? ''].some((by) =>
        SERVICE_WORKER.test(by),
      );
      log.sent.push({ path, bytes: socket.bytesWritten - before, askedAt, forOffline });
    });
    if (!ready.has(path)) ready.set(path, prepare(folder, path));
    ready
      .get(path)
      .then(({ status, headers, body }) => line.send(response.writeHead(status, headers), body))
      .catch((error) => response.destroy(error));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${server.address().port}`,
    sent: () => log.sent,
    reset() {
      log.sent = [];
    },
    /** True if nothing has been asked for, or is being sent, since `quiet` milliseconds. */
    resting: (quiet) => log.open === 0 && Date.now() - log.last > quiet,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function prepare(folder, path) {
  const asked = join(folder, normalize(path));
  const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
  if (!existsSync(file) || statSync(file).isDirectory()) {
    return { status: 404, headers: { 'content-length': 0 }, body: Buffer.alloc(0) };
  }
  const kind = extname(file);
  const bytes = await readFile(file);
  const body = BINARY.has(kind) ? bytes : await compress(bytes);
  const headers = {
    'content-type': TYPES[kind] ?? 'application/octet-stream',
    'content-length': body.length,
    'cache-control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(body === bytes ? {} : { 'content-encoding': 'br' }),
  };
  return { status: 200, headers, body };
}
