import { PROGRAMME_ID } from '../../domain/model/dataset';
import type { TableId } from '../../domain/export/export';
import { tableSlug } from '../../domain/export/name';
import type { Messages } from '../../i18n/messages';
import type { Separator } from './formats/csv';

/** Returns the path below the base of the file with everything that the build writes. */
export function everythingPath(lang: Messages['lang'], file: 'xlsx' | 'geojson'): string {
  return `${folderOf(lang)}regionatlas.${file}`;
}

/** Returns the path below the base of a table as CSV that the build writes. */
export function everythingCsvPath(
  lang: Messages['lang'],
  table: TableId,
  separator: Separator,
): string {
  const kind = separator === ',' ? '-komma' : '';
  return `${folderOf(lang)}regionatlas-${tableSlug(table)}${kind}.csv`;
}

/** The dataset, and its digest in the format of `sha256sum --check`. */
export const DATASET_PATH = `data/${PROGRAMME_ID}.json`;
export const DIGEST_PATH = `${DATASET_PATH}.sha256`;

function folderOf(lang: Messages['lang']): string {
  return lang === 'en' ? 'data/en/' : 'data/';
}
