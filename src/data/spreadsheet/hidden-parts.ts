import { strFromU8 } from 'fflate';
import { cellName, type CellRef, type Sheet } from './book';

const SHEET_TAG = /<(?:\w+:)?sheet\s[^>]*>/g;
const HIDDEN_SHEET = /\sstate=["'](?:hidden|veryHidden)["']/;
const HIDDEN_PART = /<(?:\w+:)?(?:col|row)\b[^>]*\shidden=["'](?:1|true)["'][^>]*>/g;

/**
 * Returns the sheets of a workbook that are hidden, by name, and the columns and rows that are and hold something, by their
 * first cell: whoever looks at it does not see that they are read.
 * @param parts the files in the workbook.
 * @param sheets what was read of it, in the order of the workbook.
 */
export function hiddenParts(
  parts: Readonly<Record<string, Uint8Array>>,
  sheets: readonly Sheet[],
): readonly string[] {
  const textOf = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const relations = textOf('xl/_rels/workbook.xml.rels').match(/<(?:\w+:)?Relationship\s[^>]*>/g);
  const targets = new Map(
    (relations ?? []).map((tag) => [valueOf(tag, 'Id'), valueOf(tag, 'Target')]),
  );
  const tags = textOf('xl/workbook.xml').match(SHEET_TAG) ?? [];
  return sheets.flatMap(({ name, rows }, index) => {
    const tag = tags[index] ?? '';
    if (HIDDEN_SHEET.test(tag)) return [name];
    const target = targets.get(valueOf(tag, String.raw`\w+:id`)) ?? '';
    const hidden = textOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`).match(
      HIDDEN_PART,
    );
    const cells = (hidden ?? []).flatMap((each) => firstCells(each, rows));
    return cells.map((cell) => cellName({ sheet: name, ...cell }));
  });
}

/** The first filled cell of a row, or of each of some columns beside one another. */
function firstCells(tag: string, rows: Sheet['rows']): readonly Omit<CellRef, 'sheet'>[] {
  const placeOf = (attribute: string) => Number(valueOf(tag, attribute)) - 1;
  const isFilled = (cell = '') => cell.trim() !== '';
  const row = placeOf('r');
  const cells =
    row >= 0
      ? [{ row, column: rows[row]?.findIndex(isFilled) ?? -1 }]
      : [...(rows[0] ?? []).keys()]
          .slice(placeOf('min'), placeOf('max') + 1)
          .map((column) => ({ row: rows.findIndex((each) => isFilled(each[column])), column }));
  return cells.filter((cell) => cell.row >= 0 && cell.column >= 0);
}

/** The value of an attribute; "" where there is none. */
function valueOf(tag: string, attribute: string): string {
  return new RegExp(String.raw`\s${attribute}=["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}
