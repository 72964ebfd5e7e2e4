import type { Written } from '../model/language';
import type { Publication } from '../model/translation';
import type { Block, Lang, Programme, RegionLevel } from '../model/dataset';
import type { Atlas } from '../model/atlas';
import type { Choropleth } from '../choropleth/choropleth';
import type { RegionCode } from '../model/region';
import type { Rights } from '../model/terms';

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

/** What a file is made from. */
export interface ExportSource {
  readonly atlas: Atlas;
  /** The regions of the file, in order. Each is complete, whatever selected it; one without data is a row that says so. */
  readonly codes: readonly RegionCode[];
  /** The map's choropleth, for a column with its value for each region, or null. */
  readonly choropleth: Choropleth | null;
  readonly provenance: Provenance;
  readonly messages: ExportMessages;
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

/** The columns with fixed titles. Columns for themes and for the choropleth are added to them. */
export type ColumnId =
  | 'code'
  | 'name'
  | 'shortName'
  | 'county'
  | 'iso'
  | 'nuts'
  | 'areaCount'
  | 'neighbours'
  | 'notes'
  | 'notesForm'
  | 'areaId'
  | 'number'
  | 'title'
  | 'titleEn'
  | 'text'
  | 'form'
  | 'noteSv'
  | 'noteEn'
  | 'mainTheme'
  | 'touchedThemes'
  | 'themeId'
  | 'theme'
  | 'family'
  | 'definition'
  | 'inText'
  | 'otherTheme'
  | 'otherInText'
  | 'otherDefinition'
  | 'mainCount'
  | 'touchesCount'
  | 'level'
  | 'evidence'
  | 'person'
  | 'printed'
  | 'tel'
  | 'remark'
  | 'email'
  | 'role'
  | 'switchboard'
  | 'extension'
  | 'key'
  | 'value'
  | 'source';

export interface ExportMessages {
  readonly lang: Lang;
  readonly site: string;
  readonly table: Readonly<Record<TableId, string>>;
  readonly column: Readonly<Record<ColumnId, string>>;
  /** The title of published text with its language, where that is not the file's: "Text, word for word (Swedish)". */
  readonly inLanguage: (title: string, programme: Written) => string;
  /** The title of the choropleth's column: "På kartan: Livsmedel". */
  readonly onMap: (heading: string) => string;
  readonly level: Readonly<Record<RegionLevel, string>>;
  /** What a part of a text is. */
  readonly form: Readonly<Record<BlockForm, string>>;
  readonly badNumber: string;
  readonly about: {
    readonly programme: string;
    readonly publisher: string;
    readonly page: string;
    readonly intro: string;
    readonly goal: string;
    readonly regions: string;
    readonly source: string;
    readonly licence: string;
    readonly interpretation: string;
    readonly age: string;
    readonly contacts: string;
    readonly version: string;
    readonly date: string;
    readonly address: string;
  };
  readonly sourceLine: (programme: Publication) => string;
  readonly licence: (rights: Rights) => string;
  readonly interpretation: (programme: Pick<Programme, 'reading' | 'language'>) => string;
  readonly contactsAge: string;
  /** "Dataversion 3f2a…" and "hämtad 2026-11-23", as far as they are known, to follow the source line. */
  readonly taken: (version: string | null, date: string | null) => string;
}
