import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeBelow } from '../../shared/write-below';
import { describeFiles } from './files';

it('a catalogue lists each file once: no copy at a former address, no schema', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'regionatlas-'));
  const names = ['prov.json', 'dataset.schema.json', 'datapackage.json', 'regionatlas-teman.csv'];
  const english = [
    'regionatlas-themes.csv',
    'regionatlas-teman.csv',
    'regionatlas-teman-komma.csv',
  ];
  for (const name of [...names, ...english.map((each) => `en/${each}`)]) {
    await writeBelow(folder, `program/prov/data/${name}`, 'a');
  }
  // Another programme's, at the address that it had as the first.
  await writeBelow(folder, 'program/prov/data/old.json', 'a');
  expect(
    describeFiles(folder, 'program/prov/', 'prov').map(({ path, lang }) => [path, lang]),
  ).toEqual([
    ['program/prov/data/prov.json', null],
    ['program/prov/data/regionatlas-teman.csv', 'sv'],
    ['program/prov/data/en/regionatlas-themes.csv', 'en'],
  ]);
  await rm(folder, { recursive: true });
});
