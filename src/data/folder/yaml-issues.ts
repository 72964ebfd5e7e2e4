import { isAlias, isMap, isNode, isScalar, visit } from 'yaml';
import type { Document, ErrorCode, Node, YAMLError, YAMLMap } from 'yaml';
import { repeatsIn } from '../../domain/model/repeats';
import { error, type Issue } from '../issues/issue';
import { fill, type Phrase } from '../issues/wording';
import { suspectCharacters } from './characters';

const WELL_FORMED = 'well-formed YAML';
/** What is expected where a key is repeated, the one fault that leaves a text readable. */
export const ONCE = 'every key once';

const QUOTES = 'quotation marks around a text that holds ": " or " #", or begins with a sign';

/** What the commonest slips look like to their writer, and what to write instead. */
const SLIPS: Readonly<Partial<Record<ErrorCode, readonly [found: Phrase, expected: Phrase]>>> = {
  BAD_DQ_ESCAPE: ['a backslash in double quotes', 'single quotes, in which it means itself'],
  BAD_INDENT: ['a line that is not in line with those above', 'the same number of spaces'],
  BAD_SCALAR_START: ['a text that begins with a sign', QUOTES],
  BLOCK_AS_IMPLICIT_KEY: ['a second colon in the line', QUOTES],
  MISSING_CHAR: ['a quotation mark, bracket or colon without its other half', WELL_FORMED],
  MULTIPLE_DOCS: ['a line of "---" in the middle', 'one text in the file'],
  RESOURCE_EXHAUSTION: ['keys or lists within one another without end', WELL_FORMED],
  TAB_AS_INDENT: ['a tab at the beginning of a line', 'spaces'],
  UNEXPECTED_TOKEN: ['a text that breaks off or goes on where it must not', WELL_FORMED],
};

/** Returns what makes a YAML text unusable: the first syntax error, which causes the following, or all that YAML allows and we do not. */
export function documentIssues(
  file: string,
  text: string,
  document: Document,
  lineAt: (offset: number) => number,
): Issue[] {
  const [syntax] = document.errors;
  if (syntax !== undefined) return [syntaxIssue(file, text, syntax, lineAt)];
  const issues: Issue[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    issues.push(...nodeIssues({ file, line: lineAt(startOf(node) ?? 0) }, text, node));
    if (isMap(node)) issues.push(...keyIssues(file, node, lineAt));
  });
  return issues;
}

function syntaxIssue(
  file: string,
  text: string,
  { code, message, pos }: YAMLError,
  lineAt: (offset: number) => number,
): Issue {
  const spot = { file, line: lineAt(pos[0]) };
  const [line = ''] = text.slice(text.lastIndexOf('\n', pos[0] - 1) + 1).split('\n', 1);
  const [, sign = ''] = LIST_SIGN.exec(line) ?? [];
  if (sign !== '')
    return error(spot, fill('a line that begins with "{}"', sign), 'a hyphen and a space');
  if (QUOTED_QUOTE.test(line))
    return error(
      spot,
      'a quotation mark within a text that has such marks around it',
      'marks of the other kind around it, or two in a row within it',
    );
  const [, key = ''] = TIGHT_KEY.exec(line) ?? [];
  if (key !== '')
    return error(spot, fill('"{}" without a space after it', key), 'a space after it');
  const [found, expected] = SLIPS[code] ?? [fill('broken YAML ({})', message), WELL_FORMED];
  return error(spot, found, expected);
}

/** What people and word processors write before each of a list, instead of a hyphen and a space. */
const LIST_SIGN = /^\s*([–—•·]|-(?=[^\s-]))/;
/** A text that seems to end at a quotation mark within it: "name: 'Eva D'Arc'". */
const QUOTED_QUOTE = /[:-] +(['"])(?:(?!\1).)*\1[\p{L}\d]/u;
/** A key whose text follows at once: "name:Eva". */
const TIGHT_KEY = /^\s*(?:- )?(\w+:)[^\s/]/;

/** Reports keys that stand twice, are lists or groups, or are members of every object of JavaScript. */
function keyIssues(file: string, { items }: YAMLMap, lineAt: (offset: number) => number): Issue[] {
  const names = items.map(({ key }) => (isScalar(key) ? String(key.value) : null));
  const repeats = new Set(repeatsIn(names.map((name, index) => name ?? `\0${index}`)));
  return items.flatMap(({ key }, index) => {
    const name = names[index] ?? null;
    const spot = { file, line: isNode(key) ? lineAt(startOf(key) ?? 0) : null };
    if (name === null)
      return isAlias(key) ? [] : [error(spot, 'a list or group as a key', 'a text')];
    if (name in {}) return [error(spot, fill('the key "{}"', name), 'no key of that name')];
    return repeats.has(index) ? [error(spot, fill('the key "{}" a second time', name), ONCE)] : [];
  });
}

/** Returns where a node begins; null for what is none. */
export function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

/** What looks like more of a text, and is a comment to YAML: "Programme #1". */
const COMMENT = /^[ \t]+(#[^\s#].*)/;

/** What word processors make of the quotation marks around a text, which are no signs of YAML. */
export const CURLY_QUOTED = /^(?:[“”„][^“”„]*[“”]|[‘’‚].*[‘’])$/s;

const sign = (first: string, whole: string) =>
  fill('a text that begins with "{}" ({})', first, whole);

/** Reports YAML's own signs where a text was meant, and characters that are written as escapes. */
function nodeIssues(
  spot: { readonly file: string; readonly line: number },
  text: string,
  node: Node,
): Issue[] {
  if (isAlias(node)) return [error(spot, sign('*', `*${node.source}`), QUOTES)];
  const issues: Issue[] = [];
  if (node.anchor !== undefined) {
    issues.push(error(spot, sign('&', `&${node.anchor}`), QUOTES));
  }
  if (node.tag !== undefined) {
    issues.push(error(spot, sign('!', node.tag), QUOTES));
  }
  if (isScalar(node) && node.type === 'PLAIN' && CURLY_QUOTED.test(String(node.value))) {
    const found = fill('the curly quotation marks around {}', String(node.value));
    issues.push(error(spot, found, 'none, or straight ones around all of it'));
  }
  const [, lost = ''] =
    COMMENT.exec(isScalar(node) ? text.slice(node.range?.[1], node.range?.[2]) : '') ?? [];
  if (lost !== '') issues.push(error(spot, fill('a text that breaks off at "{}"', lost), QUOTES));
  if (isScalar(node) && node.type === 'QUOTE_DOUBLE') {
    for (const { found, expected, hint } of suspectCharacters(String(node.value))) {
      issues.push(error(spot, found, expected, hint));
    }
  }
  return issues;
}
