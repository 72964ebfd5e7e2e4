import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { BENCH, PEERS, ROOT } from './contenders.mjs';

const DATASET = join(ROOT, 'public', 'data', 'vagar-till-hallbar-utveckling.json');
const LAYERS = ['regions', 'neighbouring-land', 'lakes'];
/** D3 takes an outer ring to run clockwise, GeoJSON (RFC 7946) the other way round. */
const CLOCKWISE = new Set(['d3', 'eurostat-map']);

/** Builds every peer's page into bench/dist/<id> with Vite's own defaults, and puts the data beside it. */
export async function buildPeers() {
  for (const { id } of PEERS) {
    await build({
      root: join(BENCH, 'peers', id),
      base: './',
      configFile: false,
      logLevel: 'warn',
      build: { outDir: join(BENCH, 'dist', id), emptyOutDir: true, target: 'es2022' },
    });
    await copyData(join(BENCH, 'dist', id), CLOCKWISE.has(id));
  }
}

async function copyData(target, clockwise) {
  await mkdir(join(target, 'data'), { recursive: true });
  await mkdir(join(target, 'geo'), { recursive: true });
  await copyFile(DATASET, join(target, 'data', 'atlas.json'));
  for (const file of LAYERS.flatMap((name) => [`${name}.geojson`, `${name}-coarse.geojson`])) {
    const text = await readFile(join(ROOT, 'public', 'geo', file), 'utf8');
    await writeFile(join(target, 'geo', file), clockwise ? reversed(text) : text);
  }
}

function reversed(text) {
  const collection = JSON.parse(text);
  for (const { geometry } of collection.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) ring.reverse();
  }
  return JSON.stringify(collection);
}
