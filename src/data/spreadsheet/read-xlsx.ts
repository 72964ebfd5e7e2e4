import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { fill, type Wording } from '../issues/wording';
import { VALUELESS_SIGN } from './cell-faults';
import {
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  OTHER_FORMAT,
  refused,
  SIZE_LIMIT,
  type BookResult,
} from './book';

/** What a workbook may unpack to. A real one of 5 MB unpacks to some 50 MB. */
const MAX_UNPACKED_BYTES = 300_000_000;
/** The place of a row or a cell. */
const PLACE = /<(?:\w+:)?(?:row|c)\b[^>]*?\sr="([A-Z]*)(\d+)"/g;
/** A cell, and a row, with nothing in it: some programs write the very last ones that a sheet may have. */
const EMPTY_CELL = /<((?:\w+:)?c)\b(?:[^>]*\/>|[^>]*>\s*<\/\1>)/g;
const EMPTY_ROW = /<((?:\w+:)?row)\b(?:[^>]*\/>|[^>]*>\s*<\/\1>)/g;
const LAST_COLUMN = columnName(MAX_COLUMNS - 1);
const PART = /\.xml(?:\.rels)?$/;
const WORKBOOK = 'xl/workbook.xml';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** A sheet, column or row that whoever looks at the workbook does not see. */
const HIDDEN =
  /<(?:\w+:)?(?:sheet\s[^>]*state=["'](?:hidden|veryHidden)|(?:col|row)\b[^>]*\shidden=["'](?:1|true))["']/;

/** Reads a workbook. Formulas are read as the values that the program which saved the file showed. */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<BookResult> {
  try {
    const { parts, found } = unpack(bytes);
    if (found !== null) return refused(file, ...found);
    const sheets = await readXlsxFile(new Blob([storedIn(withFormulas(parts))]), {
      trim: false,
      parseNumber: (digits) => digits,
    });
    const shown = sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(textOf)),
    }));
    const isHidden = Object.entries(parts).some(
      ([name, part]) => (SHEET.test(name) || name === WORKBOOK) && HIDDEN.test(strFromU8(part)),
    );
    const notices = isHidden
      ? [fill('Hidden sheets, columns and rows of {} are read like the rest.', file)]
      : [];
    return { book: { file, sheets: shown, notices }, issues: [] };
  } catch {
    return refused(file, ...OTHER_FORMAT);
  }
}

/** Unpacks what the reader looks at, and finds what must not be given to it: it would take all of the machine's memory. */
function unpack(bytes: Uint8Array): {
  readonly parts: Record<string, Uint8Array>;
  readonly found: readonly [found: Wording, expected: Wording] | null;
} {
  let unpacked = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize;
      return PART.test(name) && unpacked <= MAX_UNPACKED_BYTES;
    },
  });
  const sheets = Object.entries(parts).filter(([name]) => SHEET.test(name));
  if (unpacked > MAX_UNPACKED_BYTES) {
    const found = fill('{} MB when unpacked', Math.round(unpacked / 1_000_000));
    return { parts, found: [found, fill('at most {} MB', MAX_UNPACKED_BYTES / 1_000_000)] };
  }
  if (sheets.length === 0) return { parts, found: OTHER_FORMAT };
  for (const [name, sheet] of sheets) {
    const xml = placed(strFromU8(sheet)).replaceAll(EMPTY_CELL, '').replaceAll(EMPTY_ROW, '');
    parts[name] = strToU8(xml);
    for (const [, letters = '', row = ''] of xml.matchAll(PLACE)) {
      const isWide = letters.length > 2 || (letters.length === 2 && letters > LAST_COLUMN);
      if (Number(row) > MAX_ROWS || isWide) {
        const place = letters === '' ? fill('something in row {}', row) : null;
        return { parts, found: [place ?? fill('something in {}', letters + row), SIZE_LIMIT] };
      }
    }
  }
  return { parts, found: null };
}

/** A row with its number, if it says it, or a cell. */
const ROW_OR_CELL = /<(?:\w+:)?(row|c)\b(?:[^>]*?\sr=["'](\d+)["'])?/g;

/** A sheet whose cells say where they are: where none does, each stands beside the one before it. */
function placed(xml: string): string {
  if (/<(?:\w+:)?c\b[^>]*\sr=/.test(xml)) return xml;
  let [row, column] = [0, 0];
  return xml.replaceAll(ROW_OR_CELL, (tag, kind: string, number?: string) => {
    if (kind === 'c') return `${tag} r="${columnName(column++)}${row}"`;
    [row, column] = [Number(number ?? row + 1), 0];
    return tag;
  });
}

/** The parts as a ZIP without compression: the reader unpacks others in workers of its own, which a page's policy forbids. */
function storedIn(parts: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(zipSync(parts, { level: 0 }));
}

const FAULTY = /<((?:\w+:)?c)\b([^>]*?)\st=["']e["']/g;
/** A cell with a formula and no value, or with an empty one. */
const VALUELESS =
  /<((?:\w+:)?c)\b([^>]*)>\s*(<(?:\w+:)?f\b[^>]*(?:\/>|>([^<]*)<\/(?:\w+:)?f>))\s*(<(?:\w+:)?v\s*(?:\/>|>\s*<\/(?:\w+:)?v>))?\s*<\/\1>/g;
const TEXT_CELL = /\st=["']str["']/;

/** The parts, with a text in each cell whose formula has a fault or no value: the reader would take it for an empty one. */
function withFormulas(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const entries = Object.entries(parts).map(([name, bytes]) => {
    const xml = SHEET.test(name) ? strFromU8(bytes) : '';
    const texts = xml
      .replaceAll(
        VALUELESS,
        (cell, c: string, attributes: string, f: string, formula = '', v = '') => {
          // An empty text is a value.
          if (v !== '' && TEXT_CELL.test(attributes)) return cell;
          const [prefix] = /^\w+:/.exec(c) ?? [''];
          const place = attributes.replaceAll(/\s[st]=(?:"[^"]*"|'[^']*')/g, '');
          const value = `<${prefix}v>${VALUELESS_SIGN}${formula}</${prefix}v>`;
          return `<${c}${place} t="str">${f}${value}</${c}>`;
        },
      )
      .replaceAll(FAULTY, '<$1$2 t="str"');
    return [name, texts === xml ? bytes : strToU8(texts)] as const;
  });
  return Object.fromEntries(entries);
}

/** As a spreadsheet program shows it, but for days, which are as in "2026-01-31". */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!(value instanceof Date)) return typeof value === 'string' ? value : JSON.stringify(value);
  const nearest = new Date(Math.round(value.getTime() / 1000) * 1000).toISOString();
  const [day = '', time = ''] = nearest.replace(/(?::00)?\.000Z$/, '').split('T');
  if (time === '00:00') return day;
  return day === NO_DAY ? time : `${day} ${time}`;
}

/** What a time of the day alone counts from. */
const NO_DAY = '1899-12-30';
