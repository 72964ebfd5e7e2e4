import type { Block, Lang, ThemeLevel } from '../../domain/model/dataset';
import type { RegionCode } from '../../domain/model/region';
import type { Wording } from '../issues/wording';
import type { CellIssue, CellRef, CellText } from './book';
import type { Detail } from './match-sheet';

export interface SheetFocusAreaTheme {
  readonly theme: CellText;
  readonly level: ThemeLevel;
  readonly evidence: CellText;
}

export interface SheetFocusArea {
  readonly title: CellText;
  /** What it means in English. */
  readonly titleEn: CellText | null;
  /** The id that the sheet gives it, by which other sheets name it; "" for a new one. */
  readonly id: string;
  /** Which of its region's it is, counted from 1; null where the sheet does not say. */
  readonly place: number | null;
  readonly blocks: readonly Block[];
  readonly textCell: CellRef;
  readonly note: { readonly sv: CellText | null; readonly en: CellText | null };
  /** From the sheet's own theme columns; null where it has none. */
  readonly themes: readonly SheetFocusAreaTheme[] | null;
  /** From the sheet with quotes; null where none names the focus area. */
  quotedThemes: SheetFocusAreaTheme[] | null;
}

export interface SheetPerson extends Readonly<Partial<Record<Detail, CellText>>> {
  readonly name: CellText;
}

export interface SheetRegion {
  readonly code: RegionCode;
  /** As the sheet writes it. */
  readonly name: CellText;
  /** As other rows and sheets write it. */
  readonly otherNames: CellText[];
  readonly focusAreas: SheetFocusArea[];
  notes: readonly Block[];
  notesCell: CellRef | null;
  readonly people: SheetPerson[];
  /**
   * "none": its rows have no cells for contacts.
   * "empty": nothing stands in them.
   * "filled": something does; "-" says that there is nobody.
   */
  contactCells: 'none' | 'empty' | 'filled';
  /** The cell that says that nobody answers for it. */
  vacancy: CellRef | null;
}

export interface SheetTheme {
  readonly id: CellText;
  readonly label: Readonly<Record<Lang, CellText>>;
  readonly definition: Readonly<Record<Lang, CellText>>;
  readonly family: CellText;
}

/** Texts by their place in the dataset, as the sheet of the programme has them. */
export type Tree = CellText | string | readonly Tree[] | { readonly [key: string]: Tree };

/** All that a spreadsheet says, with the cells. What it has no sheet for is null. */
export interface SheetContent {
  readonly programme: Readonly<Record<string, Tree>> | null;
  readonly themes: readonly SheetTheme[] | null;
  readonly regions: ReadonlyMap<RegionCode, SheetRegion>;
  readonly hasContacts: boolean;
  /** True where a column holds what is said outside focus areas. */
  readonly hasNotes: boolean;
  /** True where a sheet holds the themes with a quote for each. */
  readonly hasReadings: boolean;
  readonly issues: readonly CellIssue[];
  /** What was done without asking, as sentences. */
  readonly notices: readonly Wording[];
  /** The rows whose area is not known. */
  readonly unplaced: readonly CellRef[];
}
