import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, type OfflineManifest } from '../../src/features/offline/manifest';
import { HEADERS } from '../shared/headers';
import { listFiles } from './offline/list-files';
import { oneScript } from './one-script';

/** Writes dist/sw.js: the service worker, after the list of the files that this version consists of. */
export async function writeServiceWorker(): Promise<void> {
  const code = await oneScript('src/features/offline/service-worker.ts');
  const files = await listFiles('dist');
  // Stored pages keep the headers they came with, so new headers make a new version too.
  const all = JSON.stringify([code, files, HEADERS]);
  const version = await digestOf(new TextEncoder().encode(all));
  const manifest: OfflineManifest = { version, files };
  const script = `const OFFLINE_MANIFEST=${JSON.stringify(manifest)};\n${code}`;
  await writeFile(join('dist', 'sw.js'), script);
  const count = Object.keys(files).length;
  process.stdout.write(`dist/sw.js keeps ${count} files for reading offline.\n`);
}
