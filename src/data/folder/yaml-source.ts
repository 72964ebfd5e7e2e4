import * as v from 'valibot';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { describeIssue, pathOf } from '../dataset/describe-issue';
import { fault } from '../checks/problem';
import type { Problem } from '../checks/problem';

export type YamlPath = readonly (string | number)[];

/** A parsed YAML (or JSON) text whose values are read by path, with the line of every fault. */
export interface YamlSource {
  readonly file: string;
  /** Everything found wrong so far; grows with each `read`. */
  readonly problems: readonly Problem[];
  /** False if the text could not be parsed at all; every `read` then answers null, silently. */
  readonly readable: boolean;
  /** The value at `path` if it satisfies the schema; otherwise null, and the faults are noted. */
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
  const problems = syntaxProblems(file, text, document.errors, lineAt);
  const readable = document.errors.every((error) => error.code === 'DUPLICATE_KEY');
  const root: unknown = readable ? document.toJS() : null;
  const lineOf = (path: YamlPath): number => lineAt(offsetOf(document, path));

  function read<T>(path: YamlPath, schema: v.GenericSchema<unknown, T>): T | null {
    if (!readable) return null;
    const result = v.safeParse(schema, valueAt(root, path));
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const full = [...path, ...pathOf(issue)];
      const { found, expected } = describeIssue(issue);
      problems.push(fault({ file, line: lineOf(full), place: full.join('.') }, found, expected));
    }
    return null;
  }
  return { file, problems, readable, read, lineOf };
}

/** Only the first syntax error is told, since the following are its echoes; repeated keys are all told. */
function syntaxProblems(
  file: string,
  text: string,
  errors: readonly YAMLError[],
  lineAt: (offset: number) => number,
): Problem[] {
  const problems: Problem[] = [];
  for (const { code, message, pos } of errors) {
    const spot = { file, line: lineAt(pos[0]) };
    if (code === 'DUPLICATE_KEY') {
      const key = /^["']?([^"':\n]*)/.exec(text.slice(pos[0]))?.[1] ?? '';
      problems.push(fault(spot, `the key "${key}" a second time`, 'every key once'));
    } else if (problems.every((problem) => problem.expected !== 'well-formed YAML')) {
      problems.push(fault(spot, `broken YAML (${message})`, 'well-formed YAML'));
    }
  }
  return problems;
}

function valueAt(root: unknown, path: YamlPath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
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

/** One step down: the value, and the node whose place stands for it (the key of a pair). */
function stepInto(node: unknown, key: string | number): { marker: unknown; value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.findLast(
      (item) => isScalar(item.key) && item.key.value === String(key),
    );
    return pair === undefined ? null : { marker: pair.key, value: pair.value };
  }
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? null : { marker: item, value: item };
  }
  return null;
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}
