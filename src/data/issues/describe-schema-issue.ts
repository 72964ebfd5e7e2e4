import type { BaseIssue } from 'valibot';

export interface IssueDescription {
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
export function describeSchemaIssue(issue: BaseIssue<unknown>): IssueDescription {
  const key = pathOf(issue).at(-1)?.toString() ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { found: `the key "${key}"`, expected: 'no key of that name' };
  }
  if (issue.type === 'strict_object' && issue.expected === `"${key}"`) {
    return { found: 'nothing', expected: `the key "${key}"` };
  }
  const found = inPlainWords(issue.received);
  if (issue.kind !== 'schema') return { found, expected: issue.message };
  return { found, expected: expectation(issue.expected ?? 'a value') };
}

/** Where the issue is, as keys from the root: ["areas", "20-1", "main"]. */
export function pathOf(issue: BaseIssue<unknown>): readonly (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
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
