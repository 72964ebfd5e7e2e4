import { byCodeUnit } from '../../domain/model/code-unit-order';

export type Severity = 'error' | 'warning';

/** One fault in a file, told so that whoever can mend it knows where to look and what to write. */
export interface Problem {
  /** The path from the project's root, or the address of a published file. */
  readonly file: string;
  /** Counted from 1; null where a fault concerns the whole file or a file without lines. */
  readonly line: number | null;
  /** Where inside the file, as a path of keys: "areas.20-1.main"; null if the line says enough. */
  readonly place: string | null;
  readonly found: string;
  readonly expected: string;
  /** A helping sentence, such as the nearest known word; null if there is none. */
  readonly hint: string | null;
  readonly severity: Severity;
}

/** The part of a problem that says where it is. */
export interface Spot {
  readonly file: string;
  readonly line?: number | null;
  readonly place?: string | null;
}

/** A value if one could be read, and everything there was to say about it. */
export interface Reading<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** A problem that stops publication. */
export function fault(
  spot: Spot,
  found: string,
  expected: string,
  hint: string | null = null,
): Problem {
  const { file, line = null, place = null } = spot;
  return { file, line, place, found, expected, hint, severity: 'error' };
}

/** A problem that is worth knowing about but does not stop publication. */
export function warning(
  spot: Spot,
  found: string,
  expected: string,
  hint: string | null = null,
): Problem {
  return { ...fault(spot, found, expected, hint), severity: 'warning' };
}

/** True if nothing in `problems` stops publication. */
export function isSound(problems: readonly Problem[]): boolean {
  return problems.every((problem) => problem.severity === 'warning');
}

/** Problems in reading order: by file, then by line, without repetitions. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  const once = new Map(problems.map((problem) => [problemSentence(problem), problem]));
  return [...once.values()].toSorted(
    (a, b) => byCodeUnit(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** The problem as one plain sentence: which file, where, what was found and what was expected. */
export function problemSentence(problem: Problem): string {
  const where = [problem.file];
  if (problem.line !== null) where.push(`line ${String(problem.line)}`);
  if (problem.place !== null && problem.place !== '') where.push(`at ${problem.place}`);
  const hint = problem.hint === null ? '' : ` ${problem.hint}`;
  return `${where.join(', ')}: found ${problem.found}, expected ${problem.expected}.${hint}`;
}
