import { byCodeUnit } from '../../domain/model/code-unit-order';
import { inWords, type FilledPhrase, type Wording } from './wording';

export type Severity = 'error' | 'warning';

/** Something wrong in a file: where it is, what was found and what was expected. */
export interface Issue {
  /** The path from the project's root, or the address of a published file. */
  readonly file: string;
  /** Counted from 1; null where the issue concerns the whole file or a file without lines. */
  readonly line: number | null;
  /** Where inside the file, as a path of keys: "areas.20-1.main"; null if the line says enough. */
  readonly place: string | FilledPhrase | null;
  readonly found: Wording;
  readonly expected: Wording;
  /** A sentence that helps, such as the nearest known word; null if there is none. */
  readonly hint: Wording | null;
  readonly severity: Severity;
}

/** The part of an issue that says where it is. */
export interface Spot {
  readonly file: string;
  readonly line?: number | null;
  readonly place?: Issue['place'];
}

/** A value, or null if none could be read, with its issues. */
export interface ReadResult<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
}

const issueOf =
  (severity: Severity) =>
  (
    { file, line = null, place = null }: Spot,
    found: Wording,
    expected: Wording,
    hint: Wording | null = null,
  ): Issue => ({ file, line, place, found, expected, hint, severity });

/** Returns an issue that stops publication. */
export const error = issueOf('error');
/** Returns an issue that does not stop publication. */
export const warning = issueOf('warning');

/** True if nothing in `issues` stops publication. */
export function isSound(issues: readonly Issue[]): boolean {
  return issues.every((issue) => issue.severity === 'warning');
}

/** Issues by file, then by line, without repetitions. */
export function inFileOrder(issues: readonly Issue[]): readonly Issue[] {
  return withoutRepetitions(issues).toSorted(
    (a, b) => byCodeUnit(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** Issues of which no two say the same. */
export function withoutRepetitions<T extends Issue>(issues: readonly T[]): readonly T[] {
  return [...new Map(issues.map((issue) => [issueSentence(issue), issue])).values()];
}

/** Returns what an issue says, in English or in the language that a table has phrases of. */
export function issueTexts(
  { place, found, expected, hint }: Issue,
  table?: Readonly<Record<string, string>>,
) {
  return {
    place: typeof place === 'object' && place !== null ? inWords(place, table) : place,
    found: inWords(found, table),
    expected: inWords(expected, table),
    hint: hint === null ? null : inWords(hint, table),
  };
}

/** The issue as one plain sentence in English: the file, the place, what was found and what was expected. */
export function issueSentence(issue: Issue): string {
  const { place, found, expected, hint } = issueTexts(issue);
  const where = [issue.file];
  if (issue.line !== null) where.push(`line ${issue.line}`);
  if (place !== null && place !== '') where.push(`at ${place}`);
  return `${where.join(', ')}: found ${found}, expected ${expected}.${hint === null ? '' : ` ${hint}`}`;
}
