import type { Programme } from '../model/dataset';

export type OwnForm = 'map' | 'matrix' | 'comparison';

/**
 * What is cited, and where and when it was read: the programme's page, or of what that has a region's part or one of its
 * focus areas, of which the publisher is the author; or what the atlas is the author of itself. Unknown facts are null.
 */
export interface CiteFacts {
  readonly programme: Pick<Programme, 'publisher' | 'source' | 'translations' | 'language'>;
  /** The publisher's name for the region. */
  readonly region?: string;
  readonly focusArea?: string;
  /** A page of the atlas that is its own work: a map by themes or by similarity, a comparison, the matrix. */
  readonly own?: { readonly title: string; readonly form: OwnForm };
  readonly address: string | null;
  /** The short data version (`shortVersion`). */
  readonly version: string | null;
  /** The day it was read, YYYY-MM-DD. */
  readonly date: string | null;
}

/** The title of a published text, and the titles that it is part of, innermost first. */
export function titlesOf({ programme, region, focusArea }: CiteFacts): {
  readonly title: string;
  readonly within: readonly string[];
} {
  const { source } = programme;
  const [title = source, ...within] = [focusArea, region, source].filter(
    (each) => each !== undefined,
  );
  return { title, within };
}
