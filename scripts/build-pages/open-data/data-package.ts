import { tableOf, csvTableIds } from '../../../src/features/share/files/tables';
import type { Provenance, Table, TableId } from '../../../src/domain/export/export';
import type { ExportMessages } from '../../../src/i18n/messages';
import { createAtlas } from '../../../src/domain/model/atlas';
import { licencesOf, MIT, rightsOf } from '../../../src/domain/model/terms';
import type { Dataset } from '../../../src/domain/model/dataset';
import { nounsOf } from '../../../src/i18n/area-words';
import { everythingCsvPath } from '../../../src/store/csv-paths';

type FieldType = 'string' | 'integer';

interface Field {
  readonly name: string;
  readonly type: FieldType;
}

/** The primary key of each table, as ids of columns; a table that is not here has none. */
const PRIMARY_KEYS: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  regions: ['code'],
  areas: ['areaId'],
  themes: ['themeId'],
};

/**
 * Returns a Data Package (https://datapackage.org) with a Table Schema for every table of a dataset, in each of the
 * languages given. Each resource is a file with commas; its fields are named by the headings of its columns.
 */
export function dataPackage(
  dataset: Dataset,
  provenance: Provenance,
  languages: readonly ExportMessages[],
): object {
  const { id, title, publisher } = dataset.programme;
  const { sv, en } = nounsOf(dataset.areaSystem);
  const rights = rightsOf(dataset);
  const { texts } = licencesOf(rights);
  const atlas = createAtlas(dataset);
  const whole = { atlas, codes: atlas.areas.codes, choropleth: null, provenance };
  return {
    profile: 'tabular-data-package',
    name: id,
    title: `Regionatlas: ${title}`,
    ...(provenance.digest === null ? {} : { version: provenance.digest }),
    keywords: [sv.one, sv.whole, en.whole].filter(Boolean),
    description: languages.map(({ licence }) => licence(rights)).join('\n\n'),
    // Of what is in the tables, the themes always have a licence, the texts where their publisher states one.
    licenses: [
      { name: MIT.id, path: MIT.address, title: 'themes' },
      ...(texts ? [{ name: texts.id, path: texts.address, title: 'texts' }] : []),
    ],
    sources: [{ title: `${publisher}: ${dataset.programme.source}` }],
    resources: languages.flatMap((messages) =>
      csvTableIds(atlas).map((table) => resource(tableOf(table, { ...whole, messages }), messages)),
    ),
  };
}

function resource(table: Table, messages: ExportMessages): object {
  const path = everythingCsvPath(messages.lang, table.id, ',').replace(/^data\//, '');
  const titleOf = (id: string) => table.columns.find((column) => column.id === id)?.title ?? id;
  const fields: readonly Field[] = [
    ...table.columns.map(({ title }, i) => ({ name: title, type: typeOf(table, i) })),
    // Every CSV file has a last column with its source.
    { name: messages.column.source, type: 'string' },
  ];
  const key = PRIMARY_KEYS[table.id];
  return {
    profile: 'tabular-data-resource',
    name: `${table.id}-${messages.lang}`,
    title: table.name,
    path,
    mediatype: 'text/csv',
    format: 'csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: { fields, ...(key ? { primaryKey: key.map(titleOf) } : {}), missingValues: [''] },
  };
}

/** A column with a number in it holds nothing but whole numbers, in every table that the atlas writes. */
function typeOf({ rows }: Table, index: number): FieldType {
  return rows.some((row) => typeof row[index] === 'number') ? 'integer' : 'string';
}
