import { levelOf, type Atlas } from '../model/atlas';
import type { ExportMessages, ExportedRegions, Table } from './export';
import { formOf } from './form';
import { field, optional, tableFrom, type TableField } from './table';
import { plainText } from './text';
import { areaOf, countyIn, nameOf, type RegionCode } from '../model/region';

/** A row for each region: its facts, its level for every theme, neighbours and notes. */
export function regionsTable(
  atlas: Atlas,
  { codes, choropleth }: ExportedRegions,
  messages: ExportMessages,
): Table {
  const region = (code: RegionCode) => atlas.regionByCode.get(code);
  const fields: readonly TableField<RegionCode>[] = [
    field('code', 6, messages, (code) => code),
    field('name', 26, messages, (code) => region(code)?.name ?? null),
    field('shortName', 20, messages, (code) => nameOf(atlas.areas, code)),
    field('county', 22, messages, (code) =>
      countyIn(areaOf(atlas.areas, code).county, messages.lang),
    ),
    field('iso', 8, messages, (code) => areaOf(atlas.areas, code).iso ?? null),
    field('nuts', 8, messages, (code) => areaOf(atlas.areas, code).nuts ?? null),
    field('areaCount', 12, messages, (code) => region(code)?.areas.length ?? null),
    ...onMap(choropleth, messages),
    ...themeFields(atlas, messages),
    field('neighbours', 40, messages, (code) =>
      (region(code)?.neighbours ?? []).map((each) => nameOf(atlas.areas, each.code)).join('; '),
    ),
    field('notes', 50, messages, (code) => plainText(region(code)?.notes ?? [])),
    optional(
      field('notesForm', 20, messages, (code) => formOf(region(code)?.notes ?? [], messages)),
    ),
  ];
  return tableFrom('regions', fields, codes, messages);
}

function onMap(
  choropleth: ExportedRegions['choropleth'],
  messages: ExportMessages,
): readonly TableField<RegionCode>[] {
  if (choropleth === null) return [];
  const cell = (code: RegionCode) => choropleth.regions.get(code)?.value ?? null;
  return [{ id: 'onMap', title: messages.onMap(choropleth.heading), width: 26, cell }];
}

function themeFields(atlas: Atlas, messages: ExportMessages): readonly TableField<RegionCode>[] {
  return atlas.dataset.themes.map(({ id, label }) => ({
    id: `theme:${id}`,
    title: label[messages.lang],
    width: 14,
    cell: (code) => messages.level[levelOf(atlas, code, id)],
  }));
}
