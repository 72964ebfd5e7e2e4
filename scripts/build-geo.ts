/**
 * Builds `public/geo`, and `geometry.json` of Sweden's regions with the places of their names, from two source packages.
 *
 *   npm run build-geo               fetch, build twice, compare, check, write
 *   npm run build-geo -- --check    the same, but compare with the committed files and write nothing
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzippedKilobytes, problemsOf, sizeProblems } from './build-geo/checks';
import { buildGeography, toFiles } from './build-geo/pipeline';
import { builtNameHints } from './shared/area-facts';
import { THOROUGH } from '../src/domain/geography/label-placement/effort';
import { placeNames, type NamedArea } from '../src/domain/geography/label-placement/place';
import { ALL_FIT } from '../src/domain/geography/labels';
import type { NamePlace } from '../src/domain/model/region';
import { fetchSources, type SourceTexts } from './build-geo/sources';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

await main();

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'regionatlas-geo-'));
  try {
    const files = build(await fetchSources(folder));
    await (process.argv.includes('--check') ? compare(files) : write(files));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The files to write. @throws all problems, one sentence on each line. */
function build(texts: SourceTexts): ReadonlyMap<string, string> {
  const geography = buildGeography(texts);
  // Names take minutes to place, so they are placed once; the numbers that they are tried in are the same each time.
  const regions = geography.coarse.regions.map(({ properties, geometry }) => ({
    ...properties,
    geometry,
  }));
  const places = placeNames(regions, builtNameHints(), THOROUGH);
  const files = toFiles(geography, places);
  const again = toFiles(buildGeography(texts), places);
  const problems = [
    ...problemsOf(geography),
    ...unplacedNames(regions, places),
    ...sizeProblems(files),
    ...differences(again, files),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return files;
}

function unplacedNames(
  regions: readonly NamedArea[],
  places: ReadonlyMap<string, readonly NamePlace[]>,
): string[] {
  return regions
    .filter(({ code }) => (places.get(code)?.[0]?.from ?? Infinity) > ALL_FIT)
    .map(({ name }) => `The name ${name} has no place on a map ${ALL_FIT} px tall.`);
}

function differences(
  files: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): string[] {
  return [...files.keys()]
    .filter((name) => files.get(name) !== others.get(name))
    .map((name) => `${name} is not the same, byte for byte, when it is built again.`);
}

async function compare(files: ReadonlyMap<string, string>): Promise<void> {
  const names = [...files.keys()];
  const texts = await Promise.all(names.map((name) => readFile(join(ROOT, name), 'utf8')));
  const committed = new Map(names.map((name, index) => [name, texts[index] ?? '']));
  const problems = differences(files, committed);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  process.stdout.write(`${names.length} files are what the sources give.\n`);
}

async function write(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of files) {
    await mkdir(dirname(join(ROOT, name)), { recursive: true });
    await writeFile(join(ROOT, name), text);
    const raw = (Buffer.byteLength(text) / 1000).toFixed(1);
    const zipped = gzippedKilobytes(text).toFixed(1);
    process.stdout.write(
      `${name.padEnd(46)}${raw.padStart(8)} kB${zipped.padStart(7)} kB gzipped\n`,
    );
  }
}
