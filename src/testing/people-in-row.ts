import { issueSentence } from '../data/issues/issue';
import { inWords } from '../data/issues/wording';
import { matchSheet } from '../data/spreadsheet/match-sheet';
import { readPeople } from '../data/spreadsheet/people';
import { rowsOf, type Reader } from '../data/spreadsheet/rows';
import { AREAS } from './areas';

/** Returns what a row of Dalarna says of its contacts, and of their faults. "⏎" is a line break. */
export function peopleOf(titles: readonly string[], cells: readonly string[]) {
  const rows = [titles, cells].map((row) => row.map((cell) => cell.replaceAll('⏎', '\n')));
  const sheet = { name: '', rows: rows.map((row, i) => [i === 0 ? 'Region' : 'Dalarna', ...row]) };
  const find = (text: string) => (text === 'Dalarna' ? ['20'] : []);
  const book = { file: 'bok.csv', sheets: [sheet], told: [] };
  const reader: Reader = {
    book,
    areas: AREAS,
    places: null,
    find,
    issues: [],
    told: [],
    strayThemes: [],
  };
  const match = matchSheet(sheet, (text) => find(text).length > 0);
  const [row] = rowsOf(reader, match);
  if (!row) throw new Error('There should be a row.');
  const { people, vacancy } = readPeople(reader, row);
  return {
    people: people.map(({ name, printed, details }) => ({
      name: name.text,
      ...(printed ? { printed: printed.text } : {}),
      ...Object.fromEntries(Object.entries(details).map(([key, { text }]) => [key, text])),
    })),
    isVacant: vacancy !== null,
    told: reader.told.map((each) => inWords(each)),
    sentences: reader.issues.map((issue) => issueSentence(issue).replace('bok.csv, at ', '')),
  };
}

/** Returns the same of columns with their cells. */
export const contactsIn = (columns: Readonly<Record<string, string>>) =>
  peopleOf(Object.keys(columns), Object.values(columns));

/** Returns what a cell of contacts says. */
export const inCell = (contact: string) => contactsIn({ Kontakt: contact });
