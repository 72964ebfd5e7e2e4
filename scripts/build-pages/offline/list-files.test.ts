import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOf, listFiles } from './list-files';

describe('addressOf', () => {
  it('lets a folder answer for its index', () => {
    const files = ['index.html', 'om/index.html', '404.html', 'assets/my-index.html'];
    expect(files.map(addressOf)).toEqual(['', 'om/', '404.html', 'assets/my-index.html']);
  });
});

describe('listFiles', () => {
  it('lists what a reader can open, in order, and nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'regionatlas-list-'));
    const names = ['om/index.html', 'index.html', 'sw.js', '_headers', 'card/a.png', 'assets/a.js'];
    const heavy = ['assets/a.js.map', 'data/en/regionatlas.xlsx', 'data/regionatlas-teman.csv'];
    const framed = ['embed.js', 'inbaddad/index.html', 'inbaddad/en/region/dalarna/index.html'];
    for (const name of [...names, ...heavy, ...framed]) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), name);
    }
    const files = await listFiles(folder);
    await rm(folder, { recursive: true });
    expect(Object.keys(files)).toEqual(['', 'assets/a.js', 'om/']);
    expect(files['']).toMatch(/^[0-9a-f]{16}$/);
  });
});
