import { isField } from '../../data/spreadsheet/headers';
import type { IsPlace } from '../../data/spreadsheet/match-place';
import { matchSheet, reassigned, type SheetMatch } from '../../data/spreadsheet/match-sheet';
import type { Step } from '../../features/studio/report';

/** Returns what is made of the sheets after all steps that change them. */
export function changedSheets(
  matches: readonly SheetMatch[],
  steps: readonly Step[],
  isPlace: IsPlace,
): readonly SheetMatch[] {
  return matches.map((match, index) => {
    const own = steps.filter((step) => 'sheet' in step && step.sheet === index);
    const edits = own.filter((step) => step.kind === 'edit');
    const rows = match.sheet.rows.map((cells) => [...cells]);
    for (const { row, column, text } of edits) {
      const cells = rows[row] ?? [];
      while (cells.length < column) cells.push('');
      cells[column] = text;
    }
    const emptied = edits.filter(({ row, column }) => !rows[row]?.[column]?.trim());
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
