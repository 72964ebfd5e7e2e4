import {
  translationOf,
  withMeaning,
  type Publication,
  type SiteSubject,
} from '../../domain/model/translation';

type Translated = Pick<Publication, 'translations'>;

/** What a published title means, or the title itself where that is not known. */
function englishOf(programme: Translated, title: string): string {
  return translationOf(programme, title, 'en') ?? title;
}

/** The programme's title with what it means, where that is known: "Vägar (Paths)". */
export function programmeTitle(programme: Pick<Publication, 'title'> & Translated): string {
  return withMeaning(programme, programme.title, 'en');
}

/** The same of the published page, in quotation marks: "“Så arbetar vi” (How we work)". */
export function pageTitle(programme: Pick<Publication, 'source'> & Translated): string {
  const translation = translationOf(programme, programme.source, 'en');
  return `“${programme.source}”${translation === null ? '' : ` (${translation})`}`;
}

/** The same of the publisher's name. */
export function publisherName(programme: Pick<Publication, 'publisher'> & Translated): string {
  return withMeaning(programme, programme.publisher, 'en');
}

/** "What Sweden’s 21 regions have chosen in “Paths”", after a first word. */
export function whatIsChosenEn(what: string, { programme, areaSystem }: SiteSubject): string {
  const who = areaSystem.title?.en ?? 'the regions';
  return `${what} ${who} have chosen in “${englishOf(programme, programme.title)}”`;
}
