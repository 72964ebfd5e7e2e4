import { citeMessages } from '../cite';
import { dayIn } from '../intl';

const FORM = { map: 'karta', matrix: 'matris', comparison: 'jämförelse' } as const;

export const citeSv = citeMessages({
  lang: 'sv',
  source: 'Källa',
  undated: 'u.å.',
  form: FORM,
  apaForm: FORM,
  quoted: (title) => `”${title}”`,
  page: (title) => `”${title}” (utan datum)`,
  focusArea: (title) => `inriktningen ”${title}”`,
  interprets: (page, publisher) =>
    `Tolkningen är Regionatlas egen och bygger på ${page}, ${publisher}.`,
  reproduced: 'Återgiven i Regionatlas',
  version: (version) => `dataversion ${version}`,
  retrieved: (date) => `hämtad ${dayIn('sv-SE', date)}`,
  retrievedFrom: (date, address) =>
    `Hämtad ${date === null ? '' : `${dayIn('sv-SE', date)} `}från ${address}`,
  in: 'I',
  within: (whole) => `${whole.join(', i ')}.`,
  apaTitle: (title) => title,
  noDate: 'Utan datum',
});
