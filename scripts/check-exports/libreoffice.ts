import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Table } from '../../src/domain/export/export';
import { guardFormula } from '../../src/domain/export/guard';
import { csvOf, type Separator } from '../../src/features/share/formats/csv';
import { xlsxOf } from '../../src/features/share/formats/xlsx';
import type { Exports, Findings } from './samples';

/** Options for LibreOffice's CSV output: commas, quotes, UTF-8, values instead of formulas, every sheet. */
const OUT = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';
/** Options for reading our CSV: the separator, UTF-8, quoted cells as text, and formulas are run. */
const IN = (separator: Separator) =>
  `Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,76,1,,0,true,false,false,false,false,0,true`;

/** Opens a workbook with every table, and every table as CSV in both forms, and compares each cell. */
export async function checkInLibreOffice(
  { tables, source }: Exports,
  program: string,
  folder: string,
): Promise<Findings> {
  const faults: string[] = [];
  let cells = 0;
  const compare = (what: string, expected: readonly string[][], found: readonly string[][]) => {
    cells += expected.flat().length;
    faults.push(...differences(what, expected, found));
  };
  const book = await convert(program, folder, 'bok.xlsx', await bytesOf(tables));
  for (const table of tables) {
    compare(`XLSX, ${table.name}`, textsOf(table, []), book.get(`bok-${table.name}`) ?? []);
  }
  for (const table of tables) {
    for (const [name, separator] of [
      ['semikolon', ';'],
      ['komma', ','],
    ] as const) {
      const file = csvOf(table, separator, source);
      const read = await convert(program, folder, `${name}.csv`, file, IN(separator));
      const expected = textsOf(table, [source]).map((row) => row.map(guardFormula));
      compare(`CSV (${name}), ${table.name}`, expected, [...read.values()][0] ?? []);
    }
  }
  return { compared: `${tables.length * 3} tables, ${cells} cells`, faults };
}

async function bytesOf(tables: readonly Table[]): Promise<Uint8Array> {
  return new Uint8Array(await (await xlsxOf(tables, 'Regionatlas')).arrayBuffer());
}

/** A table's cells as text, each row with the source after it where the format has one. */
function textsOf({ columns, rows }: Table, sources: readonly Exports['source'][]): string[][] {
  return [
    [...columns.map(({ title }) => title), ...sources.map(({ title }) => title)],
    ...rows.map((row) => [
      ...row.map((cell) => String(cell ?? '')),
      ...sources.map(({ line }) => line),
    ]),
  ];
}

/** Every sheet that LibreOffice sees in a file, by the name it gives it. */
async function convert(
  program: string,
  folder: string,
  name: string,
  content: string | Uint8Array,
  filter?: string,
): Promise<ReadonlyMap<string, string[][]>> {
  const out = join(folder, `ur-${name}`, String((serial += 1)));
  await mkdir(out, { recursive: true });
  await writeFile(join(folder, name), content);
  const { stderr } = spawnSync(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`,
      '--headless',
      ...(filter === undefined ? [] : [`--infilter=${filter}`]),
      '--convert-to',
      OUT,
      '--outdir',
      out,
      join(folder, name),
    ],
    { encoding: 'utf8' },
  );
  const files = (await readdir(out)).filter((file) => file.endsWith('.csv'));
  if (files.length === 0) throw new Error(`${program} could not open ${name}: ${stderr}`);
  const sheets = files.map(async (file) => {
    const rows = parse(await readFile(join(out, file), 'utf8'), { relax_column_count: true });
    return [file.replace('.csv', ''), rows] as const;
  });
  return new Map(await Promise.all(sheets));
}

let serial = 0;

function differences(
  what: string,
  expected: readonly string[][],
  found: readonly string[][],
): readonly string[] {
  const rows =
    found.length === expected.length
      ? []
      : [`${what}: ${found.length} rows were read, expected ${expected.length}.`];
  const cells = expected.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const read = found[r]?.[c] ?? '';
      if (read === cell) return [];
      const place = `row ${r + 1}, column ${c + 1}`;
      return [`${what}, ${place}: read ${JSON.stringify(read)}, expected ${JSON.stringify(cell)}.`];
    }),
  );
  return [...rows, ...cells];
}
