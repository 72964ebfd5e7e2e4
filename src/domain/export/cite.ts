import type { Written } from '../model/language';
import type { Dataset, Programme } from '../model/dataset';

export type OwnForm = 'map' | 'matrix' | 'comparison';

/** A page of the atlas that is its own work: a map by themes or by similarity, a comparison, the matrix. */
export interface OwnWork {
  readonly title: string;
  readonly form: OwnForm;
}

/**
 * What is cited: the programme's page, or of what that has a region's part or one of its focus areas, of which the publisher is
 * the author; or what the atlas is the author of itself.
 */
export interface CiteSubject {
  /** The publisher's name for the region. */
  readonly region?: string;
  readonly focusArea?: string;
  /** What of the atlas's own is cited. */
  readonly own?: OwnWork;
}

/** Where and when the cited page was read. Unknown facts are null and left out. */
export interface CiteContext {
  readonly address: string | null;
  /** The short data version (`shortVersion`). */
  readonly version: string | null;
  /** The day it was read, YYYY-MM-DD. */
  readonly date: string | null;
}

/** The facts of a citation, independent of its style. */
export interface CiteFacts extends CiteContext, CiteSubject, Written {
  readonly publisher: string;
  /** The title of the published page. */
  readonly page: string;
  readonly translations: Programme['translations'];
}

/** The facts of a citation of `subject`. */
export function citeFacts(
  { programme }: Pick<Dataset, 'programme'>,
  subject: CiteSubject,
  place: CiteContext,
): CiteFacts {
  return {
    ...place,
    ...subject,
    publisher: programme.publisher,
    page: programme.source,
    translations: programme.translations,
    language: programme.language,
  };
}

/** The title of a published text, and the titles that it is part of, innermost first. */
export function titlesOf({
  page,
  region,
  focusArea,
}: Pick<CiteFacts, 'page' | 'region' | 'focusArea'>): {
  readonly title: string;
  readonly within: readonly string[];
} {
  const [title = page, ...within] = [focusArea, region, page].filter((each) => each !== undefined);
  return { title, within };
}
