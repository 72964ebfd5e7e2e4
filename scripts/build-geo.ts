/**
 * Builds `public/geo`, and `geometry.json` of Sweden's regions with the places of their names, from two source packages.
 *
 *   npm run build-geo               fetch, build, write; then `npm run unit -- scripts/build-geo` checks what was written
 *   npm run build-geo -- --check    compare with the committed files and write nothing
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildGeography, toFiles } from './build-geo/pipeline';
import { fetchSources } from './build-geo/sources';
import { builtNameHints } from './shared/area-facts';
import { readArguments } from './shared/read-arguments';
import { writeBelow } from './shared/write-below';
import { THOROUGH } from '../src/domain/geography/label-placement/effort';
import { placeNames } from '../src/domain/geography/label-placement/place';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const { check } = readArguments({ options: { check: { type: 'boolean' } } }).values;
const folder = await mkdtemp(join(tmpdir(), 'regionatlas-geo-'));
try {
  const geography = buildGeography(await fetchSources(folder));
  const regions = geography.coarse.regions.map(({ properties, geometry }) => ({
    ...properties,
    geometry,
  }));
  const files = toFiles(geography, placeNames(regions, builtNameHints(), THOROUGH));
  await (check ? compare(files) : write(files));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function compare(files: ReadonlyMap<string, string>): Promise<void> {
  const changed: string[] = [];
  for (const [name, text] of files) {
    if ((await readFile(join(ROOT, name), 'utf8')) !== text) changed.push(name);
  }
  if (changed.length > 0) throw new Error(`Not what the sources give: ${changed.join(', ')}.`);
  process.stdout.write(`${files.size} files are what the sources give.\n`);
}

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of files) {
    await writeBelow(ROOT, name, text);
    const raw = kilobytes(Buffer.byteLength(text)).padStart(8);
    const zipped = kilobytes(gzipSync(text, { level: 9 }).length).padStart(7);
    process.stdout.write(`${name.padEnd(46)}${raw} kB${zipped} kB gzipped\n`);
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
