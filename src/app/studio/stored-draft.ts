import * as v from 'valibot';
import type { DraftEntry } from '../../features/studio/draft';
import { chosenIn } from '../../features/studio/remembered-columns';
import { programmeAnswer, step } from '../../features/studio/report';

const steps = v.array(step);

/** A draft as it is stored, but for its spreadsheet, which a list of drafts does not need. */
const storedWork = v.object({
  file: v.string(),
  name: v.optional(v.string()),
  title: v.optional(v.string()),
  saved: v.number(),
  history: v.object({ steps, undone: steps }),
  unsent: v.optional(programmeAnswer),
});

/** Returns what is stored of a draft, but for its spreadsheet; null where it cannot be read. */
export function workIn(stored: unknown): v.InferOutput<typeof storedWork> | null {
  const { success, output } = v.safeParse(storedWork, stored);
  return success ? output : null;
}

/** Returns what a list tells of stored drafts, the latest first. What cannot be read is left out, and left alone. */
export function draftEntries(
  ids: readonly string[],
  works: readonly unknown[],
): readonly DraftEntry[] {
  return ids
    .flatMap((id, index) => {
      const work = workIn(works[index]);
      if (!work) return [];
      const { file, name, title, saved, history } = work;
      return [{ id, file, name, title, saved, columns: chosenIn(history) }];
    })
    .toSorted((one, other) => other.saved - one.saved);
}
