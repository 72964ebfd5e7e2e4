import type { Block, FocusAreaTheme } from '../../domain/model/dataset';
import type { RegionCode } from '../../domain/model/region';
import type { CellRef, CellText } from './book';
import type { PersonField } from './match-sheet';
import type { WrittenTaxonomy } from './write-taxonomy';

/** A theme of a focus area, with the cells of its name and its quote where a sheet sets it. */
export interface SheetFocusAreaTheme extends FocusAreaTheme {
  readonly name?: CellText | undefined;
  readonly quote?: CellText | undefined;
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
}

export interface SheetPerson extends Readonly<Partial<Record<PersonField, CellText>>> {
  readonly name: CellText;
}

/** Who answers for a region: people, or the cell that says that nobody does. */
export interface Staff {
  readonly people: readonly SheetPerson[];
  readonly vacancy: CellRef | null;
}

export interface SheetRegion extends Staff {
  readonly code: RegionCode;
  /** As it is published. */
  readonly name: CellText;
  readonly focusAreas: readonly SheetFocusArea[];
  /** What is said outside focus areas. */
  readonly notes: readonly Block[];
  readonly notesCell: CellRef | null;
  /** True where nothing stands in its cells for contacts; "-" says that there is nobody. */
  readonly isUnstaffed: boolean;
}

/** All that a spreadsheet says, with the cells. */
export interface BookContent {
  /** What the sheet of the programme says; null where there is none. */
  readonly programme: Readonly<Record<string, unknown>> | null;
  readonly taxonomy: WrittenTaxonomy;
  /** Those with focus areas, in the order of the areas. */
  readonly regions: readonly SheetRegion[];
  readonly hasContacts: boolean;
  /** The themes of focus areas on the sheet with a quote for each; null where there is no such sheet. */
  readonly quoted: ReadonlyMap<SheetFocusArea, readonly SheetFocusAreaTheme[]> | null;
  /** The rows whose area is not known. */
  readonly unplaced: readonly CellRef[];
}
