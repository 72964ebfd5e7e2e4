import type { CardSource } from '../domain/export/vcard';
import type { Lang, Programme } from '../domain/model/dataset';
import { regionPath } from '../store/paths';
import { pageTitle } from './en/dataset';
import { dayIn } from './intl';

const NOTES = {
  sv: {
    source: ({ publisher, source }: Programme, date: string) =>
      `Källa: ${publisher}, ”${source}” (utan datum), återgiven i Regionatlas den ${dayIn('sv-SE', date)}. Uppgifterna kan vara inaktuella.`,
    number: 'Nummer',
  },
  en: {
    source: (programme: Programme, date: string) =>
      `Source: ${programme.publisher}, ${pageTitle(programme)}, no date, reproduced in Regionatlas on ${dayIn('en-GB', date)}. The details may be out of date.`,
    number: 'Number',
  },
};

/**
 * Returns where the contact cards of a programme are from. Loaded with the views that make cards.
 *
 * @param root the full address where the programme's pages begin; null if it is unknown.
 */
export function cardSource(
  lang: Lang,
  programme: Programme,
  root: string | null,
  date: string,
): CardSource {
  const { source, number } = NOTES[lang];
  const whence = source(programme, date);
  return {
    noteOf: ({ tel, printed }) =>
      tel === null && printed ? `${whence} ${number}: ${printed}` : whence,
    date,
    pageOf: ({ slug }) => (root === null ? null : root + regionPath(slug, lang)),
  };
}
