import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLE_IDS } from '../../../src/domain/export/export';
import type { Lang } from '../../../src/domain/model/dataset';
import { formerCsvPath } from '../../../src/store/csv-paths';
import { programmePath } from '../../../src/store/data-paths';

/** A file of the published data, as a catalogue describes it. */
export interface DataFile {
  /** Path below the base: "data/en/regionatlas.xlsx". */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The language of what the file calls its columns and themes; null for a file that has both. */
  readonly lang: Lang | null;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Copies that only answer at their former addresses. */
const FORMER = new Set(
  TABLE_IDS.flatMap((table) => [formerCsvPath(table, ';'), formerCsvPath(table, ',')]),
);

/**
 * Returns a programme's files to download in data/ below `folder` and its path, then those in data/en, each by name. Of JSON
 * only its own: the first programme's data/ has the datasets of those that were the first before.
 */
export function describeFiles(folder: string, path: string, id: string): readonly DataFile[] {
  const json = new Set([programmePath.dataset(id), programmePath.search(id)]);
  const languages: readonly (readonly [string, Lang | null])[] = [
    [`${path}data`, null],
    [`${path}data/en`, 'en'],
  ];
  return languages.flatMap(([below, lang]) =>
    readdirSync(join(folder, below))
      .filter((name) => mediaTypeOf(name) !== null)
      .filter((name) => !name.endsWith('.json') || json.has(`data/${name}`))
      .filter((name) => !FORMER.has(`${below.slice(path.length)}/${name}`))
      .toSorted()
      .map((name) => describe(folder, `${below}/${name}`, lang)),
  );
}

function describe(folder: string, path: string, lang: Lang | null): DataFile {
  const content = readFileSync(join(folder, path));
  const mediaType = mediaTypeOf(path) ?? 'application/octet-stream';
  return {
    path,
    mediaType,
    bytes: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
    // The dataset itself has its titles in both languages; other files directly in data/ are Swedish.
    lang: mediaType === 'application/json' ? null : (lang ?? 'sv'),
  };
}

/** The media type that a file's ending stands for, or null for one that is no data. */
function mediaTypeOf(path: string): string | null {
  return MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? null;
}
