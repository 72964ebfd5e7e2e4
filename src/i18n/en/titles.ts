import {
  partWithData,
  translationOf,
  withMeaning,
  type Publication,
  type SiteSubject,
} from '../../domain/model/translation';
import { grammarEn } from './grammar';

type Translated = Pick<Publication, 'translations'>;

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

/** "Sweden’s 21 regions have", or "one of Sweden’s 21 regions has" where the others have no data. */
export function whoHasChosenEn(subject: SiteSubject): string {
  const { title, areas } = subject.areaSystem;
  const part = partWithData(subject);
  if (part === null) return `${title?.en ?? 'the ⟨regions⟩'} have`;
  const all = title?.en ?? `the ${grammarEn.numeral(areas.length)} ⟨regions⟩`;
  return `${grammarEn.numeral(part)} of ${all} ${part === 1 ? 'has' : 'have'}`;
}

/** "What Sweden’s 21 regions have chosen in “Paths”", after a first word. */
export function whatIsChosenEn(what: string, subject: SiteSubject): string {
  const { programme } = subject;
  const title = translationOf(programme, programme.title, 'en') ?? programme.title;
  return `${what} ${whoHasChosenEn(subject)} chosen in “${title}”`;
}
