import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { PROGRAMME_ID } from '../../shared/project-files';
import { keptOf, listFiles, pagesOf } from './list-files';

it('lists the pages and what they are made from, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'regionatlas-list-'));
  const made = ['om/index.html', 'sw.js', '_headers', 'card/a.png'];
  const data = [`data/${PROGRAMME_ID}.json`, `data/${PROGRAMME_ID}.search.json`];
  const kept = ['404.html', 'assets/a.js', ...data, 'en/index.html', 'geo/a.geojson', 'index.html'];
  const heavy = ['assets/a.js.map', 'data/en/regionatlas.xlsx', 'data/regionatlas-teman.csv'];
  const framed = ['embed.js', 'inbaddad/index.html', 'assets/builder-x1.js', 'assets/frame-x1.css'];
  for (const name of [...made, ...kept, ...heavy, ...framed]) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), name);
  }
  const files = await listFiles(folder);
  await rm(folder, { recursive: true });
  expect(keptOf(files)).toEqual(kept);
  expect(pagesOf(files)).toEqual(['en/', '', 'om/']);
});
