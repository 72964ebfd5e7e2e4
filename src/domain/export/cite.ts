import type { Written } from '../model/language';
import type { Dataset, FocusArea, Programme, Region } from '../model/dataset';

/** What kind of page of the atlas is cited. */
export type OwnForm = 'map' | 'matrix' | 'comparison';

/** A page of the atlas that is its own work: a map by themes or by similarity, a comparison, the matrix. */
export interface OwnWork {
  readonly title: string;
  readonly form: OwnForm;
}

/**
 * What is cited. The publisher is the author of the programme's page, of a region's part of it and of a focus area;
 * the atlas is the author of its own work.
 */
export type CiteSubject =
  | { readonly kind: 'programme' }
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'focus-area'; readonly region: Region; readonly focusArea: FocusArea }
  | { readonly kind: 'own'; readonly work: OwnWork };

/** Where and when the cited page was read. Unknown facts are null and left out. */
export interface CiteContext {
  readonly address: string | null;
  /** The short data version (`shortVersion`). */
  readonly version: string | null;
  /** The day it was read, YYYY-MM-DD. */
  readonly date: string | null;
}

/** The facts of a citation, independent of its style. */
export interface CiteFacts extends CiteContext, Written {
  readonly publisher: string;
  /** The title of the published page. */
  readonly page: string;
  readonly translations: Programme['translations'];
  /** The publisher's name for the region. */
  readonly region: string | null;
  readonly focusArea: string | null;
  /** What of the atlas's own is cited; null where a published text is. */
  readonly own: OwnWork | null;
}

/** The facts of a citation of `subject`. */
export function citeFacts(
  { programme }: Pick<Dataset, 'programme'>,
  subject: CiteSubject,
  place: CiteContext,
): CiteFacts {
  return {
    ...place,
    publisher: programme.publisher,
    page: programme.source,
    translations: programme.translations,
    language: programme.language,
    region: 'region' in subject ? subject.region.name : null,
    focusArea: 'focusArea' in subject ? subject.focusArea.title : null,
    own: 'work' in subject ? subject.work : null,
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
  const [title = page, ...within] = [focusArea, region, page].filter((each) => each !== null);
  return { title, within };
}
