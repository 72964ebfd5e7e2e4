import { fill, type Wording } from '../issues/wording';
import type { Base } from './base';
import type { SheetContent } from './sheet-content';
import { contactsOfRegions } from './contacts-of-regions';
import { wordsForThemes } from './words-for-themes';
import type { ThemeStep, WrittenThemes } from './write-themes';

export const PAGE = 'source.txt';
export const CONTACTS = 'contacts.yaml';
const WORDS = 'search.yaml';

/**
 * Returns the files of the folder but for the texts of regions and the page, with search words only for the themes that there
 * are, and contacts only of the regions of the spreadsheet, where it has none itself.
 */
export function filesFromFolder(
  { folder, files, areas }: Base,
  { regions }: SheetContent,
  { taxonomy }: WrittenThemes,
  steps: readonly ThemeStep[],
  hasContacts: boolean,
) {
  const [search, own] = [WORDS, CONTACTS].map((name) => {
    const bytes = files.get(`${folder}/${name}`);
    return bytes && new TextDecoder().decode(bytes);
  });
  const words = search === undefined ? null : wordsForThemes(search, taxonomy, steps);
  const contacts =
    own === undefined || hasContacts ? null : contactsOfRegions(own, new Set(regions.keys()));
  // What else is in the folder stays: no spreadsheet holds it.
  const isKept = (file: string) =>
    file.startsWith(`${folder}/`) && !file.startsWith(`${folder}/regions/`) && !file.endsWith(PAGE);
  const kept = new Map([...files].filter(([file]) => isKept(file)));
  const notices: Wording[] = [];
  if (words && words.text !== search)
    kept.set(`${folder}/${WORDS}`, new TextEncoder().encode(words.text));
  if (words && words.omitted.length > 0) {
    const ids = words.omitted.join(', ');
    notices.push(fill('Search words are left out, since these themes are not there: {}.', ids));
  }
  if (contacts) kept.set(`${folder}/${CONTACTS}`, new TextEncoder().encode(contacts.text));
  const { people = 0, omitted = [] } = contacts ?? {};
  if (people + omitted.length > 0)
    notices.push(fill('The spreadsheet has no contacts. Number kept as they were: {}.', people));
  if (omitted.length > 0) {
    const names = omitted.map((code) => areas.byCode.get(code)?.shortName ?? code).join(', ');
    notices.push(
      fill('Contacts of areas that are not in the spreadsheet are left out: {}.', names),
    );
  }
  return { files: kept, notices };
}
