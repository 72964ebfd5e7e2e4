import type { Block } from '../model/dataset';

/** What a part of a text is, where it does not show. */
export type BlockForm = Block['type'] | 'ordered';

/** A cell of a table; null is empty. */
export type Cell = string | number | null;
/** The most characters that Excel allows in a cell. */
export const MAX_CELL_LENGTH = 32_767;

/** The tables of an export, in the order of a workbook's sheets. */
export const TABLE_IDS = [
  'regions',
  'areas',
  'themes',
  'readings',
  'contacts',
  'edition',
  'about',
] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** Stands between the keys of a path in the table of the edition. Places in a list are counted from 1, in brackets. */
export const PATH_SEPARATOR = ' › ';

export interface Column {
  /** Language-neutral, unique in its table: "code", "theme:livsmedel". */
  readonly id: string;
  readonly title: string;
  /** A good width, in characters. */
  readonly width: number;
}

/** A table, independent of the file format: every row has a cell for every column. */
export interface Table {
  readonly id: TableId;
  /** A valid sheet name: at most 31 characters and none of []/\:*?. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The version, date and address that every export states. */
export interface Provenance {
  /** SHA-256 of the published dataset, or null where there is none, as for a draft. */
  readonly digest: string | null;
  /** The day of the download, YYYY-MM-DD; null for files that the build writes. */
  readonly date: string | null;
  /** The full address of the view it was downloaded from, or null if unknown. */
  readonly address: string | null;
}
