import { readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { isData, type OfflineFile } from '../../src/features/offline/manifest';
import { HEADERS } from '../shared/headers';
import { assetsOf, keptOf, listFiles, pagesOf } from './offline/list-files';
import { bundleScript } from './bundle-script';
import { moreLicences } from '../vite/licences';

/** Writes dist/sw.js: the service worker, after the list of the files that the offline copy consists of. */
export async function writeServiceWorker(): Promise<void> {
  const code = await bundleScript('src/features/offline/service-worker.ts', [moreLicences()]);
  const built = await listFiles('dist');
  const assets = await assetsOf('dist', ['index.html', 'en/index.html', '404.html']);
  const files = await Promise.all(keptOf(built, assets).map(describe));
  const script = [
    `const OFFLINE_FILES=${JSON.stringify(files)};`,
    `const OFFLINE_PAGES=${JSON.stringify(pagesOf(built))};`,
    code,
  ].join('\n');
  await writeFile(join('dist', 'sw.js'), script);
  process.stdout.write(`dist/sw.js keeps ${files.length} files for reading offline.\n`);
}

/** Describes a file for the worker. Kept files keep their headers, so new headers are a new revision too. */
async function describe(file: string): Promise<OfflineFile> {
  const bytes = await readFile(join('dist', file));
  const digest = createHash('sha256').update(bytes).digest('base64');
  const revision = createHash('sha256').update(bytes).update(JSON.stringify(HEADERS)).digest('hex');
  return {
    url: file.replace(/(^|\/)index\.html$/, '$1') || './',
    revision: file.startsWith('assets/') ? null : revision.slice(0, 16),
    ...(isData(file) ? {} : { integrity: `sha256-${digest}` }),
  };
}
