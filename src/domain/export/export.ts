import type { Family, Lang, RegionLevel } from '../model/dataset';
import type { Choropleth } from '../choropleth/choropleth';
import type { RegionCode } from '../model/region';

/** One cell of a table. Empty is null. */
export type Cell = string | number | null;

/** The tables that the dataset can be taken away as, in the order of a workbook's sheets. */
export const TABLE_IDS = ['regions', 'areas', 'themes', 'readings', 'contacts', 'about'] as const;
export type TableId = (typeof TABLE_IDS)[number];

export interface Column {
  /** Language-neutral, unique in its table: "code", "theme:livsmedel". */
  readonly id: string;
  readonly title: string;
  /** About how many characters it is good to see at once. */
  readonly width: number;
}

/** A table as any format writes it: every row has a cell for every column. */
export interface Table {
  readonly id: TableId;
  /** At most 31 characters and none of []/\:*?, as a sheet's name must be. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What is taken away. Regions are always whole, whatever led to them. */
export interface Selection {
  /** In the order they are to stand. A region that has no data is a row that says so. */
  readonly codes: readonly RegionCode[];
  /** What the map shows, to stand beside each region; null where no map is meant. */
  readonly choropleth: Choropleth | null;
}

/** What every export says of itself. */
export interface Provenance {
  /** SHA-256 of the published dataset, or null where it is not known. */
  readonly digest: string | null;
  /** The day it was taken away, YYYY-MM-DD; null for files that the build writes. */
  readonly date: string | null;
  /** Address of the view it was taken from, in full; null where it is not known. */
  readonly address: string | null;
}

/** The columns that every table of a kind has; themes and the map's own come on top. */
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
  | 'areaId'
  | 'number'
  | 'title'
  | 'text'
  | 'mainTheme'
  | 'touchedThemes'
  | 'themeId'
  | 'theme'
  | 'family'
  | 'definition'
  | 'mainCount'
  | 'touchesCount'
  | 'level'
  | 'evidence'
  | 'person'
  | 'printed'
  | 'tel'
  | 'remark'
  | 'key'
  | 'value'
  | 'source';

/** What an export's own account of itself is made from. */
export interface SourceFacts {
  readonly publisher: string;
  readonly source: string;
  readonly programme: string;
}

/** The wording of what is taken away, in the language it was taken in. */
export interface ExportMessages {
  readonly lang: Lang;
  readonly site: string;
  readonly table: Readonly<Record<TableId, string>>;
  readonly column: Readonly<Record<ColumnId, string>>;
  /** The column that says what the map shows of each region: "På kartan: Livsmedel". */
  readonly onMap: (heading: string) => string;
  readonly level: Readonly<Record<RegionLevel, string>>;
  readonly family: Readonly<Record<Family, string>>;
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
    readonly reading: string;
    readonly age: string;
    readonly contacts: string;
    readonly version: string;
    readonly date: string;
    readonly address: string;
  };
  /** Where the text is from and where it was taken from, in one line. */
  readonly sourceLine: (facts: SourceFacts) => string;
  readonly licence: (publisher: string, hasContacts: boolean) => string;
  readonly reading: string;
  readonly age: string;
  readonly contactsAge: string;
  /** "Dataversion 3f2a…", "hämtad 2026-11-23": the parts that are known, joined to the source line. */
  readonly taken: (version: string | null, date: string | null) => string;
}
