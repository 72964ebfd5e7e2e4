import { diffArrays } from 'diff';

export interface NumberedLine {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** How many moved lines are looked for: the time grows with their square. */
const MAX_MOVED = 1000;

/** How a line with contacts begins on the page. */
export const CONTACT_LINE = /^Kontakt(person)?:/;

/** Returns a line of the page, with the label alone where it names one of these people as a contact. */
export function withoutPeople(line: string, names: readonly string[]): string {
  const [label] = CONTACT_LINE.exec(line) ?? [];
  if (!label) return line;
  const words = asWords(line);
  return names.some((name) => words.includes(asWords(name))) ? label : line;
}

/** Returns a text as its words alone, each between spaces: "Anna Berg" is not in those of "Anna Bergström" or "Anna Berg-Ek". */
export function asWords(text: string): string {
  return ` ${(text.match(/[\p{L}\p{M}\p{N}-]+/gu) ?? []).join(' ')} `;
}

/** True for a line of contacts whose people have been taken out. */
export const isEmptied = (line: string): boolean => line.replace(CONTACT_LINE, '') === '';

/** A line as it is compared: white space collapsed and the marker of a list item removed. */
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

export interface LineDifferences {
  /** Places of the lines beside the longest common sequence, in order. */
  readonly onlyLeft: readonly number[];
  readonly onlyRight: readonly number[];
}

/**
 * What only `left` has and what only `right` has. Lines that the other side lacks altogether are set
 * aside first, so that only moved lines take time. Where too many have moved, every shared line is told.
 */
export function differences(left: readonly string[], right: readonly string[]): LineDifferences {
  const lost = places(left, right, false);
  const extra = places(right, left, false);
  const before = places(left, right, true);
  const after = places(right, left, true);
  const changes = diffArrays(before, after, {
    comparator: (a, b) => left[a] === right[b],
    maxEditLength: MAX_MOVED,
  });
  const gone = changes?.flatMap(({ removed, value }) => (removed ? value : [])) ?? before;
  const come = changes?.flatMap(({ added, value }) => (added ? value : [])) ?? after;
  const inOrder = (a: number, b: number) => a - b;
  return {
    onlyLeft: [...lost, ...gone].toSorted(inOrder),
    onlyRight: [...extra, ...come].toSorted(inOrder),
  };
}

/** The places of the lines that the other side has too, or that it has not. */
function places(lines: readonly string[], others: readonly string[], shared: boolean): number[] {
  const known = new Set(others);
  return [...lines.keys()].filter((index) => known.has(lines[index] ?? '') === shared);
}
