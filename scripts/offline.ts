import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { digestOf, type OfflineManifest } from '../src/offline/manifest';
import { HEADERS } from './headers';
import { listFiles } from './offline/list-files';

/** Writes dist/sw.js: the service worker, after the list of the files that this version consists of. */
const code = await bundle('src/offline/service-worker.ts');
const files = await listFiles('dist');
// Stored pages keep the headers they came with, so new headers make a new version too.
const all = JSON.stringify([code, files, HEADERS]);
const manifest: OfflineManifest = { version: await digestOf(new TextEncoder().encode(all)), files };
const script = `const OFFLINE_MANIFEST=${JSON.stringify(manifest)};\n${code}`;
await writeFile(join('dist', 'sw.js'), script);
process.stdout.write(`dist/sw.js keeps ${Object.keys(files).length} files for reading offline.\n`);

/** One classic script, because not every browser starts a worker from modules. */
async function bundle(input: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input, output: { format: 'iife' } },
    },
  });
  const output = Array.isArray(result) ? result.flatMap((part) => part.output) : [];
  const [chunk] = 'output' in result ? result.output : output;
  if (chunk?.type !== 'chunk') throw new Error(`${input} did not give one script.`);
  return chunk.code;
}
