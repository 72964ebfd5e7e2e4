import * as v from 'valibot';
import type { OwnAreas } from './own-areas';
import type { ChosenColumn } from './remembered-columns';
import { programmeAnswer, step } from './report';

const steps = v.pipe(v.array(step), v.readonly());

/** What somebody has done to a spreadsheet, as it is stored beside it: a list of drafts does not need the spreadsheet. */
export const storedWork = v.object({
  file: v.string(),
  /** What somebody calls it. */
  name: v.optional(v.string()),
  /** The title that somebody has given the programme that it is of. */
  title: v.optional(v.string()),
  /** When something was done in it last, in milliseconds since 1970. */
  saved: v.number(),
  history: v.object({ steps, undone: steps }),
  /** What is chosen and written of its programme, where it is not sent. */
  unsent: v.optional(programmeAnswer),
});
type StoredWork = Readonly<v.InferOutput<typeof storedWork>>;

export interface DraftEntry extends Omit<StoredWork, 'history' | 'unsent'> {
  readonly id: string;
  /** What its columns have been chosen to be read as, the latest last. */
  readonly columns: readonly ChosenColumn[];
}

/** All that somebody has brought and done. Everything else that is shown follows from it. */
export interface Draft extends Omit<StoredWork, 'title'> {
  readonly id: string;
  /** The spreadsheet as it was brought. */
  readonly bytes: ArrayBuffer;
  /** The areas that it is matched against; null where they are those that are published. */
  readonly areas: OwnAreas | null;
}

/** Returns what a draft is called: what somebody calls it, or else its programme, or its file. */
export function draftName({
  name,
  title,
  file,
}: Pick<DraftEntry, 'name' | 'title' | 'file'>): string {
  return name ?? title ?? file;
}

/** The drafts that the browser keeps. Its promises are rejected where the browser refuses. */
export interface DraftStore {
  /** Has a function called when the drafts have changed, and returns one that ends it. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** The drafts that are known, the latest first; the same list until they change. */
  readonly entries: () => readonly DraftEntry[];
  /** Saves a draft, which this tab then has open. */
  readonly save: (draft: Draft) => Promise<void>;
  /** Opens a draft in this tab, unless another tab has it open, or it is there no longer. */
  readonly open: (id: string) => Promise<Draft | 'elsewhere' | 'gone'>;
  /** False if another tab has the draft open; then it is kept. */
  readonly discard: (id: string) => Promise<boolean>;
}
