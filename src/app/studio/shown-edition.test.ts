import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readProjectFiles } from '../../../scripts/shared/project-files';
import { fetchGeometry } from '../../data/fetch-geometry';
import { fetchSearchFacts } from '../../data/search-facts';
import { codeOf } from '../../domain/geography/geometry';
import { fileOf, square } from '../../testing/made-up-cells';
import { realDataset } from '../../testing/real-dataset';
import { readOwnAreas, withOwnAreas } from './own-areas';
import { readEdition } from './read-edition';
import { shownEdition } from './shown-edition';

const published = { dataset: realDataset(), files: readProjectFiles() };
const programme = { title: 'Vårt program', publisher: 'Verket', source: 'Sidan', intro: 'Alla.' };

async function shown(table: string, from = published) {
  const { edition } = await readEdition('a.csv', strToU8(table), from);
  if (!edition) throw new Error('There should be no errors.');
  return shownEdition(edition);
}

const fetchFrom = (files: ReadonlyMap<string, string>) => (path: string) =>
  Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(files.get(path) ?? '') });

test('of areas that are published the atlas is given what the search knows, and no shapes', async () => {
  const { dataset, files, shapes } = await shown('Region;Inriktning\nDalarna;Skog\n');
  expect(dataset.regions.map(({ code }) => code)).toEqual(['20']);
  expect(shapes).toBeNull();
  const path = 'data/vagar-till-hallbar-utveckling.search.json';
  expect([...files.keys()]).toEqual([path]);
  await expect(fetchSearchFacts(path, fetchFrom(files))).resolves.toHaveProperty('synonyms');
});

test('of other areas it is given their shapes too, as a host has them', async () => {
  const map = Uint8Array.from(fileOf(square('a', 'Ask', 15, 60), square('b', 'Bok', 16, 60)));
  const source = { file: 'orter.geojson', bytes: map.buffer, chosen: null };
  const { areas } = readOwnAreas(source, published, () => undefined);
  if (!areas) throw new Error('There should be no errors.');
  const own = withOwnAreas(published, areas, programme);
  const { dataset, files, shapes } = await shown('Ort;Inriktning\nBok;Skog\n', own);
  expect(dataset.programme.title).toBe('Vårt program');
  expect(shapes).toBe('data/geo/orter/');
  for (const detail of ['coarse', 'fine'] as const) {
    const { regions, lakes } = await fetchGeometry(shapes ?? '', detail, fetchFrom(files));
    expect(regions.features.map(codeOf)).toEqual(['a', 'b']);
    expect(lakes.features).toEqual([]);
  }
});
