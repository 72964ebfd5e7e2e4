import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { PROGRAMME_ID } from '../../shared/project-files';
import { assetsOf, keptOf, listFiles, pagesOf } from './list-files';

it('lists the pages and what they are made from, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'regionatlas-list-'));
  const made = ['program/a/404.html', 'om/index.html', 'sw.js', '_headers', 'card/a.png'];
  const data = [`data/${PROGRAMME_ID}.json`, `data/${PROGRAMME_ID}.search.json`];
  const kept = [
    '404.html',
    'assets/a.js',
    ...data,
    'en/404.html',
    'en/index.html',
    'geo/a.geojson',
    'index.html',
  ];
  const heavy = [
    'assets/a.js.map',
    `program/a/${data[0]}`,
    'data/former.json',
    'data/en/regionatlas.xlsx',
    'data/regionatlas-teman.csv',
  ];
  const framed = ['embed.js', 'inbaddad/index.html', 'assets/builder-x1.js', 'assets/frame-x1.css'];
  for (const name of [...made, ...kept, ...heavy, ...framed]) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), name);
  }
  const files = await listFiles(folder);
  await rm(folder, { recursive: true });
  expect(keptOf(files, new Set(['assets/a.js']))).toEqual(kept);
  expect(pagesOf(files)).toEqual(['en/', '', 'om/']);
});

it('finds what a page loads, at once or later, and not what only a frame loads', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'regionatlas-assets-'));
  const made = {
    'index.html': '<script src="./assets/atlas-1.js"></script><link href="/assets/atlas-1.css">',
    'assets/atlas-1.js': 'import"./share-1.js";import("./later-1.js");["assets/later-1.css"]',
    'assets/atlas-1.css': '@font-face{src:url(./font-1.woff2)}',
    'assets/share-1.js': 'import"./atlas-1.js"',
    'assets/later-1.js': '',
    'assets/later-1.css': '',
    'assets/font-1.woff2': '',
    'assets/frame-1.js': 'import"./share-2.js"',
    'assets/share-2.js': '',
  };
  await mkdir(join(folder, 'assets'));
  for (const [name, text] of Object.entries(made)) await writeFile(join(folder, name), text);
  const found = await assetsOf(folder, ['index.html']);
  await rm(folder, { recursive: true });
  expect([...found].toSorted()).toEqual([
    'assets/atlas-1.css',
    'assets/atlas-1.js',
    'assets/font-1.woff2',
    'assets/later-1.css',
    'assets/later-1.js',
    'assets/share-1.js',
  ]);
});
