import { dayIn, dayInApa } from '../intl';
import type { citeSv } from '../sv/cite';

export const citeEn: typeof citeSv = {
  lang: 'en',
  source: 'Source',
  undated: 'n.d.',
  form: { map: 'map', matrix: 'matrix', comparison: 'comparison' },
  apaForm: { map: 'Map', matrix: 'Matrix', comparison: 'Comparison' },
  quoted: (title) => `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`,
  focusArea: (title) => `the focus area “${title}”`,
  interprets: (page, publisher) =>
    `The interpretation is that of Regionatlas and is based on ${page}, ${publisher}.`,
  reproduced: 'Reproduced in Regionatlas',
  version: (version) => `data version ${version}`,
  retrieved: (date) => `retrieved on ${dayIn('en-GB', date)}`,
  retrievedFrom: (date, address) =>
    `Retrieved ${date === null ? '' : `${dayInApa(date)}, `}from ${address}`,
  in: 'in',
  noDate: 'no date',
};
