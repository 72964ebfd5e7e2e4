import { hasContacts, type Atlas } from '../model/atlas';
import { aboutTable } from './about';
import { focusAreasTable, readingsTable } from './focus-areas';
import { contactsTable } from './contacts';
import { editionTable } from './edition';
import { regionsTable } from './regions';
import { themesTable } from './themes';
import type { ExportMessages, Provenance, ExportedRegions, Table, TableId } from './export';
import { TABLE_IDS } from './export';

/** The tables of an atlas. Without contacts in the dataset there is no table for them. */
function tableIds(atlas: Atlas): readonly TableId[] {
  return TABLE_IDS.filter((id) => id !== 'contacts' || hasContacts(atlas));
}

/** The tables offered as CSV: those of the data. Every row of a CSV file names its source. */
export function csvTableIds(atlas: Atlas): readonly TableId[] {
  return tableIds(atlas).filter((id) => id !== 'about' && id !== 'edition');
}

/** A table of a selection. Throws `UnwritableText`. */
export function tableOf(
  id: TableId,
  atlas: Atlas,
  selection: ExportedRegions,
  provenance: Provenance,
  messages: ExportMessages,
): Table {
  switch (id) {
    case 'regions':
      return regionsTable(atlas, selection, messages);
    case 'areas':
      return focusAreasTable(atlas, selection, messages);
    case 'themes':
      return themesTable(atlas, selection, messages);
    case 'readings':
      return readingsTable(atlas, selection, messages);
    case 'contacts':
      return contactsTable(atlas, selection, messages);
    case 'edition':
      return editionTable(atlas, selection, messages);
    case 'about':
      return aboutTable(atlas, selection, provenance, messages);
  }
}

/** Every table of a selection, in the order of `TABLE_IDS`. */
export function allTables(
  atlas: Atlas,
  selection: ExportedRegions,
  provenance: Provenance,
  messages: ExportMessages,
): readonly Table[] {
  return tableIds(atlas).map((id) => tableOf(id, atlas, selection, provenance, messages));
}
