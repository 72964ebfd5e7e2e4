import type { SourceFiles } from '../folder/read-programme-folder';
import { fill, type Wording } from '../issues/wording';
import type { Base } from './base';
import type { SheetContent } from './sheet-content';
import { contactsOfRegions } from './contacts-of-regions';
import { wordsForThemes } from './words-for-themes';
import type { ThemeStep, WrittenThemes } from './write-themes';

/** What is taken over from the folder. */
interface FilesFromFolder {
  readonly files: SourceFiles;
  readonly notices: readonly Wording[];
  /** How many contacts are kept from the folder. */
  readonly people: number;
}

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
): FilesFromFolder {
  const [search, people] = [WORDS, CONTACTS].map((name) => {
    const bytes = files.get(`${folder}/${name}`);
    return bytes && new TextDecoder().decode(bytes);
  });
  const words = search === undefined ? null : wordsForThemes(search, taxonomy, steps);
  const contacts =
    people === undefined || hasContacts ? null : contactsOfRegions(people, new Set(regions.keys()));
  const kept = new Map([...files].filter(([file]) => isKept(file, folder)));
  const encoder = new TextEncoder();
  if (words && words.text !== search) kept.set(`${folder}/${WORDS}`, encoder.encode(words.text));
  if (contacts) kept.set(`${folder}/${CONTACTS}`, encoder.encode(contacts.text));
  return {
    files: kept,
    notices: [
      ...noticesOnWords(words?.omitted ?? []),
      ...(contacts ? noticesOnContacts(contacts, areas) : []),
    ],
    people: contacts?.people ?? 0,
  };
}

/** Files of the folder that no spreadsheet holds: search words, and what else is there. */
function isKept(file: string, folder: string): boolean {
  const isOwn = file.startsWith(`${folder}/`);
  return isOwn && !file.startsWith(`${folder}/regions/`) && !file.endsWith(PAGE);
}

function noticesOnWords(ids: readonly string[]): readonly Wording[] {
  if (ids.length === 0) return [];
  const list = ids.join(', ');
  return [fill('Search words are left out, since these themes are not there: {}.', list)];
}

function noticesOnContacts(
  { people, omitted }: ReturnType<typeof contactsOfRegions>,
  areas: Base['areas'],
): readonly Wording[] {
  if (people + omitted.length === 0) return [];
  const names = omitted.map((code) => areas.byCode.get(code)?.shortName ?? code).join(', ');
  return [
    fill('The spreadsheet has no contacts. Number kept as they were: {}.', people),
    ...(names === ''
      ? []
      : [fill('Contacts for names that are not in the spreadsheet are left out: {}.', names)]),
  ];
}
