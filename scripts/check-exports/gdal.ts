import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { FeatureCollection } from 'geojson';
import { isFeatureCollection } from '../../src/data/fetch-geometry';
import { geojsonOf } from '../../src/features/share/formats/json';
import type { Exports, Findings } from './samples';

/** Lets GDAL read the joined map and write it again, and compares every property and every point. */
export async function checkInGdal(
  { joined, shapes }: Exports,
  program: string,
  folder: string,
): Promise<Findings> {
  const [given, taken] = [join(folder, 'given.geojson'), join(folder, 'taken.geojson')];
  await writeFile(given, geojsonOf(joined));
  const args = ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=7', taken, given];
  const { stderr, status } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) return { compared: 'nothing', faults: [`the file was refused: ${stderr}`] };
  const read: unknown = JSON.parse(await readFile(taken, 'utf8'));
  if (!isFeatureCollection(read)) {
    return { compared: 'nothing', faults: ['what came back is no FeatureCollection.'] };
  }
  return {
    compared: `${read.features.length} regions with shape and properties`,
    faults: differences(joined, shapes, read),
  };
}

function differences(
  joined: Exports['joined'],
  shapes: FeatureCollection,
  read: FeatureCollection,
): readonly string[] {
  return joined.features.flatMap(({ id, properties }) => {
    const found = read.features.find((feature) => feature.properties?.['code'] === id);
    if (!found) return [`region ${id} did not come back.`];
    const shape = shapes.features.find((feature) => feature.properties?.['code'] === id);
    const faults = isDeepStrictEqual(found.geometry, shape?.geometry)
      ? []
      : [`region ${id} came back with another shape.`];
    const changed = Object.entries(properties ?? {}).filter(
      ([key, value]) => !isDeepStrictEqual(found.properties?.[key], value),
    );
    return [...faults, ...changed.map(([key]) => `region ${id} came back with another ${key}.`)];
  });
}
