import Papa from 'papaparse';
import { unguardFormula } from '../../domain/export/guard';
import { fromWindows1252 } from '../folder/characters';
import { decodeUtf8, utf16In } from '../folder/decode-text';
import { fill, quoted, type FilledPhrase } from '../issues/wording';
import { cellError, type BookResult } from './book';
import { VALUELESS_SIGN } from './cell-faults';

const NAMES: Readonly<Record<string, FilledPhrase>> = {
  ';': fill('semicolons'),
  ',': fill('commas'),
  '\t': fill('tabs'),
  '|': fill('vertical bars'),
};

/** Reads text with separators, whatever its encoding and its separator, and tells what they were. */
export function readDelimited(file: string, bytes: Uint8Array): BookResult {
  const { text, encoding } = decode(bytes);
  const delimiter = separatorOf(text);
  const plain = Papa.parse<string[]>(text, { delimiter });
  const isSpaced = plain.data.some((row) => row.some((cell) => /^ +"/.test(cell)));
  const { data, errors, meta } = isSpaced
    ? Papa.parse<string[]>(withoutSpaces(text, delimiter), { delimiter })
    : plain;
  const rows = /^sep=/i.test(data[0]?.[0] ?? '') ? data.slice(1) : data;
  const found = 'quotation marks that do not match';
  const issues = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row = 0 }) => cellError({ file }, { sheet: '', row, column: 0 }, found, QUOTES));
  // A formula that is text has an apostrophe in front.
  const cells = rows.map((row) =>
    row.map((cell) => {
      // How some programs keep the zero of "01".
      const [, shown] = /^="([^"]*)"$/.exec(cell) ?? [];
      return shown ?? (/^=\S/.test(cell) ? VALUELESS_SIGN + cell.slice(1) : unguardFormula(cell));
    }),
  );
  const separator = NAMES[meta.delimiter] ?? quoted([meta.delimiter]);
  const notices = [
    fill('{} is text in {} with {} between cells.', file, encoding, separator),
    ...(cells.flat().some((cell) => cell.includes('\n'))
      ? [fill('{} has line breaks in cells.', file)]
      : []),
  ];
  const last = cells.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  const sheet = { name: '', rows: cells.slice(0, last + 1) };
  return { book: { file, sheets: [sheet], notices }, issues };
}

const QUOTES = 'a quotation mark first and last in the cell, and two in a row for each inside it';

/** The text without the spaces before cells in quotation marks: 'a, "b, c"' has two cells, and 'a, "b" and c' too. */
function withoutSpaces(text: string, separator: string): string {
  const cells = new RegExp(
    `(^|[\\${separator}]) *("[^"]*(?:""[^"]*)*")(?= *(?:[\\${separator}]|$))`,
    'gm',
  );
  return text.replaceAll(cells, '$1$2');
}

/** The separator that Excel's own first line "sep=;" states, or else the one that gives the most even columns. */
function separatorOf(text: string): string {
  const stated = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (stated !== undefined) return stated;
  const tried = Object.keys(NAMES).map((delimiter) => {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview: 50 });
    const [head = []] = data;
    const uneven = data.filter((row) => row.length !== head.length && row.length > 1).length;
    return { delimiter, width: head.length, faults: uneven + errors.length };
  });
  const best = tried
    .filter(({ width }) => width > 1)
    .toSorted((a, b) => a.faults - b.faults || b.width - a.width);
  return best[0]?.delimiter ?? ';';
}

function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const wide = utf16In(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  const text = decodeUtf8(bytes);
  return text === null
    ? { text: fromWindows1252(bytes), encoding: 'Windows-1252' }
    : { text, encoding: 'UTF-8' };
}
