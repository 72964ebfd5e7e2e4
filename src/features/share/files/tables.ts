import { hasContacts, levelOf, type Atlas } from '../../../domain/model/atlas';
import type { Theme, ThemeLevel, Contact, Region } from '../../../domain/model/dataset';
import { areaOf, countyIn, nameOf, type RegionCode } from '../../../domain/model/region';
import { aboutTable } from './about';
import { focusAreasTable, readingsTable } from './focus-areas';
import { editionTable } from './edition';
import { TABLE_IDS, type Table, type TableId } from '../../../domain/export/export';
import type { ExportSource } from './source';
import { field, optional, tableFrom, type TableField } from './table';
import { formOf } from '../../../domain/export/form';
import { plainText } from '../../../domain/export/text';

/** The tables of an atlas. Without contacts in the dataset there is no table for them. */
function tableIds(atlas: Atlas): readonly TableId[] {
  return TABLE_IDS.filter((id) => id !== 'contacts' || hasContacts(atlas));
}

/** The tables offered as CSV: those of the data. Every row of a CSV file names its source. */
export function csvTableIds(atlas: Atlas): readonly TableId[] {
  return tableIds(atlas).filter((id) => id !== 'about' && id !== 'edition');
}

const TABLES = {
  regions: regionsTable,
  areas: focusAreasTable,
  themes: themesTable,
  readings: readingsTable,
  contacts: contactsTable,
  edition: editionTable,
  about: aboutTable,
} as const;

/** One table. Throws `ExportError`. */
export function tableOf(id: TableId, source: ExportSource): Table {
  return TABLES[id](source);
}

/** Every table, in the order of `TABLE_IDS`. Throws `ExportError`. */
export function allTables(source: ExportSource): readonly Table[] {
  return tableIds(source.atlas).map((id) => tableOf(id, source));
}

/** A row for every theme of the dataset, with the number of selected regions that have it. */
function themesTable(source: ExportSource): Table {
  const { atlas, codes, messages } = source;
  const count = (level: ThemeLevel) => (theme: Theme) =>
    codes.filter((code) => levelOf(atlas, code, theme.id) === level).length;
  const labels = atlas.dataset.families.map(({ id, label }) => [id, label[messages.lang]] as const);
  const isOnly = (label: string) => labels.filter(([, each]) => each === label).length === 1;
  const familyLabels = new Map(labels.filter(([, label]) => isOnly(label)));
  const other = messages.lang === 'sv' ? 'en' : 'sv';
  return tableFrom(source, 'themes', atlas.dataset.themes, [
    field('themeId', 22, ({ id }) => id),
    field('theme', 28, ({ label }) => label[messages.lang]),
    optional('inText', 28, ({ inText }) => inText?.[messages.lang] ?? null),
    field('family', 14, ({ family }) => familyLabels.get(family) ?? family),
    field('definition', 80, ({ definition }) => definition[messages.lang]),
    field('otherTheme', 28, ({ label }) => label[other]),
    optional('otherInText', 28, ({ inText }) => inText?.[other] ?? null),
    field('otherDefinition', 80, ({ definition }) => definition[other]),
    field('mainCount', 14, count('main')),
    field('touchesCount', 14, count('touches')),
  ]);
}

interface RegionContact {
  readonly region: Region;
  readonly contact: Contact;
}

/**
 * A row for each contact. The number is given as printed and, if it is valid, as an RFC 3966 address such as
 * "tel:+46313900600", which no spreadsheet takes for a formula.
 */
function contactsTable(source: ExportSource): Table {
  const { atlas, codes, messages } = source;
  const contacts = codes
    .flatMap((code) => atlas.regionByCode.get(code) ?? [])
    .flatMap((region) => region.contacts.map((contact): RegionContact => ({ region, contact })));
  return tableFrom(source, 'contacts', contacts, [
    field('code', 6, ({ region }) => region.code),
    field('name', 26, ({ region }) => region.name),
    field('person', 28, ({ contact }) => contact.name),
    field('printed', 18, ({ contact }) => contact.printed),
    field('tel', 20, ({ contact: { tel } }) => (tel === null ? null : `tel:${tel}`)),
    field('remark', 50, ({ contact: { printed, tel } }) =>
      printed !== null && tel === null ? messages.badNumber : null,
    ),
    ...(['email', 'role', 'switchboard', 'extension'] as const).map((detail) =>
      optional<RegionContact>(detail, 26, ({ contact }) => contact[detail] ?? null),
    ),
  ]);
}

/** A row for each region: its facts, its level for every theme, neighbours and notes. */
function regionsTable(source: ExportSource): Table {
  const { atlas, codes, messages } = source;
  const region = (code: RegionCode) => atlas.regionByCode.get(code);
  return tableFrom(source, 'regions', codes, [
    field('code', 6, (code) => code),
    field('name', 26, (code) => region(code)?.name ?? null),
    field('shortName', 20, (code) => nameOf(atlas.areas, code)),
    field('county', 22, (code) => countyIn(areaOf(atlas.areas, code).county, messages.lang)),
    field('iso', 8, (code) => areaOf(atlas.areas, code).iso ?? null),
    field('nuts', 8, (code) => areaOf(atlas.areas, code).nuts ?? null),
    field('areaCount', 12, (code) => region(code)?.areas.length ?? null),
    ...onMap(source),
    ...themeFields(source),
    field('neighbours', 40, (code) =>
      (region(code)?.neighbours ?? []).map((each) => nameOf(atlas.areas, each.code)).join('; '),
    ),
    field('notes', 50, (code) => plainText(region(code)?.notes ?? [])),
    optional('notesForm', 20, (code) => formOf(region(code)?.notes ?? [], messages)),
  ]);
}

function onMap({ choropleth, messages }: ExportSource): readonly TableField<RegionCode>[] {
  if (choropleth === null) return [];
  const cell = (code: RegionCode) => choropleth.regions.get(code)?.value ?? null;
  return [{ id: 'onMap', title: messages.onMap(choropleth.heading), width: 26, cell }];
}

function themeFields({ atlas, messages }: ExportSource): readonly TableField<RegionCode>[] {
  return atlas.dataset.themes.map(({ id, label }) => ({
    id: `theme:${id}`,
    title: label[messages.lang],
    width: 14,
    cell: (code) => messages.level[levelOf(atlas, code, id)],
  }));
}
