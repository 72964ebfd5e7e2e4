import {
  partWithData,
  translationOf,
  withMeaning,
  type Publication,
  type SiteSubject,
} from '../../domain/model/translation';
import { grammarEn } from './grammar';
import type { Written } from '../../domain/model/language';
import { textLanguageName } from '../language';
import type { Programme } from '../../domain/model/dataset';
import type { Rights, Terms } from '../../domain/model/terms';

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
  const isOne = areas.length === 1;
  if (part === null)
    return isOne ? `${title?.en ?? 'the ⟨region⟩'} has` : `${title?.en ?? 'the ⟨regions⟩'} have`;
  const all = title?.en ?? `the ${grammarEn.numeral(areas.length)} ⟨regions⟩`;
  return `${grammarEn.numeral(part)} of ${all} ${part === 1 ? 'has' : 'have'}`;
}

/** "What Sweden’s 21 regions have chosen in “Paths”", after a first word. */
export function whatIsChosenEn(what: string, subject: SiteSubject): string {
  const { programme } = subject;
  const title = translationOf(programme, programme.title, 'en') ?? programme.title;
  return `${what} ${whoHasChosenEn(subject)} chosen in “${title}”`;
}

/** Returns the language of a programme's texts as a sentence goes on, ", in Finnish"; "" where it is English. */
export function writtenInEn(programme: Written, before = ', '): string {
  const name = textLanguageName(programme, 'en');
  return name === '' ? '' : `${before}in ${name}`;
}

/** Returns whose the themes are and how the texts were read, the same wherever it is said. */
export const accountEn = (whose: string, { reading }: Pick<Programme, 'reading'>) =>
  `The themes are ${whose} interpretation. ${reading ? `${reading.en} ` : ''}Every theme has a quote, word for word, as evidence. A main theme is something that a focus area is chiefly about (it may have two), a secondary theme something that it also takes up.`;

/** Returns the terms of each part in English, the same words on every page and in every file. */
export const termsEn = ({ publisher, hasContacts, mapData, licence }: Rights): Terms => ({
  texts: `${hasContacts ? 'Texts and contacts' : 'The texts'} are published by ${publisher} ${licence ? `under the licence ${licence.en}` : 'without a stated licence'} and reproduced word for word.`,
  themes: 'The themes are Regionatlas’s interpretation of the texts (MIT licence).',
  shapes: mapData
    ? `The borders of the map are based on ${mapData.source.en}${mapData.licence ? ` (${mapData.licence.en})` : ''}.`
    : 'Where the borders of the map come from is not stated.',
  code: 'The source code is under the MIT licence.',
});
