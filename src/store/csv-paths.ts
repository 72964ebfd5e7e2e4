import type { TableId } from '../domain/export/export';
import { csvParts } from '../domain/export/name';
import type { Lang } from '../domain/model/dataset';
import { langPath } from './paths';

/** Returns the path of a table as CSV with semicolons or commas. */
export function everythingCsvPath(lang: Lang, table: TableId, separator: ';' | ','): string {
  return csvPath(lang, csvParts(table, separator, lang));
}

/** Returns the path that an English table had before it had an English name. A copy still answers there. */
export function formerCsvPath(table: TableId, separator: ';' | ','): string {
  return csvPath('en', csvParts(table, separator, 'sv'));
}

function csvPath(lang: Lang, parts: readonly string[]): string {
  return `data/${langPath(lang)}${['regionatlas', ...parts].join('-')}.csv`;
}
