export interface NumberedLine {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A line as it is compared: white space evened out and the mark of a list item left aside. */
export function comparable(line: string): string {
  return line
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:•|\d+\.) /, '');
}

/** The lines of a page that hold text, ready to be compared, with their numbers. */
export function comparableLines(page: string): readonly NumberedLine[] {
  return page
    .split('\n')
    .map((text, index) => ({ text: comparable(text), line: index + 1 }))
    .filter(({ text }) => text !== '');
}

/** What only `left` has and what only `right` has, once their longest common run is set aside. */
export function differences(
  left: readonly string[],
  right: readonly string[],
): { readonly onlyLeft: readonly number[]; readonly onlyRight: readonly number[] } {
  const common = commonLengths(left, right);
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  const onlyLeft: number[] = [];
  const onlyRight: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      i += 1;
      j += 1;
    } else if (j >= right.length || (i < left.length && at(i + 1, j) >= at(i, j + 1))) {
      onlyLeft.push(i);
      i += 1;
    } else {
      onlyRight.push(j);
      j += 1;
    }
  }
  return { onlyLeft, onlyRight };
}

/** `[i][j]`: how many lines `left` from i and `right` from j have in common, in order. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly number[][] {
  const table = Array.from({ length: left.length + 1 }, () =>
    Array.from({ length: right.length + 1 }, () => 0),
  );
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      const below = table[i + 1];
      row[j] =
        left[i] === right[j]
          ? (below?.[j + 1] ?? 0) + 1
          : Math.max(below?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}
