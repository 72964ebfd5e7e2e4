import { isMap, isSeq, parseDocument } from 'yaml';
import type { Taxonomy } from '../../domain/interpretation/taxonomy';
import type { ThemeStep } from './focus-area-themes';
import { fill } from '../issues/wording';
import type { Reader } from './reader';
import type { SheetContent } from './sheet-content';

export const PAGE = 'source.txt';
export const CONTACTS = 'contacts.yaml';
const WORDS = 'search.yaml';

/**
 * Returns the files of the folder but for the texts of regions and the page, with search words only for the themes that there
 * are, and contacts only of the regions of the spreadsheet, where it has none itself. What else is in the folder stays: no
 * spreadsheet holds it.
 */
export function filesFromFolder(
  { folder, files, areas, notices, tell }: Reader,
  { regions, taxonomy: { taxonomy } }: SheetContent,
  steps: readonly ThemeStep[],
  hasContacts: boolean,
): ReadonlyMap<string, Uint8Array> {
  const isKept = (file: string) =>
    file.startsWith(`${folder}/`) && !file.startsWith(`${folder}/regions/`) && !file.endsWith(PAGE);
  const kept = new Map([...files].filter(([file]) => isKept(file)));
  const search = kept.get(`${folder}/${WORDS}`);
  if (search) {
    const before = new TextDecoder().decode(search);
    const { text, omitted } = wordsForThemes(before, taxonomy, steps);
    if (text !== before) kept.set(`${folder}/${WORDS}`, new TextEncoder().encode(text));
    tell(WORDS_LEFT_OUT, omitted, omitted.length);
  }
  const contacts = kept.get(`${folder}/${CONTACTS}`);
  if (contacts && !hasContacts) {
    const own = new TextDecoder().decode(contacts);
    const codes = new Set(regions.map(({ code }) => code));
    const { text, people, omitted } = contactsOfRegions(own, codes);
    if (text !== own) kept.set(`${folder}/${CONTACTS}`, new TextEncoder().encode(text));
    if (people + omitted.length > 0)
      notices.push(fill('The spreadsheet has no contacts. Number kept as they were: {}.', people));
    const names = omitted.map((code) => areas.byCode.get(code)?.shortName ?? code);
    tell(CONTACTS_LEFT_OUT, names, names.length);
  }
  return kept;
}

const CONTACTS_LEFT_OUT = 'Contacts of areas that are not in the spreadsheet are left out: {}.';
const WORDS_LEFT_OUT = 'Search words are left out, since these themes are not there: {}.';

/**
 * Returns `search.yaml`, comments and all, with words only for the themes that there are, and the ids of the others that
 * had some. The words for a theme that has been merged go with it.
 */
export function wordsForThemes(
  text: string,
  { themes }: Taxonomy,
  steps: readonly ThemeStep[],
): { readonly text: string; readonly omitted: readonly string[] } {
  const document = parseDocument(text, { schema: 'failsafe' });
  const words = document.get('themes');
  const known = new Set(themes.map(({ id }) => id));
  if (!isMap(words)) return { text, omitted: [] };
  const before = String(document);
  for (const step of steps) {
    if (step.kind !== 'remove' || step.into === null) continue;
    for (const id of step.of === 'themes' ? step.ids : []) {
      const all = [words.get(step.into), words.get(id)].filter((each) => typeof each === 'string');
      if (words.delete(id)) words.set(step.into, all.join(', '));
    }
  }
  const omitted = words.items.map(({ key }) => String(key)).filter((id) => !known.has(id));
  for (const id of omitted) words.delete(id);
  const isSame = before === String(document);
  return { text: isSame ? text : document.toString({ lineWidth: 120 }), omitted };
}

/**
 * Returns `contacts.yaml`, comments and all, with the contacts only of the regions that have these codes, how many people
 * that are, and the codes of the regions that are left out.
 */
export function contactsOfRegions(
  text: string,
  codes: ReadonlySet<string>,
): { readonly text: string; readonly people: number; readonly omitted: readonly string[] } {
  const document = parseDocument(text, { schema: 'failsafe' });
  const entries = document.contents;
  if (!isMap(entries)) return { text, people: 0, omitted: [] };
  const omitted = entries.items.map(({ key }) => String(key)).filter((code) => !codes.has(code));
  for (const code of omitted) entries.delete(code);
  const people = entries.items.reduce((sum, { value }) => {
    const list = isMap(value) ? value.get('people') : null;
    return sum + (isSeq(list) ? list.items.length : 0);
  }, 0);
  const kept = omitted.length === 0 ? text : document.toString({ lineWidth: 120 });
  return { text: kept, people, omitted };
}
