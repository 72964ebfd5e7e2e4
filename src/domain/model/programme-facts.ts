import * as v from 'valibot';

/** What is said of a programme that spreadsheets are of which say nothing of it themselves. */
export const programmeFacts = v.object({
  title: v.string(),
  publisher: v.string(),
  /** The title of the page or document that the texts are from. */
  source: v.string(),
  /** A paragraph on each line; "" where the source has none. */
  intro: v.string(),
  /** The language tag of the texts; "" or absent where they are in Swedish. */
  language: v.optional(v.string()),
  /** Where the map of its own areas is from; "" where that is not said. */
  mapSource: v.optional(v.string()),
  /** What its own areas are called: the Swedish word for one of a kind in `AREA_KINDS`. */
  called: v.optional(v.string()),
});
export type ProgrammeFacts = Readonly<v.InferOutput<typeof programmeFacts>>;
