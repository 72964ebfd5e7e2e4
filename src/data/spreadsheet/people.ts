import { fill } from '../issues/wording';
import { CellText, type CellRef } from './book';
import type { SheetPerson, Staff } from './book-content';
import { PERSON_FIELDS, type PersonField } from './match-sheet';
import { EMAIL, isNobody, isVacancy, splitContacts, type Part } from './people-parts';
import type { Reader } from './reader';
import type { Row } from './rows';

/**
 * Reads the people of a row: those of each numbered set of columns, one or several. What cannot be told whom it belongs to is
 * an issue with its cell.
 */
export function readPeople(reader: Reader, row: Row): Staff {
  const numbers = row.numbers('contact', 'person', ...PERSON_FIELDS);
  const sets = numbers.map((number) => readSet(reader, row, number));
  return {
    people: sets.flatMap(({ people }) => people),
    vacancy: sets.find(({ vacancy }) => vacancy)?.vacancy ?? null,
  };
}

function readSet(reader: Reader, row: Row, number: number): Staff {
  const [name, contact] = [row.get('person', number), row.get('contact', number)];
  const named = contact ? peopleIn(reader, contact) : { people: [], vacancy: null };
  const isVacant = name !== null && isVacancy(name.text);
  const own = name && !isVacant && !isNobody(name.text) ? [{ name }] : [];
  const beside = PERSON_FIELDS.flatMap((field) => {
    const cell = row.get(field, number);
    return cell === null || isDash(cell.text) ? [] : [{ field, cell }];
  });
  const vacancy = isVacant ? name.cell : named.vacancy;
  return { people: withDetails(reader, [...own, ...named.people], beside), vacancy };
}

/** True for a sign that stands for an empty cell. */
const isDash = (text: string) => /^[–—-]+$/.test(text);

/** The people with what stands beside them: as many of each as there are people, in the same order. */
function withDetails(
  { report }: Reader,
  people: readonly SheetPerson[],
  beside: readonly { readonly field: PersonField; readonly cell: CellText }[],
): readonly SheetPerson[] {
  return beside.reduce((list, { field, cell }) => {
    const values = valuesIn(field, cell.text, list.length);
    if (list.length === 0) {
      report(cell.cell, fill('"{}" beside nobody', cell.text), NAME);
    } else if (values.length !== list.length) {
      const found = fill('"{}" beside {} people', cell.text, list.length);
      report(cell.cell, found, 'as many as there are people', { hint: AFTER });
    } else {
      return list.map((person, i) => {
        const text = new CellText(values[i] ?? '', cell.cell);
        const earlier = person[field];
        if (!earlier) return withDetail(person, field, text);
        if (keyOf(earlier) !== keyOf(text)) {
          const found = fill('"{}" beside "{}" of the same person', text.text, earlier.text);
          report(cell.cell, found, 'only one of them');
        }
        return person;
      });
    }
    return list;
  }, people);
}

/** "031-390 06 00" is the number "031-3900600". */
const keyOf = ({ text }: CellText) => text.toLowerCase().replaceAll(/[\s–-]/g, '');

const withDetail = (person: SheetPerson, field: PersonField, text: CellText): SheetPerson => ({
  ...person,
  [field]: text,
});

const NAME = 'the name of the person in the same row';
const AFTER = 'Write each one after the right name, in the cell with the names.';

/** The values for some people in one cell. */
function valuesIn(field: PersonField, text: string, people: number): readonly string[] {
  if (people === 1) return [text.replace(/^mailto:/i, '')];
  if (field === 'email') return text.match(new RegExp(EMAIL, 'g')) ?? [];
  const between = field === 'printed' ? BETWEEN_NUMBERS : /[\n;]/;
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** "ankn. 12" belongs to the number before it. */
const BETWEEN_NUMBERS = /[\n;]|,(?!\s*(?:ankn|ext))|\s(?:och|and|\/)\s/i;

/** "Kontakt: Anna Ek, 031-390 06 00 och Bo By, bo@by.se" is two people. */
function peopleIn({ report }: Reader, { text, cell }: CellText): Staff {
  const people: SheetPerson[] = [];
  const parts = splitContacts(text);
  const isClear = parts.every((part) => {
    if (part.kind === 'unclear') return false;
    if (part.kind === 'vacant') return true;
    if (part.kind === 'name') {
      people.push({ name: new CellText(part.text, cell) });
      return true;
    }
    return addDetail(people, part.kind, part, cell);
  });
  if (!isClear) report(cell, fill('the contact "{}"', text), EACH);
  return { people, vacancy: parts.some(({ kind }) => kind === 'vacant') ? cell : null };
}

const EACH =
  'for each person first name and surname, then at most one telephone number and one e-mail address';

/** Adds to the last of some people, and returns whether it may be theirs: nobody has two numbers. */
function addDetail(
  people: SheetPerson[],
  field: 'printed' | 'email' | 'role',
  { text, before }: Part,
  cell: CellRef,
): boolean {
  const last = people.pop();
  if (!last) return false;
  const earlier = last[field];
  // "chef för tillväxt och utveckling" is one role.
  const whole = earlier && field === 'role' ? `${earlier.text}${before}${text}` : text;
  people.push(withDetail(last, field, new CellText(whole, cell)));
  return !earlier || field === 'role';
}
