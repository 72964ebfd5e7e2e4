import { nameOf } from '../../domain/model/region';
import { fill } from '../issues/wording';
import type { SourcePerson } from '../folder/source-model';
import type { Base } from './base';
import { CellText, type CellRef } from './book';
import { DETAILS } from './match-sheet';
import type { SheetPerson, SheetRegion } from './sheet-content';

/**
 * Returns the regions with the contacts that they have in the folder where all cells for them are empty, what is told of
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
  const notices = changed.length === 0 ? [] : [fill(KEPT, count, names.join(', '))];
  return { regions: kept, notices };
}

const KEPT =
  'Number of contacts kept, since the cells for them are empty: {} ({}). "-" in a cell says that there is nobody.';

function sheetPerson(person: SourcePerson, cell: CellRef): SheetPerson {
  const details = DETAILS.flatMap((key) => {
    const text = person[key] ?? null;
    return text === null ? [] : [[key, new CellText(text, cell)] as const];
  });
  return { name: new CellText(person.name, cell), ...Object.fromEntries(details) };
}
