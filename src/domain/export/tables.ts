import { hasContacts, type Atlas } from '../model/atlas';
import { aboutTable } from './about';
import { areasTable, readingsTable } from './areas';
import { contactsTable } from './contacts';
import { regionsTable } from './regions';
import { themesTable } from './themes';
import type { ExportMessages, Provenance, Selection, Table, TableId } from './export';
import { TABLE_IDS } from './export';

/** The tables that can be had: without contacts in the dataset there is no table of them, not an empty one. */
function tableIds(atlas: Atlas): readonly TableId[] {
  return TABLE_IDS.filter((id) => id !== 'contacts' || hasContacts(atlas));
}

/** The tables worth having alone, as CSV: what a file says of itself stands in each of its rows. */
export function csvTableIds(atlas: Atlas): readonly TableId[] {
  return tableIds(atlas).filter((id) => id !== 'about');
}

/** One table of a selection, with its texts made writable. Throws `UnwritableText`. Pure. */
export function tableOf(
  id: TableId,
  atlas: Atlas,
  selection: Selection,
  provenance: Provenance,
  messages: ExportMessages,
): Table {
  switch (id) {
    case 'regions':
      return regionsTable(atlas, selection, messages);
    case 'areas':
      return areasTable(atlas, selection, messages);
    case 'themes':
      return themesTable(atlas, selection, messages);
    case 'readings':
      return readingsTable(atlas, selection, messages);
    case 'contacts':
      return contactsTable(atlas, selection, messages);
    case 'about':
      return aboutTable(atlas, selection, provenance, messages);
  }
}

/** Every table of a selection, in the order of a workbook's sheets. */
export function allTables(
  atlas: Atlas,
  selection: Selection,
  provenance: Provenance,
  messages: ExportMessages,
): readonly Table[] {
  return tableIds(atlas).map((id) => tableOf(id, atlas, selection, provenance, messages));
}
