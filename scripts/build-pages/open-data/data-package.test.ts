import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { realDataset } from '../../../src/testing/real-dataset';
import { filesOfEverything } from '../../../src/app/data-files';
import { readMapFile } from '../../shared/page-sources';
import { writeBelow } from '../../shared/write-below';
import { dataPackage } from './data-package';
import { exportEn, exportSv } from '../../../src/testing/messages';

const dataset = realDataset();
const provenance = { digest: 'ab'.repeat(32), date: null, address: null };
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-package-'));
  const files = await filesOfEverything(
    dataset,
    provenance,
    await readMapFile('public/geo/regions.geojson'),
  );
  for (const [path, content] of files) await writeBelow(folder, path, content);
  const value = dataPackage(dataset, provenance, [exportSv, exportEn]);
  await writeBelow(folder, 'data/datapackage.json', JSON.stringify(value));
});
afterAll(() => rm(folder, { recursive: true }));

it('is a valid data package for a reader of others, and so is every table in it', async () => {
  const read = await Package.load(join(folder, 'data/datapackage.json'), { strict: true });
  expect(read.errors).toEqual([]);
  expect(read.resourceNames).toHaveLength(10);
});

it('names the licence of the texts beside that of the themes where their publisher states one', async () => {
  const licence = { id: 'CC0-1.0', address: 'https://example.org/cc0', sv: 'fri', en: 'free' };
  const programme = { ...dataset.programme, licence };
  const value = dataPackage({ ...dataset, programme }, provenance, [exportSv]);
  expect(value).toMatchObject({
    licenses: [{ title: 'themes' }, { name: licence.id, path: licence.address, title: 'texts' }],
  });
  await writeBelow(folder, 'licensed.json', JSON.stringify(value));
  const read = await Package.load(join(folder, 'licensed.json'), { strict: true });
  expect(read.errors).toEqual([]);
});

it('gives back every row of every table, with whole numbers as numbers', async () => {
  const read = await Package.load(join(folder, 'data/datapackage.json'));
  const rows = new Map<string, readonly Readonly<Record<string, unknown>>[]>();
  for (const resource of read.resources)
    rows.set(resource.name, await resource.read({ keyed: true }));
  const focusAreas = dataset.regions.flatMap((region) => region.areas);
  expect(rows.get('regions-sv')).toHaveLength(21);
  expect(rows.get('areas-sv')?.map((row) => row[exportSv.column.title])).toEqual(
    focusAreas.map(({ title }) => title),
  );
  expect(rows.get('areas-en')).toHaveLength(focusAreas.length);
  expect(rows.get('themes-sv')).toHaveLength(dataset.themes.length);
  const counts = rows.get('regions-sv')?.map((row) => Object.values(row).filter(Number.isInteger));
  expect(counts?.every((numbers) => numbers.length > 0)).toBe(true);
});
