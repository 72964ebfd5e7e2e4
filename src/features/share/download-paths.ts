import { PROGRAMME_ID } from '../../domain/model/dataset';
import type { TableId } from '../../domain/export/export';
import { tableSlug } from '../../domain/export/name';
import type { Messages } from '../../i18n/messages';
import type { Separator } from './formats/csv';

/** Where the build writes everything in a format, below the base path: for readers without scripts. */
export function everythingPath(lang: Messages['lang'], file: 'xlsx' | 'geojson'): string {
  return `${folderOf(lang)}regionatlas.${file}`;
}

/** Where the build writes a table as CSV. */
export function everythingCsvPath(
  lang: Messages['lang'],
  table: TableId,
  separator: Separator,
): string {
  const kind = separator === ',' ? '-komma' : '';
  return `${folderOf(lang)}regionatlas-${tableSlug(table)}${kind}.csv`;
}

/** The dataset itself, and its digest as `sha256sum --check` reads it. */
export const DATASET_PATH = `data/${PROGRAMME_ID}.json`;
export const DIGEST_PATH = `${DATASET_PATH}.sha256`;

function folderOf(lang: Messages['lang']): string {
  return lang === 'en' ? 'data/en/' : 'data/';
}
