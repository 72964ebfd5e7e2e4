import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { createAtlas } from '../../../domain/model/atlas';
import type { Cell, Table } from '../../../domain/export/export';
import { fullSourceLine } from '../files/about';
import { unguardFormula } from '../../../domain/export/guard';
import { allTables } from '../files/tables';
import { REGION_CODES } from '../../../testing/areas';
import { realDataset } from '../../../testing/real-dataset';
import { nastyText } from '../../../testing/nasty-text';
import { csvOf, type Separator } from './csv';
import { ExportError } from '../../../domain/export/failure';
import { xlsxOf } from './xlsx';
import { exportEn, exportSv } from '../../../testing/messages';

const atlas = createAtlas(realDataset());
const everything = {
  atlas,
  codes: REGION_CODES,
  choropleth: null,
  provenance: { digest: 'ab'.repeat(32), date: '2026-11-23', address: 'https://example.org/' },
};
const separators: readonly Separator[] = [';', ','];

/** A table's cells as any reader ought to have them: everything is text, and empty is "". */
const texts = ({ columns, rows }: Table): string[][] => [
  columns.map(({ title }) => title),
  ...rows.map((row) => row.map((cell) => String(cell ?? ''))),
];

/** A CSV file by another's reader, the source column apart and the documented guard undone. */
function readCsv(file: string, separator: Separator) {
  const rows = parse(file, { bom: true, delimiter: separator, relax_column_count: false });
  return {
    cells: rows.map((row) => row.slice(0, -1).map(unguardFormula)),
    sources: rows.map((row) => row.at(-1)),
    raw: rows.flat(),
  };
}

async function readXlsx(blob: Blob) {
  return readXlsxFile(Buffer.from(await blob.arrayBuffer()), { trim: false });
}

/** What a workbook's cells ought to be read as. Rows without any text at the end are not kept by the reader. */
const typed = ({ columns, rows }: Table): Cell[][] => [
  columns.map(({ title }) => title),
  ...rows.map((row) => [...row]),
];

describe.each([
  ['Swedish', exportSv],
  ['English', exportEn],
])('the real dataset in %s', (_, messages) => {
  const tables = allTables({ ...everything, messages });

  test.each(separators)('is the same, cell by cell, read back from CSV with "%s"', (separator) => {
    for (const table of tables) {
      const line = fullSourceLine({ ...everything, messages });
      const file = csvOf(table, separator, { title: messages.column.source, line });
      expect(file.startsWith('\uFEFF')).toBe(separator === ';');
      const read = readCsv(file, separator);
      expect(read.cells).toEqual(texts(table));
      expect(read.sources).toEqual([messages.column.source, ...table.rows.map(() => line)]);
    }
  });

  test('is the same, cell by cell and type by type, read back from XLSX', async () => {
    const sheets = await readXlsx(await xlsxOf(tables, 'Regionatlas'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(tables.map(({ name }) => name));
    for (const [i, table] of tables.entries()) expect(sheets[i]?.data).toEqual(typed(table));
  });

  test('is a workbook with a title, filters over its rows and numbers that can be called', async () => {
    const files = unzipSync(
      new Uint8Array(await (await xlsxOf(tables, 'Atlasen & co')).arrayBuffer()),
    );
    const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    expect(read('docProps/core.xml')).toContain('<dc:title>Atlasen &amp; co</dc:title>');
    expect(read('_rels/.rels')).toContain('Target="docProps/core.xml"');
    for (const [i, { id, rows }] of tables.entries()) {
      const sheet = read(`xl/worksheets/sheet${String(i + 1)}.xml`);
      const isFiltered = new RegExp(`<autoFilter ref="A1:[A-Z]+${String(rows.length + 1)}"/>`).test(
        sheet,
      );
      expect([id, isFiltered]).toEqual([id, id !== 'about']);
      expect(sheet).toContain('state="frozen"');
    }
    const contacts = tables.findIndex(({ id }) => id === 'contacts');
    const links = read(`xl/worksheets/_rels/sheet${String(contacts + 1)}.xml.rels`);
    const called = [...links.matchAll(/Target="(tel:[^"]+)"/g)].map(([, target]) => target);
    const numbers = tables[contacts]?.rows.flat().filter((cell) => String(cell).startsWith('tel:'));
    expect(called).toEqual(numbers);
  });

  test('has no cell that begins like a formula', () => {
    const cells = tables.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => typeof cell === 'string' && /^['=+\-@\t\r]/.test(cell))).toEqual(
      [],
    );
  });
});

/** A table with one column and a row for each text. */
const column = (cells: readonly string[]): Table => ({
  id: 'areas',
  name: 'Inriktningar',
  columns: [
    { id: 'number', title: 'Nummer', width: 10 },
    { id: 'text', title: 'Text', width: 10 },
  ],
  rows: cells.map((cell, i) => [i + 1, cell]),
});

describe('nasty text', () => {
  test.each(separators)(
    'comes back from CSV with "%s" as it was, and nothing begins like a formula',
    (s) => {
      fc.assert(
        fc.property(fc.array(nastyText, { minLength: 1, maxLength: 8 }), (cells) => {
          const file = csvOf(column(cells), s, { title: 'Källa', line: 'K' });
          const read = readCsv(file, s);
          expect(read.cells.slice(1).map(([, text]) => text)).toEqual(cells);
          expect(read.raw.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
        }),
      );
    },
  );

  test('comes back from XLSX as it was, as text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nastyText, { minLength: 1, maxLength: 8 }), async (cells) => {
        const [sheet] = await readXlsx(await xlsxOf([column(cells)], 'Regionatlas'));
        expect(sheet?.data.slice(1).map(([, text]) => text ?? '')).toEqual(cells);
      }),
      { numRuns: 60 },
    );
  });

  test.each(['_x0041_', '_x005F_x0041_', '_x0041', ' x ', '\n', 'constructor', '__proto__'])(
    '%j, which the format or its writer would change, comes back from XLSX',
    async (text) => {
      const [sheet] = await readXlsx(await xlsxOf([column([text, text])], 'Regionatlas'));
      expect(sheet?.data.slice(1)).toEqual([
        [1, text],
        [2, text],
      ]);
    },
  );

  test('that is longer than a cell is refused, and said where', async () => {
    const text = 'x'.repeat(32_768);
    await expect(xlsxOf([column([text])], 'Regionatlas')).rejects.toThrow(ExportError);
    await expect(xlsxOf([column([text])], 'Regionatlas')).rejects.toThrow('Inriktningar, Text');
  });
});

test('an edition without contacts has no table of them, and nowhere says that it has', () => {
  const dataset = realDataset();
  const nobody = createAtlas({
    ...dataset,
    regions: dataset.regions.map((region) => ({ ...region, contacts: [] })),
  });
  for (const messages of [exportSv, exportEn]) {
    const tables = allTables({ ...everything, atlas: nobody, messages });
    expect(tables.map(({ id }) => id)).toEqual([
      'regions',
      'areas',
      'themes',
      'readings',
      'edition',
      'about',
    ]);
    const own = tables.flatMap(({ name, columns }) => [name, ...columns.map(({ title }) => title)]);
    const about = tables.at(-1)?.rows.flat().join(' ') ?? '';
    expect([...own, about].join(' ')).not.toMatch(/kontakt|contact|telefon|telephone/i);
  }
});
