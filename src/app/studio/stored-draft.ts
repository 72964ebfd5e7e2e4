import * as v from 'valibot';
import type { DraftEntry } from '../../features/studio/draft';
import { chosenIn } from '../../features/studio/remembered-columns';

const place = { sheet: v.number(), column: v.number() };
const theme = v.object({
  id: v.string(),
  level: v.picklist(['main', 'touches']),
  evidence: v.string(),
});
const bilingual = v.object({ sv: v.string(), en: v.string() });
const family = { id: v.string(), label: bilingual };
const ownTheme = v.object({
  ...family,
  inText: v.optional(bilingual),
  definition: bilingual,
  family: v.string(),
});
const facts = v.object({
  title: v.string(),
  publisher: v.string(),
  source: v.string(),
  intro: v.string(),
  mapSource: v.optional(v.string()),
});
const step = v.variant('kind', [
  v.object({
    kind: v.literal('assign'),
    ...place,
    field: v.nullable(v.string()),
    title: v.optional(v.string()),
    isRemembered: v.optional(v.boolean()),
  }),
  v.object({ kind: v.literal('edit'), ...place, row: v.number(), text: v.string() }),
  v.object({ kind: v.picklist(['leave-out', 'header']), sheet: v.number(), row: v.number() }),
  v.object({ kind: v.literal('themes'), ...place, row: v.number(), themes: v.array(theme) }),
  v.object({ kind: v.literal('family'), family: v.object(family) }),
  v.object({ kind: v.literal('theme'), theme: ownTheme }),
  v.object({
    kind: v.literal('remove'),
    of: v.picklist(['families', 'themes']),
    ids: v.array(v.string()),
    into: v.nullable(v.string()),
  }),
  v.object({ kind: v.literal('programme'), facts: v.nullable(facts) }),
]);
const steps = v.array(step);

/** A draft as it is stored, but for its spreadsheet, which a list of drafts does not need. */
const storedWork = v.object({
  file: v.string(),
  name: v.optional(v.string()),
  title: v.optional(v.string()),
  saved: v.number(),
  history: v.object({ steps, undone: steps }),
  unsent: v.optional(v.object({ isNew: v.boolean(), facts })),
});

/** Returns what is stored of a draft, but for its spreadsheet; null where it cannot be read. */
export function workIn(stored: unknown): v.InferOutput<typeof storedWork> | null {
  const { success, output } = v.safeParse(storedWork, stored);
  return success ? output : null;
}

/** Areas that were brought, as they are stored with a draft; null where there are none. */
export const storedAreas = v.nullable(
  v.object({
    file: v.string(),
    bytes: v.instance(ArrayBuffer),
    chosen: v.nullable(v.object({ id: v.string(), name: v.string() })),
    programme: facts,
  }),
);

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
