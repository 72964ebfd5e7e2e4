import { levelOf, type Atlas } from '../model/atlas';
import type { ExportWords, Selection, Table } from './export';
import { field, tableFrom, type Field } from './table';
import { plainText } from './text';
import { identityOf, nameOf, type RegionCode } from '../model/region';

/** A row for each region: what it is, who its neighbours are, and its level for every theme. */
export function regionsTable(
  atlas: Atlas,
  { codes, painting }: Selection,
  words: ExportWords,
): Table {
  const region = (code: RegionCode) => atlas.regionByCode.get(code);
  const fields: readonly Field<RegionCode>[] = [
    field('code', 6, words, (code) => code),
    field('name', 26, words, (code) => region(code)?.name ?? null),
    field('shortName', 20, words, nameOf),
    field('county', 22, words, (code) => identityOf(code).county),
    field('iso', 8, words, (code) => identityOf(code).iso),
    field('nuts', 8, words, (code) => identityOf(code).nuts),
    field('areaCount', 12, words, (code) => region(code)?.areas.length ?? null),
    ...onMap(painting, words),
    ...themeFields(atlas, words),
    field('neighbours', 40, words, (code) =>
      (region(code)?.neighbours ?? []).map((each) => nameOf(each.code)).join('; '),
    ),
    field('notes', 50, words, (code) => plainText(region(code)?.notes ?? [])),
  ];
  return tableFrom('regions', fields, codes, words);
}

function onMap(painting: Selection['painting'], words: ExportWords): readonly Field<RegionCode>[] {
  if (painting === null) return [];
  const cell = (code: RegionCode) => painting.regions.get(code)?.value ?? null;
  return [{ id: 'onMap', title: words.onMap(painting.heading), width: 26, cell }];
}

function themeFields(atlas: Atlas, words: ExportWords): readonly Field<RegionCode>[] {
  return atlas.dataset.themes.map(({ id, label }) => ({
    id: `theme:${id}`,
    title: label[words.lang],
    width: 14,
    cell: (code) => words.level[levelOf(atlas, code, id)],
  }));
}
