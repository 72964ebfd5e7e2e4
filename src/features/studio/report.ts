import * as v from 'valibot';
import type { Changes } from '../../domain/changes/changes';
import { programmeFacts } from '../../domain/model/programme-facts';
import type { FocusAreaReading } from '../../domain/interpretation/progress';
import type { ThemeSuggestion } from '../../domain/interpretation/suggestions';
import type { Taxonomy } from '../../domain/interpretation/taxonomy';

/** A column of a sheet, and what it is read as; null where it is not read. */
export interface ColumnReport {
  /** Its place from 0. */
  readonly index: number;
  /** "C". */
  readonly letter: string;
  readonly title: string;
  readonly field: string | null;
  /** Tells several columns of a field apart; null where there is only one. */
  readonly number: number | null;
  /** The first cells below the header, shortened. */
  readonly sample: readonly string[];
}

export interface SheetReport {
  /** "" in a file that has only one and gives it no name. */
  readonly name: string;
  /** What it is read as; null where it is not read. */
  readonly kind: string | null;
  /** How many rows there are below the header. */
  readonly rows: number;
  /** The row of the headers, from 0; -1 if there are none. */
  readonly header: number;
  /** The first rows, shortened: one of them may be that of the headers. */
  readonly heads: readonly string[];
  readonly columns: readonly ColumnReport[];
}

/** A cell by its place from 0, and the place of its sheet. */
export interface CellPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A cell with all of its text. */
export interface CellReport extends CellPlace {
  readonly text: string;
}

/** A cell that is looked up by its address. */
export interface CellLookup {
  /** "Inriktningar!C17". */
  readonly place: string;
  readonly cell: CellReport;
}

/** What is chosen and written about the programme of a spreadsheet. */
export const programmeAnswer = v.object({
  /** False where the published programme is corrected. */
  isNew: v.boolean(),
  facts: programmeFacts,
});
export type ProgrammeAnswer = Readonly<v.InferOutput<typeof programmeAnswer>>;

/** A row by its place from 0, and the place of its sheet. */
export type RowPlace = Omit<CellPlace, 'column'>;

const row = { sheet: v.number(), row: v.number() };
const cell = { ...row, column: v.number() };
const bilingual = v.object({ sv: v.string(), en: v.string() });
const family = { id: v.string(), label: bilingual };
const theme = v.object({
  ...family,
  inText: v.optional(bilingual),
  definition: bilingual,
  family: v.string(),
});
const focusAreaTheme = v.object({
  id: v.string(),
  level: v.picklist(['main', 'touches']),
  evidence: v.string(),
});

/**
 * What somebody does to a spreadsheet: reads a column as a field, or as nothing; writes another text into a cell; leaves
 * a row out; says which row has the headers, or which themes the focus area has whose title is in a cell; changes the
 * themes and families that there are; or says whether the published programme is corrected or another one made.
 */
export const step = v.variant('kind', [
  v.object({
    kind: v.literal('assign'),
    sheet: v.number(),
    column: v.number(),
    field: v.nullable(v.string()),
    /** The header of the column, by which it is known in other spreadsheets. */
    title: v.optional(v.string()),
    /** True where nobody has chosen it in this spreadsheet, but in an earlier one. */
    isRemembered: v.optional(v.boolean()),
  }),
  v.object({ kind: v.literal('edit'), ...cell, text: v.string() }),
  v.object({ kind: v.literal('leave-out'), ...row }),
  /** Its row is -1 where there are no headers. */
  v.object({ kind: v.literal('header'), ...row }),
  v.object({
    kind: v.literal('themes'),
    ...cell,
    themes: v.pipe(v.array(focusAreaTheme), v.readonly()),
  }),
  v.object({ kind: v.literal('family'), family: v.object(family) }),
  v.object({ kind: v.literal('theme'), theme }),
  v.object({
    kind: v.literal('remove'),
    of: v.picklist(['families', 'themes']),
    ids: v.pipe(v.array(v.string()), v.readonly()),
    into: v.nullable(v.string()),
  }),
  /** The facts of a new programme; null where the published one is corrected. */
  v.object({ kind: v.literal('programme'), facts: v.nullable(programmeFacts) }),
]);
export type Step = Readonly<v.InferOutput<typeof step>>;

/** A text for a cell, and the words of it that are new. */
export interface Proposal {
  readonly words: string;
  readonly text: string;
}

export interface IssueReport {
  readonly severity: 'error' | 'warning';
  /** "Inriktningar!C17", or the file. */
  readonly place: string;
  /** Null where it concerns the whole file, or one that the spreadsheet has not. */
  readonly cell: CellReport | null;
  readonly found: string;
  readonly expected: string;
  readonly hint: string | null;
  /** What the cell may have instead, which mends it. */
  readonly proposals: readonly Proposal[];
  /** The cell of the title of the focus area whose themes mend it; null where it is not about themes. */
  readonly focusArea: CellPlace | null;
}

/** Returns how many errors a report has, and how many warnings. */
export function issueCounts({ issues }: { readonly issues: readonly IssueReport[] }) {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return [errors, issues.length - errors] as const;
}

/** An edition without errors. */
export interface EditionReport {
  readonly regions: number;
  readonly focusAreas: number;
  readonly contacts: number;
  /** The folder of the site that its pages are in, "" for the first programme; null where it has no pages yet. */
  readonly siteFolder: string | null;
  /** The id of its areas, where they are others than those that are published. */
  readonly areas: string | null;
  /** Against the published edition of the site's first programme; null where it is of another one or about other areas. */
  readonly changes: Changes | null;
}

/** A focus area to be read for themes. */
export interface FocusAreaReport extends FocusAreaReading {
  /** The cell of its title, which tells it from others. */
  readonly cell: CellPlace;
  readonly suggestions: readonly ThemeSuggestion[];
  /** What its cells call its themes, whatever has been set since. */
  readonly named: readonly string[];
}

/** The families and themes, and what is to be read for them. */
export interface ReadingReport extends Taxonomy {
  readonly language: string;
  readonly focusAreas: readonly FocusAreaReport[];
}

/** A row whose area is not known, with what is in it. */
export interface UnplacedRow extends RowPlace {
  /** "Inriktningar!A10". */
  readonly place: string;
  readonly cells: readonly string[];
}

/** The stages of reading a spreadsheet: its cells, their rows, the regions made of them, and what is told of these. */
export type ImportStage =
  | { readonly stage: 'cells' | 'rows' | 'results' }
  | { readonly stage: 'regions'; readonly done: number; readonly all: number };

export interface StudioReport {
  readonly file: string;
  /** The title of the published programme that it may correct; null where it is said elsewhere which programme it is of. */
  readonly correctableTitle: string | null;
  /** What was found out, and what was done without asking, as sentences. */
  readonly notices: readonly string[];
  readonly sheets: readonly SheetReport[];
  readonly issues: readonly IssueReport[];
  readonly unplaced: readonly UnplacedRow[];
  /** Null where the spreadsheet has no focus areas. */
  readonly reading: ReadingReport | null;
  /** Null if any issue is an error. */
  readonly edition: EditionReport | null;
}
