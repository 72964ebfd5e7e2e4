import * as v from 'valibot';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Pair, YAMLError, YAMLMap } from 'yaml';
import { describeSchemaIssue, pathOf } from '../issues/describe-schema-issue';
import { error } from '../issues/issue';
import type { Issue } from '../issues/issue';

export type YamlPath = readonly (string | number)[];

/** A parsed YAML (or JSON) text whose values are read by path, with the line of every issue. */
export interface YamlSource {
  readonly file: string;
  /** Everything found wrong so far; grows with each `read`. */
  readonly issues: readonly Issue[];
  /** The value at `path` if it satisfies the schema; otherwise null, and `issues` grows (not if the text is no YAML). */
  readonly read: <T>(path: YamlPath, schema: v.GenericSchema<unknown, T>) => T | null;
  /** The line of the value at `path`, or of the nearest value around it. */
  readonly lineOf: (path: YamlPath) => number;
}

/**
 * Parses a YAML text in which every scalar is text, so that "01" keeps its zero.
 * `linesBefore` is how many lines of the file precede the text (front matter).
 */
export function openYaml(file: string, text: string, linesBefore = 0): YamlSource {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line + linesBefore;
  const issues = syntaxIssues(file, text, document.errors, lineAt);
  const readable = document.errors.every(({ code }) => code === 'DUPLICATE_KEY');
  const root: unknown = readable ? document.toJS() : null;
  const lineOf = (path: YamlPath): number => lineAt(offsetOf(document, path));

  function read<T>(path: YamlPath, schema: v.GenericSchema<unknown, T>): T | null {
    if (!readable) return null;
    const result = v.safeParse(schema, valueAt(root, path));
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const full = [...path, ...pathOf(issue)];
      const { found, expected } = describeSchemaIssue(issue);
      issues.push(error({ file, line: lineOf(full), place: full.join('.') }, found, expected));
    }
    return null;
  }
  return { file, issues, read, lineOf };
}

/** Reports every repeated key, but of other syntax errors the first alone, since it causes the following. */
function syntaxIssues(
  file: string,
  text: string,
  errors: readonly YAMLError[],
  lineAt: (offset: number) => number,
): Issue[] {
  const issues: Issue[] = [];
  for (const { code, message, pos } of errors) {
    const spot = { file, line: lineAt(pos[0]) };
    if (code === 'DUPLICATE_KEY') {
      const key = /^["']?([^"':\n]*)/.exec(text.slice(pos[0]))?.[1] ?? '';
      issues.push(error(spot, `the key "${key}" a second time`, 'every key once'));
    } else if (issues.every((issue) => issue.expected !== 'well-formed YAML')) {
      issues.push(error(spot, `broken YAML (${message})`, 'well-formed YAML'));
    }
  }
  return issues;
}

function valueAt(root: unknown, path: YamlPath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

function offsetOf(document: Document, path: YamlPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    const step = stepInto(node, key);
    if (step === null) break;
    offset = startOf(step.marker) ?? offset;
    node = step.value;
  }
  return offset;
}

/** Returns the value one step down, and the node whose position stands for it: the key of a pair. */
function stepInto(node: unknown, key: string | number): { marker: unknown; value: unknown } | null {
  if (isMap(node)) {
    const pair = pairsOf(node).get(String(key));
    return pair === undefined ? null : { marker: pair.key, value: pair.value };
  }
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? null : { marker: item, value: item };
  }
  return null;
}

/** The last pair of each key, kept per map: a linear search for every key would take quadratic time. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairsByMap.get(map);
  if (known !== undefined) return known;
  const keyed = map.items.flatMap((pair) =>
    isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [],
  );
  const pairs = new Map(keyed);
  pairsByMap.set(map, pairs);
  return pairs;
}

const pairsByMap = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}
