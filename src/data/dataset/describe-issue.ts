import type { BaseIssue } from 'valibot';

/** The kinds of expectation a value can fail, so that the interface can word them in its language. */
export type ShapeRule =
  | 'missing-key'
  | 'unknown-key'
  | 'list'
  | 'group'
  | 'text'
  | 'one-of'
  | 'form';

export interface IssueDescription {
  readonly rule: ShapeRule;
  readonly found: string;
  readonly expected: string;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  Array: 'a list',
  Object: 'a group of keys',
  undefined: 'nothing',
  null: 'nothing',
  '""': 'nothing',
};

const LONGEST_QUOTE = 80;

/** What a schema issue found and expected, in plain words. */
export function describeIssue(issue: BaseIssue<unknown>): IssueDescription {
  const key = pathOf(issue).at(-1)?.toString() ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { rule: 'unknown-key', found: `the key "${key}"`, expected: 'no key of that name' };
  }
  if (issue.type === 'strict_object' && issue.expected === `"${key}"`) {
    return { rule: 'missing-key', found: 'nothing', expected: `the key "${key}"` };
  }
  const found = inPlainWords(issue.received);
  if (issue.kind !== 'schema') return { rule: 'form', found, expected: issue.message };
  return { rule: ruleOf(issue.type), found, expected: expectation(issue.expected ?? 'a value') };
}

/** Where the issue is, as keys from the root: ["areas", "20-1", "main"]. */
export function pathOf(issue: BaseIssue<unknown>): readonly (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function ruleOf(type: string): ShapeRule {
  if (type === 'array') return 'list';
  if (type === 'string') return 'text';
  return type === 'strict_object' || type === 'record' ? 'group' : 'one-of';
}

function expectation(notation: string): string {
  const name = NAMES[notation];
  if (name !== undefined) return name;
  const choices = notation.replaceAll(/^\(|\)$/g, '').split(' | ');
  return choices.length === 1 ? notation : `one of ${choices.join(', ')}`;
}

function inPlainWords(notation: string): string {
  const name = NAMES[notation] ?? notation;
  return name.length <= LONGEST_QUOTE ? name : `${name.slice(0, LONGEST_QUOTE)}…"`;
}
