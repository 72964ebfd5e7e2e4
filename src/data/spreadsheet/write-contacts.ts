import type { SourceContact, SourcePerson } from '../folder/source-model';
import type { YamlPath } from '../folder/yaml-source';
import { fill } from '../issues/wording';
import { CellText, type CellRef } from './book';
import { PERSON_FIELDS } from './match-sheet';
import type { Reader } from './reader';
import type { BookContent, SheetPerson } from './book-content';
import { listIn, writeYaml, type WrittenFile } from './write-yaml';

const COMMENT = 'Personal data, in a file of its own: who answers for each region, by its code.';
const KEPT_EMPTY =
  'Number of contacts kept, since the cells for them are empty: {} ({}). "-" in a cell says that there is nobody.';
const LEFT_OUT = 'Contacts of areas that are not in the spreadsheet are left out: {}.';

/**
 * Writes `contacts.yaml`. A region has the contacts that it has in the folder where the spreadsheet has no column for them, or
 * nothing in its cells for them: a column that nobody has filled in takes nobody away.
 */
export function writeContacts(reader: Reader, content: BookContent): WrittenFile {
  const { hasContacts, regions } = content;
  const earlier = new Map(reader.source.contacts?.entries.map((entry) => [entry.code, entry]));
  const vacant = listIn(content.programme?.['vacant']).filter((each) => each instanceof CellText);
  const marks: (readonly [YamlPath, CellRef | null])[] = [];
  const kept: SourceContact[] = [];
  const entries = regions.flatMap(({ code, people, name, vacancy: said, isUnstaffed }) => {
    const before = earlier.get(code);
    const vacancy = vacant.find(({ text }) => text === code)?.cell ?? said;
    if (before && !vacancy && (!hasContacts || isUnstaffed)) {
      kept.push(before);
      marks.push([[code], null]);
      const { printedLine, vacant: isVacant } = before;
      return [[code, entryOf(printedLine, isVacant ? 'true' : null, before.people)] as const];
    }
    if (people.length === 0 && !vacancy) return [];
    marks.push([[code], vacancy ?? people[0]?.name.cell ?? name.cell]);
    const line = before && isOf(before, people) ? before.printedLine : null;
    return [[code, entryOf(line, vacancy && new CellText('true', vacancy), people)] as const];
  });
  tellKept(reader, content, kept);
  return writeYaml(COMMENT, Object.fromEntries(entries), marks);
}

function entryOf(
  line: string | null,
  vacant: CellText | string | null,
  people: readonly (SheetPerson | SourcePerson)[],
) {
  const trees = people.map((person) => {
    const details = PERSON_FIELDS.map((key) => [key, person[key]] as const);
    return { name: person.name, ...Object.fromEntries(details) };
  });
  return { line, vacant, people: trees.length === 0 ? null : trees };
}

/** True if the line of the page names the same people. */
function isOf({ people: before }: SourceContact, people: readonly SheetPerson[]): boolean {
  const earlier = before.map(({ name, printed }) => [name, printed]);
  const now = people.map(({ name, printed }) => [name.text, printed?.text ?? null]);
  return JSON.stringify(earlier) === JSON.stringify(now);
}

function tellKept(
  { source, areas, notices, tell }: Reader,
  { hasContacts, regions }: BookContent,
  kept: readonly SourceContact[],
): void {
  const namesOf = (list: readonly SourceContact[]) =>
    list.map(({ code }) => areas.byCode.get(code)?.shortName ?? code);
  const staffed = kept.filter(({ people }) => people.length > 0);
  const count = staffed.reduce((sum, { people }) => sum + people.length, 0);
  if (hasContacts) {
    if (count > 0) notices.push(fill(KEPT_EMPTY, count, namesOf(staffed).join(', ')));
    return;
  }
  const left = (source.contacts?.entries ?? []).filter(({ code }) =>
    regions.every((region) => region.code !== code),
  );
  const omitted = left.toSorted(
    (a, b) => areas.codes.indexOf(a.code) - areas.codes.indexOf(b.code),
  );
  if (count + omitted.length > 0)
    notices.push(fill('The spreadsheet has no contacts. Number kept as they were: {}.', count));
  tell(LEFT_OUT, namesOf(omitted), omitted.length);
}
