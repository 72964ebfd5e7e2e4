import type { Dataset, FocusArea, Region } from '../model/dataset';

/** What is cited: the whole page of the programme, a region's part of it, or one of its focus areas. */
export type CiteSubject =
  | { readonly kind: 'programme' }
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'area'; readonly region: Region; readonly area: FocusArea };

/** Where and when the cited page was read. Unknown facts are null and left out. */
export interface CitePlace {
  /** The full address. */
  readonly address: string | null;
  /** The short data version (`shortVersion`). */
  readonly version: string | null;
  /** The day it was read, YYYY-MM-DD. */
  readonly date: string | null;
}

/** The facts of a citation, independent of its style. */
export interface CiteFacts extends CitePlace {
  readonly publisher: string;
  /** The title of the published page. */
  readonly page: string;
  readonly programme: string;
  /** The publisher's name for the region. */
  readonly region: string | null;
  readonly area: string | null;
}

/** The facts of a citation of `subject`. */
export function citeFacts(
  { programme }: Pick<Dataset, 'programme'>,
  subject: CiteSubject,
  place: CitePlace,
): CiteFacts {
  return {
    ...place,
    publisher: programme.publisher,
    page: programme.source,
    programme: programme.title,
    region: subject.kind === 'programme' ? null : subject.region.name,
    area: subject.kind === 'area' ? subject.area.title : null,
  };
}

/** The title of the subject, and the titles that it is part of, innermost first. */
export function titlesOf({ page, region, area }: CiteFacts): {
  readonly title: string;
  readonly within: readonly string[];
} {
  const [title = page, ...within] = [area, region, page].filter((each) => each !== null);
  return { title, within };
}

/** A stable key for reference lists: letters, digits and hyphens. */
export function citeKey(subject: CiteSubject): string {
  switch (subject.kind) {
    case 'programme':
      return 'regionatlas';
    case 'region':
      return `regionatlas-${subject.region.slug}`;
    case 'area':
      return `regionatlas-${subject.area.id}`;
  }
}
