import type { YamlPath } from '../folder/yaml-source';
import type { Base } from './base';
import { CellText, type CellRef } from './book';
import type { SheetContent, SheetPerson, SheetRegion, Tree } from './sheet-content';
import { writeYaml, type WrittenFile } from './write-yaml';

const COMMENT = 'Personal data, in a file of its own: who answers for each region, by its code.';

/** Writes `contacts.yaml`. The line of the page is kept where it names the same people. */
export function writeContacts(
  content: SheetContent,
  regions: readonly SheetRegion[],
  base: Base,
): WrittenFile {
  const marks: (readonly [YamlPath, CellRef])[] = [];
  const vacant = new Map(vacantIn(content).map((each) => [each.text, each]));
  const entries = regions.flatMap(({ code, people, name, vacancy: said }) => {
    const vacancy = vacant.get(code)?.cell ?? said;
    if (people.length === 0 && !vacancy) return [];
    marks.push([[code], vacancy ?? people[0]?.name.cell ?? name.cell]);
    const line = lineOf(code, people, base);
    const entry: Record<string, Tree> = {
      ...(line === null ? {} : { line }),
      ...(vacancy ? { vacant: new CellText('true', vacancy) } : {}),
      ...(people.length === 0 ? {} : { people: people.map(personTree) }),
    };
    return [[code, entry] as const];
  });
  return writeYaml(COMMENT, Object.fromEntries(entries), marks);
}

function vacantIn({ programme }: SheetContent): readonly CellText[] {
  const list = programme?.['vacant'];
  return Array.isArray(list) ? list.filter((each) => each instanceof CellText) : [];
}

/** A person with the number before all else that is said of them. */
function personTree({ name, printed, ...others }: SheetPerson): Tree {
  return { name, ...(printed ? { printed } : {}), ...others };
}

function lineOf(code: string, people: readonly SheetPerson[], { source }: Base): string | null {
  const entry = source.contacts?.entries.find((each) => each.code === code);
  if (!entry) return null;
  const earlier = entry.people.map(({ name, printed }) => [name, printed]);
  const now = people.map(({ name, printed }) => [name.text, printed?.text ?? null]);
  return JSON.stringify(earlier) === JSON.stringify(now) ? entry.printedLine : null;
}
