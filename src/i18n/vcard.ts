import type { VcardMessages } from '../domain/export/vcard';
import type { Lang } from '../domain/model/dataset';
import { pageTitle } from './en/titles';
import { dayIn } from './intl';

/** What contact cards say. Loaded with the views that make them. */
export const VCARD_MESSAGES: Readonly<Record<Lang, VcardMessages>> = {
  sv: {
    source: ({ publisher, source }, date) =>
      `Källa: ${publisher}, ”${source}” (odaterad sida), återgiven i Regionatlas${date === null ? '' : `, hämtad ${dayIn('sv-SE', date)}`}. Uppgifterna kan vara inaktuella.`,
    number: (printed) => `Nummer: ${printed}`,
  },
  en: {
    source: (programme, date) =>
      `Source: ${programme.publisher}, ${pageTitle(programme)}, undated page, reproduced in Regionatlas${date === null ? '' : `, downloaded on ${dayIn('en-GB', date)}`}. The details may be out of date.`,
    number: (printed) => `Number: ${printed}`,
  },
};
