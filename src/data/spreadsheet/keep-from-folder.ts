import { isMap, isSeq, parseDocument } from 'yaml';
import type { Taxonomy } from '../../domain/interpretation/taxonomy';
import { nameOf } from '../../domain/model/region';
import type { SourcePerson } from '../folder/source-model';
import { fill, firstOf, type Wording } from '../issues/wording';
import type { Base } from './base';
import { CellText, type CellRef } from './book';
import { DETAILS } from './match-sheet';
import type { SheetContent, SheetPerson, SheetRegion } from './sheet-content';
import type { ThemeStep, WrittenThemes } from './write-themes';

export const PAGE = 'source.txt';
export const CONTACTS = 'contacts.yaml';
const WORDS = 'search.yaml';

/**
 * Returns the regions with what the folder says of them outside their focus areas, where the spreadsheet has no column for
 * that, and what is told of it.
 */
export function keepNotes(
  regions: readonly SheetRegion[],
  { hasNotes }: Pick<SheetContent, 'hasNotes'>,
  { source, areas }: Base,
) {
  if (hasNotes) return { regions, notices: [] };
  const notesOf = new Map(
    source.regions.map(({ code, notes }) => [code, notes.map(({ block }) => block)]),
  );
  const kept = regions.map((region) => ({ ...region, notes: notesOf.get(region.code) ?? [] }));
  const names = kept.filter(({ notes }) => notes.length > 0).map(({ code }) => nameOf(areas, code));
  const notices = names.length === 0 ? [] : [fill(NOTES_KEPT, firstOf(names, 3))];
  return { regions: kept, notices };
}

const NOTES_KEPT =
  'The spreadsheet has no column for what else the page says of an area. It is kept as it was: {}.';

/**
 * Returns the regions with the contacts that they have in the folder where all cells for them are empty, and what is told of
 * that: a column that nobody has filled in takes nobody away.
 */
export function fillEmptyContacts(regions: readonly SheetRegion[], { source, areas }: Base) {
  const kept = regions.map((region) => {
    const { contactCells, name } = region;
    const entry = source.contacts?.entries.find(({ code }) => code === region.code);
    if (contactCells !== 'empty' || !entry || region.vacancy) return region;
    const people = entry.people.map((person) => sheetPerson(person, name.cell));
    return { ...region, people, vacancy: entry.vacant ? name.cell : null };
  });
  const changed = kept.filter((region, i) => region !== regions[i] && region.people.length > 0);
  const count = changed.reduce((sum, { people }) => sum + people.length, 0);
  const names = changed.map(({ code }) => nameOf(areas, code));
  const notices = changed.length === 0 ? [] : [fill(CONTACTS_KEPT, count, names.join(', '))];
  return { regions: kept, notices };
}

const CONTACTS_KEPT =
  'Number of contacts kept, since the cells for them are empty: {} ({}). "-" in a cell says that there is nobody.';

function sheetPerson(person: SourcePerson, cell: CellRef): SheetPerson {
  const details = DETAILS.flatMap((key) => {
    const text = person[key] ?? null;
    return text === null ? [] : [[key, new CellText(text, cell)] as const];
  });
  return { name: new CellText(person.name, cell), ...Object.fromEntries(details) };
}

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
  // What else is in the folder stays: no spreadsheet holds it.
  const isKept = (file: string) =>
    file.startsWith(`${folder}/`) && !file.startsWith(`${folder}/regions/`) && !file.endsWith(PAGE);
  const kept = new Map([...files].filter(([file]) => isKept(file)));
  const notices: Wording[] = [];
  const [search, own] = [WORDS, CONTACTS].map((name) => {
    const bytes = files.get(`${folder}/${name}`);
    return bytes && new TextDecoder().decode(bytes);
  });
  const write = (name: string, text: string) =>
    kept.set(`${folder}/${name}`, new TextEncoder().encode(text));
  if (search !== undefined) {
    const { text, omitted } = wordsForThemes(search, taxonomy, steps);
    if (text !== search) write(WORDS, text);
    if (omitted.length > 0) notices.push(fill(WORDS_LEFT_OUT, omitted.join(', ')));
  }
  if (own !== undefined && !hasContacts) {
    const { text, people, omitted } = contactsOfRegions(own, new Set(regions.keys()));
    write(CONTACTS, text);
    if (people + omitted.length > 0)
      notices.push(fill('The spreadsheet has no contacts. Number kept as they were: {}.', people));
    const names = omitted.map((code) => areas.byCode.get(code)?.shortName ?? code);
    if (omitted.length > 0) notices.push(fill(CONTACTS_LEFT_OUT, names.join(', ')));
  }
  return { files: kept, notices };
}

const WORDS_LEFT_OUT = 'Search words are left out, since these themes are not there: {}.';
const CONTACTS_LEFT_OUT = 'Contacts of areas that are not in the spreadsheet are left out: {}.';

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
