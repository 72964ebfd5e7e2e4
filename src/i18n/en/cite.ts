import { citeMessages } from '../cite';
import { dayIn, dayInApa } from '../intl';

/** The title with its translation after it, within the given signs. */
function withTranslation(
  title: string,
  translation: string | null,
  [before, after]: readonly [string, string],
): string {
  return translation === null ? title : `${title} ${before}${translation}${after}`;
}

/** The forms of a citation in English. A translation stands beside published titles. */
export const citeEn = citeMessages({
  lang: 'en',
  source: 'Source',
  undated: 'n.d.',
  form: { map: 'map', matrix: 'matrix', comparison: 'comparison' },
  apaForm: { map: 'Map', matrix: 'Matrix', comparison: 'Comparison' },
  quoted: (title) => `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  page: (title, translation) =>
    `“${title}” (${translation === null ? '' : `${translation}; `}no date)`,
  focusArea: (title, translation) =>
    `the focus area ${withTranslation(`“${title}”`, translation, ['(', ')'])}`,
  interprets: (page, publisher) =>
    `The interpretation is that of Regionatlas and is based on ${page}, ${publisher}.`,
  reproduced: 'Reproduced in Regionatlas',
  version: (version) => `data version ${version}`,
  retrieved: (date) => `retrieved on ${dayIn('en-GB', date)}`,
  retrievedFrom: (date, address) =>
    `Retrieved ${date === null ? '' : `${dayInApa(date)}, `}from ${address}`,
  in: 'In',
  within: (whole) => `${whole.join(', in ')}.`,
  apaTitle: (title, translation) => withTranslation(title, translation, ['[', ']']),
  noDate: 'No date',
});
