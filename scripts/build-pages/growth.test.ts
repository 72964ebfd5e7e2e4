/** What a site of very many areas weighs. Areas and texts are made up, and there is no land around them. */
import { gzipSync } from 'node:zlib';
import { strFromU8, strToU8 } from 'fflate';
import type { FeatureCollection } from 'geojson';
import { beforeAll, expect, test } from 'vitest';
import { isFeatureCollection } from '../../src/data/fetch-geometry';
import type { Dataset } from '../../src/domain/model/dataset';
import { pagePaths, renderPage, type PageSources } from '../../src/app/prerender';
import { readOwnAreas, withOwnAreas } from '../../src/app/studio/own-areas';
import { readEdition } from '../../src/app/studio/read-edition';
import { fileOf, madeUpCells } from '../../src/testing/made-up-cells';
import { realDataset } from '../../src/testing/real-dataset';
import { readProjectFiles } from '../shared/project-files';

const AREAS = 290;
const MOST_BYTES = 60_000;
const NO_SHAPES: FeatureCollection = { type: 'FeatureCollection', features: [] };
const ABOUT = { title: 'Celler', publisher: 'Verket', source: 'Cellerna', intro: 'Alla väljer.' };

let sources: PageSources;
beforeAll(async () => {
  const published = { dataset: realDataset(), files: readProjectFiles() };
  const cells = madeUpCells(AREAS);
  const { buffer } = Uint8Array.from(fileOf(...cells.features));
  const source = { file: 'celler.geojson', bytes: buffer, chosen: null };
  const { areas } = readOwnAreas(source, published, () => undefined);
  if (!areas) throw new Error('The made-up areas should be sound.');
  const own = withOwnAreas(published, areas, ABOUT);
  const names = cells.features.map(({ properties }) => String(properties['namn']));
  const { edition } = await readEdition('celler.csv', strToU8(tableOf(names)), own);
  if (!edition) throw new Error('The made-up table should be sound.');
  sources = {
    dataset: edition.dataset,
    geometry: { regions: shapesOf(edition), neighbouringLand: NO_SHAPES, lakes: NO_SHAPES },
    base: '/',
    publishedCopy: { origin: '', digest: null },
  };
});

/** A table with one to three focus areas for each name, each with a text and a theme. */
function tableOf(names: readonly string[]): string {
  const themes = realDataset().themes.map(({ label }) => label.sv);
  const rows = names.flatMap((name, index) =>
    Array.from({ length: 1 + (index % 3) }, (_, turn) => [
      name,
      `Inriktning ${String(turn + 1)} i ${name}`,
      `Området ${name} vill stärka arbetet med hållbar utveckling.`,
      themes[(index + turn * 5) % themes.length] ?? '',
      'hållbar utveckling',
    ]),
  );
  return [['Kommun', 'Inriktning', 'Text', 'Tema', 'Citat'], ...rows]
    .map((row) => row.join(';'))
    .join('\n');
}

function shapesOf({
  dataset,
  files,
}: {
  dataset: Dataset;
  files: ReadonlyMap<string, string | Uint8Array>;
}) {
  const file = `data/areas/${dataset.areaSystem.id}/shapes/regions-coarse.geojson`;
  const content = files.get(file) ?? '';
  const shapes: unknown = JSON.parse(typeof content === 'string' ? content : strFromU8(content));
  if (!isFeatureCollection(shapes)) throw new Error(`${file} should hold the areas.`);
  return shapes;
}

test('pages grow with areas and themes, not with pairs of neighbours', () => {
  const { areaSystem, themes } = sources.dataset;
  expect(areaSystem.areas).toHaveLength(AREAS);
  const others = 20;
  expect(pagePaths(sources.dataset).length).toBeLessThan(2 * (AREAS + themes.length + others));
});

test.each(['', 'en/matris/', 'register/', 'region/ort-aa/', 'tema/besoksnaring/'])(
  'of 290 areas the page "%s" is less than 60 kB compressed',
  async (path) => {
    const { body, shapes } = await renderPage(path, sources);
    expect(body).toContain('Ort');
    const bytes = gzipSync(body + shapes).length;
    expect(bytes).toBeGreaterThan(MOST_BYTES / 6);
    expect(bytes).toBeLessThan(MOST_BYTES);
  },
);
