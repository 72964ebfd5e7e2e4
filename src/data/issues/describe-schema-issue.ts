import { safeParse, type BaseIssue, type GenericSchema } from 'valibot';
import { error, type Issue, type ReadResult } from './issue';
import { fill, type Phrase, type Wording } from './wording';

/** What is said of a list where names with values are expected. */
export const LIST_FOR_NAMES = {
  found: 'a list, with a hyphen before each (in JSON within [ ])',
  expected: 'names with values, such as "name: value"',
} as const satisfies Pick<Issue, 'found' | 'expected'>;

const NAMES: Readonly<Record<string, Phrase>> = {
  string: 'text',
  Array: LIST_FOR_NAMES.found,
  Object: LIST_FOR_NAMES.expected,
  undefined: 'nothing',
  null: 'nothing',
  '""': 'nothing',
};

const LONGEST_QUOTE = 80;

/** What a schema issue found and expected, in plain words. The message of a check is a phrase, whose {} is what it requires. */
export function describeSchemaIssue(issue: BaseIssue<unknown>): Pick<Issue, 'found' | 'expected'> {
  const key = pathOf(issue).at(-1)?.toString() ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { found: fill('the key "{}"', key), expected: 'no key of that name' };
  }
  if (issue.type === 'strict_object' && issue.expected === `"${key}"`) {
    return { found: 'nothing', expected: fill('the key "{}"', key) };
  }
  const isTooLong = issue.type === 'max_length' && typeof issue.input === 'string';
  const found = isTooLong ? fill('{} letters', issue.received) : inPlainWords(issue.received);
  if (issue.kind !== 'schema') {
    return { found, expected: { phrase: issue.message, values: [String(issue.requirement)] } };
  }
  return { found, expected: expectation(issue.expected ?? 'a value') };
}

/** Where the issue is, as keys from the root: ["areas", "20-1", "main"]. */
export function pathOf(issue: BaseIssue<unknown>): readonly (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Reads a value by a schema. What is wrong with it are errors in a file without lines. */
export function readValue<T>(
  schema: GenericSchema<unknown, T>,
  file: string,
  value: unknown,
): ReadResult<T> {
  const { success, output, issues = [] } = safeParse(schema, value);
  return {
    value: success ? output : null,
    issues: issues.map((issue) => {
      const { found, expected } = describeSchemaIssue(issue);
      return error({ file, place: pathOf(issue).join('.') }, found, expected);
    }),
  };
}

function expectation(notation: string): Wording {
  const name = NAMES[notation];
  if (name !== undefined) return name;
  const choices = notation.replaceAll(/^\(|\)$/g, '').split(' | ');
  return choices.length === 1 ? fill('{}', notation) : fill('one of {}', choices.join(', '));
}

function inPlainWords(notation: string): Wording {
  const isLong = notation.length > LONGEST_QUOTE;
  return NAMES[notation] ?? fill('{}', isLong ? `${notation.slice(0, LONGEST_QUOTE)}…"` : notation);
}
