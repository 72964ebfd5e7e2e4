import type { Dataset, FocusArea, Region } from '../model/dataset';

/** What is cited: the programme's page as a whole, a region's part of it, or one of its focus areas. */
export type CiteSubject =
  | { readonly kind: 'programme' }
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'area'; readonly region: Region; readonly area: FocusArea };

/** How a citation is found again. What is not known is null, and left out; nothing is made up. */
export interface CitePlace {
  /** In full. */
  readonly address: string | null;
  /** The data's version as people write it. */
  readonly version: string | null;
  /** The day it was read, YYYY-MM-DD. */
  readonly date: string | null;
}

/** Everything a citation says, in whatever form. */
export interface CiteFacts extends CitePlace {
  readonly publisher: string;
  /** The title of the page. It has no known date or address of its own. */
  readonly page: string;
  readonly programme: string;
  /** As the publisher names it. */
  readonly region: string | null;
  readonly area: string | null;
}

/** What there is to say of a subject. Pure. */
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

/** The subject's own title, and what it is part of, from the nearest outwards. */
export function titlesOf({ page, region, area }: CiteFacts): {
  readonly title: string;
  readonly within: readonly string[];
} {
  const [title = page, ...within] = [area, region, page].filter((each) => each !== null);
  return { title, within };
}

/** A key for lists of references: letters, digits and hyphens, the same for the same subject. */
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
