import type { Lang } from '../../domain/model/dataset';
import { dayIn } from '../intl';

const FORM = { map: 'karta', matrix: 'matris', comparison: 'jämförelse' };

/** The words of citations in Swedish. */
export const citeSv = {
  lang: 'sv' as Lang,
  source: 'Källa',
  undated: 'u.å.',
  form: FORM,
  /** The same, within the square brackets of APA. */
  apaForm: FORM,
  quoted: (title: string) => `”${title}”`,
  focusArea: (title: string) => `inriktningen ”${title}”`,
  /** What the atlas's own work is made from. */
  interprets: (page: string, publisher: string) =>
    `Tolkningen är Regionatlas egen och bygger på ${page}, ${publisher}.`,
  reproduced: 'Återgiven i Regionatlas',
  version: (version: string) => `dataversion ${version}`,
  retrieved: (date: string) => `hämtad ${dayIn('sv-SE', date)}`,
  retrievedFrom: (date: string | null, address: string) =>
    `Hämtad ${date === null ? '' : `${dayIn('sv-SE', date)} `}från ${address}`,
  in: 'i',
  noDate: 'utan datum',
};
