import type { Dataset } from '../../domain/model/dataset';
import type { Draft } from './draft';
import type { AreasReport, AreasSource, AreasStage } from './own-areas';
import type { CellLookup, ImportStage, StudioReport } from './report';

export interface ShownEdition {
  readonly dataset: Dataset;
  /** The files beside it that a host would have, by their path below the base. */
  readonly files: ReadonlyMap<string, string>;
  /** The path of the folder among them with the shapes of its areas; null where these are published. */
  readonly shapes: string | null;
}

/** What reads spreadsheets, beside the page. Its promises are rejected where something cannot be done at all. */
export interface StudioEngine {
  /** Reads a spreadsheet as it was brought and then changed, and reports each stage of one that was not read last. */
  readonly read: (draft: Draft, onStage?: (stage: ImportStage) => void) => Promise<StudioReport>;
  /** Reads a file of areas and reports each stage of it. */
  readonly areas: (
    source: AreasSource,
    onStage: (stage: AreasStage) => void,
  ) => Promise<AreasReport>;
  /** The last edition that was read; null where it has errors. */
  readonly edition: () => Promise<ShownEdition | null>;
  /** A cell of the last spreadsheet as it is now, by the place of its sheet and an address such as "C17"; null where it has none. */
  readonly cell: (sheet: number, address: string) => Promise<CellLookup | null>;
  /** The sheets of the last spreadsheet as they are now, as a workbook. */
  readonly sheets: () => Promise<Blob>;
  /** The last edition as a ZIP. */
  readonly pack: () => Promise<Blob>;
}
