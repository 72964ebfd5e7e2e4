import { meet, boundsOf, type DrawnLabel } from './labels';

/** Side of the cells, CSS pixels: about as long as a name. */
const CELL = 80;

/** The names that are drawn at one height. */
export interface LabelGrid {
  add(label: DrawnLabel): void;
  /** True if a name meets one of those that were added. */
  meets(label: DrawnLabel): boolean;
}

/** Returns an empty grid. A name is compared only with those that have a cell in common with it. */
export function createLabelGrid(): LabelGrid {
  const cells = new Map<string, DrawnLabel[]>();
  return {
    add(label) {
      for (const key of cellsOf(label)) {
        const found = cells.get(key);
        if (found) found.push(label);
        else cells.set(key, [label]);
      }
    },
    meets: (label) =>
      cellsOf(label).some((key) => cells.get(key)?.some((other) => meet(label, other)) ?? false),
  };
}

function cellsOf(label: DrawnLabel): readonly string[] {
  const { left, right, top, bottom } = boundsOf(label);
  const keys: string[] = [];
  for (let x = Math.floor(left / CELL); x * CELL < right; x += 1) {
    for (let y = Math.floor(top / CELL); y * CELL < bottom; y += 1) keys.push(`${x} ${y}`);
  }
  return keys;
}
