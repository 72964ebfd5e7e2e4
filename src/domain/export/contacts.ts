import type { Atlas } from '../model/atlas';
import type { Contact, Region } from '../model/dataset';
import type { ExportMessages, ExportedRegions, Table } from './export';
import { field, optional, tableFrom, type TableField } from './table';

/** A contact with its region. */
interface RegionContact {
  readonly region: Region;
  readonly contact: Contact;
}

/**
 * A row for each contact. The number is given as printed and, if it is valid, as an RFC 3966 address such as
 * "tel:+4623777008", which no spreadsheet takes for a formula.
 */
export function contactsTable(
  atlas: Atlas,
  { codes }: ExportedRegions,
  messages: ExportMessages,
): Table {
  const contacts = codes
    .flatMap((code) => atlas.regionByCode.get(code) ?? [])
    .flatMap((region) => region.contacts.map((contact): RegionContact => ({ region, contact })));
  const fields: readonly TableField<RegionContact>[] = [
    field('code', 6, messages, ({ region }) => region.code),
    field('name', 26, messages, ({ region }) => region.name),
    field('person', 28, messages, ({ contact }) => contact.name),
    field('printed', 18, messages, ({ contact }) => contact.printed),
    field('tel', 20, messages, ({ contact: { tel } }) => (tel === null ? null : `tel:${tel}`)),
    field('remark', 50, messages, ({ contact: { printed, tel } }) =>
      printed !== null && tel === null ? messages.badNumber : null,
    ),
    ...(['email', 'role', 'switchboard', 'extension'] as const).map((detail) =>
      optional(
        field<RegionContact>(detail, 26, messages, ({ contact }) => contact[detail] ?? null),
      ),
    ),
  ];
  return tableFrom('contacts', fields, contacts, messages);
}
