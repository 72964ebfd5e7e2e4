import { readPeople } from '../data/spreadsheet/people';
import { readSheet } from './sheet-rows';

/** Returns what a row of Dalarna says of its contacts, and of their faults. "⏎" is a line break. */
export function peopleOf(titles: readonly string[], cells: readonly string[]) {
  const lines = [titles, cells].map((row) => row.map((cell) => cell.replaceAll('⏎', '\n')));
  const { reader, rows, said } = readSheet(
    lines.map((row, i) => [i === 0 ? 'Region' : 'Dalarna', ...row]),
    (text) => (text === 'Dalarna' ? ['20'] : []),
  );
  const [row] = rows;
  if (!row) throw new Error('There should be a row.');
  const { people, vacancy } = readPeople(reader, row);
  return {
    people: people.map((person) =>
      Object.fromEntries(Object.entries(person).map(([key, { text }]) => [key, text])),
    ),
    isVacant: vacancy !== null,
    ...said(),
  };
}

/** Returns the same of columns with their cells. */
export const contactsIn = (columns: Readonly<Record<string, string>>) =>
  peopleOf(Object.keys(columns), Object.values(columns));

/** Returns what a cell of contacts says. */
export const inCell = (contact: string) => contactsIn({ Kontakt: contact });
