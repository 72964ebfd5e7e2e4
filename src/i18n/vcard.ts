import type { CardSource, VcardMessages } from '../domain/export/vcard';
import type { Lang, Programme } from '../domain/model/dataset';
import { regionPath } from '../store/paths';
import { pageTitle } from './en/dataset';
import { dayIn } from './intl';

const VCARD_MESSAGES: Readonly<Record<Lang, VcardMessages>> = {
  sv: {
    source: ({ publisher, source }, date) =>
      `Källa: ${publisher}, ”${source}” (utan datum), återgiven i Regionatlas den ${dayIn('sv-SE', date)}. Uppgifterna kan vara inaktuella.`,
    number: (printed) => `Nummer: ${printed}`,
  },
  en: {
    source: (programme, date) =>
      `Source: ${programme.publisher}, ${pageTitle(programme)}, no date, reproduced in Regionatlas on ${dayIn('en-GB', date)}. The details may be out of date.`,
    number: (printed) => `Number: ${printed}`,
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
  return {
    messages: VCARD_MESSAGES[lang],
    programme,
    date,
    pageOf: ({ slug }) => (root === null ? null : root + regionPath(slug, lang)),
  };
}
