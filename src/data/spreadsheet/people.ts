import { CellText } from './book';
import type { CellRef } from './book';
import type { DraftPerson } from './draft';
import type { Row } from './rows';

const DETAILS = ['email', 'role', 'switchboard', 'extension'] as const;
const EMAIL = /[^\s@<>"(),;]+@[^\s@<>"(),;]+\.[^\s@<>"(),;.]+/;
const PHONE = /\+?\(?\d[\d\s()/–.-]{4,}\d/;

/** Returns the people of a row: one to each numbered set of columns, or several in one cell. */
export function peopleOf(row: Row): readonly DraftPerson[] {
  const contacts = row.all('contact').map(peopleIn);
  const names = row.all('person').map((name) => [{ name, printed: null, details: {} }]);
  const cells = [...contacts, ...names];
  const alone = cells.length === 0 ? row.all('printed').map(({ cell }) => [nobodyIn(cell)]) : [];
  return [...cells, ...alone].flatMap((people, index) => {
    const [person, second] = people;
    if (!person || second) return people;
    const number = index + 1;
    const details = DETAILS.flatMap((key) => {
      const found = row.get(key, number);
      return found === null ? [] : [[key, found] as const];
    });
    return [
      {
        name: person.name,
        printed: row.get('printed', number) ?? person.printed,
        details: { ...person.details, ...Object.fromEntries(details) },
      },
    ];
  });
}

function nobodyIn(cell: CellRef): DraftPerson {
  return { name: new CellText('', cell), printed: null, details: {} };
}

/** "Kontakt: Anna Ek, 023-77 70 08 och Bo By, bo@by.se" is two people. What has no name belongs to the person before. */
function peopleIn({ text, cell }: CellText): readonly DraftPerson[] {
  const people: DraftPerson[] = [];
  for (const part of text
    .replace(/^Kontakt(?:person(?:er)?)?:/i, '')
    .split(/\n|;|\soch\s|\sand\s/)) {
    const email = EMAIL.exec(part)?.[0] ?? null;
    const printed = PHONE.exec(part.replace(email ?? '', ' '))?.[0] ?? null;
    const name = part
      .replace(email ?? '', ' ')
      .replace(printed ?? '', ' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/(?:^[\s,:–-]+|[\s,:(–-]+\)?$|\b(?:tel|mobil|e-?post|mejl)\b\.?:?)/gi, '')
      .trim();
    const of = (found: string | null) => (found === null ? null : new CellText(found, cell));
    const before = name === '' ? people.pop() : undefined;
    if (name === '' && !before) continue;
    people.push({
      name: before?.name ?? new CellText(name, cell),
      printed: of(printed) ?? before?.printed ?? null,
      details: {
        ...before?.details,
        ...(email === null ? {} : { email: new CellText(email, cell) }),
      },
    });
  }
  return people;
}
