import type { Sheet } from '../../data/spreadsheet/book';
import { isField } from '../../data/spreadsheet/headers';
import type { IsPlace } from '../../data/spreadsheet/match-place';
import { matchSheet, reassigned, type SheetMatch } from '../../data/spreadsheet/match-sheet';
import type { CellReport, Step } from '../../features/studio/report';

/** Returns what is made of the sheets after all steps that change them. */
export function changedSheets(
  matches: readonly SheetMatch[],
  steps: readonly Step[],
  isPlace: IsPlace,
): readonly SheetMatch[] {
  return matches.map((match, index) => {
    const own = steps.filter((step) => 'sheet' in step && step.sheet === index);
    const rows = own.reduce(
      (before, step) => (step.kind === 'edit' ? edited(before, step) : before),
      match.sheet.rows,
    );
    const emptied = own.flatMap((step) =>
      step.kind === 'edit' && !rows[step.row]?.[step.column]?.trim() ? [step] : [],
    );
    const changed = { ...match, sheet: { ...match.sheet, rows }, emptied };
    return own.reduce<SheetMatch>((before, step) => matchAfter(before, step, isPlace), changed);
  });
}

function matchAfter(match: SheetMatch, step: Step, isPlace: IsPlace): SheetMatch {
  if (step.kind === 'assign') {
    const known = step.field !== null && isField(step.field) ? step.field : null;
    return reassigned(match, step.column, known);
  }
  if (step.kind === 'header') {
    const { omitted, emptied } = match;
    return { ...matchSheet(match.sheet, isPlace, step.row), omitted, emptied };
  }
  if (step.kind !== 'leave-out') return match;
  return { ...match, omitted: new Set([...match.omitted, step.row]) };
}

function edited(rows: Sheet['rows'], { row, column, text }: CellReport): Sheet['rows'] {
  return rows.map((cells, i) => {
    if (i !== row) return cells;
    const width = Math.max(cells.length, column + 1);
    return Array.from({ length: width }, (_, j) => (j === column ? text : (cells[j] ?? '')));
  });
}
