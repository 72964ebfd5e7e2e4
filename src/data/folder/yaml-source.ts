import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';
import { oncePer } from '../../domain/model/once-per';
import { describeSchemaIssue, LIST_FOR_NAMES, pathOf } from '../issues/describe-schema-issue';
import { error, type Issue, type ReadResult, type Spot } from '../issues/issue';
import { documentIssues, ONCE, startOf, WELL_FORMED } from './yaml-issues';
import type { Wording } from '../issues/wording';

export type YamlPath = readonly (string | number)[];

/** A parsed YAML (or JSON) text whose values are read by path, with the line of every issue. */
export interface YamlSource {
  /** Everything found wrong so far; grows with each `read` and `report`. */
  readonly issues: readonly Issue[];
  /** The value at `path` if it satisfies the schema; otherwise null, and `issues` grows (not if the text is no YAML). */
  readonly read: <T>(path: YamlPath, schema: v.GenericSchema<unknown, T>) => T | null;
  /** Adds an error at `path` to the issues, or with `warning` a warning. */
  readonly report: (
    path: YamlPath,
    found: Wording,
    expected: Wording,
    issueOf?: typeof error,
  ) => void;
  /** The line of the value at `path`, or of the nearest value around it. */
  readonly lineOf: (path: YamlPath) => number;
  /** The same with the file. */
  readonly spotOf: (path: YamlPath) => Spot;
}

/** Reads a YAML text by a schema, and returns what is made of its value; null where the text or the value will not do. */
export function readYaml<T, Made>(
  file: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
  make: (value: T, yaml: YamlSource) => Made | null,
): ReadResult<Made> {
  const yaml = openYaml(file, text);
  const value = yaml.read([], schema);
  return { value: value === null ? null : make(value, yaml), issues: yaml.issues };
}

/**
 * Parses a YAML text in which every scalar is text, so that "01" keeps its zero.
 * `linesBefore` is how many lines of the file precede the text (front matter).
 */
export function openYaml(file: string, text: string, linesBefore = 0): YamlSource {
  const { document, counter } = parseCached(text);
  const lineAt = (offset: number): number => counter.linePos(offset).line + linesBefore;
  if (document === null) return unreadable(file, linesBefore + 1);
  const issues = documentIssues(file, text, document, lineAt);
  const readable = issues.every(({ expected }) => expected === ONCE);
  const root: unknown = readable ? document.toJS() : null;
  const lineOf = (path: YamlPath): number => lineAt(offsetOf(document, path));
  const spotOf = (path: YamlPath): Spot => ({ file, line: lineOf(path) });

  function read<T>(path: YamlPath, schema: v.GenericSchema<unknown, T>): T | null {
    if (!readable) return null;
    const value = valueAt(root, path);
    const { success, output, issues: found = [] } = v.safeParse(schema, value);
    const lists = success ? listsAsNames(value, output, path) : [];
    if (success && lists.length === 0) return output;
    const faultAt = (full: YamlPath, fault: Pick<Issue, 'found' | 'expected'>) =>
      error({ file, line: lineOf(full), place: full.join('.') }, fault.found, fault.expected);
    issues.push(
      ...found.map((issue) => faultAt([...path, ...pathOf(issue)], describeSchemaIssue(issue))),
      ...lists.map((full) => faultAt(full, LIST_FOR_NAMES)),
    );
    return null;
  }
  const report: YamlSource['report'] = (path, found, expected, issueOf = error) => {
    issues.push(issueOf(spotOf(path), found, expected));
  };
  return { issues, read, report, lineOf, spotOf };
}

interface Parsed {
  /** Null for a text nested so deeply that the parser gives up. */
  readonly document: Document | null;
  readonly counter: LineCounter;
}

/** The texts that were parsed last: an import parses each file up to three times. */
const recentDocuments = new Map<string, Parsed>();
const MAX_CACHED = 6;

function parseCached(text: string): Parsed {
  const known = recentDocuments.get(text);
  if (known) return known;
  const counter = new LineCounter();
  const now = { document: parsed(text, counter), counter };
  recentDocuments.set(text, now);
  const [oldest] = recentDocuments.keys();
  if (recentDocuments.size > MAX_CACHED && oldest !== undefined) recentDocuments.delete(oldest);
  return now;
}

function parsed(text: string, lineCounter: LineCounter): Document | null {
  const options = {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    // Checked in `documentIssues`: the parser would compare every key with every other.
    uniqueKeys: false,
    logLevel: 'error',
  } as const;
  try {
    return parseDocument(text, options);
  } catch {
    return null;
  }
}

function unreadable(file: string, line: number): YamlSource {
  const spot = { file, line };
  return {
    issues: [error(spot, 'keys or lists within one another without end', WELL_FORMED)],
    read: () => null,
    report: () => undefined,
    lineOf: () => line,
    spotOf: () => spot,
  };
}

/** Returns where a list was read as names with values: to the schemas' library the places in a list are names. */
function listsAsNames(read: unknown, made: unknown, path: YamlPath): readonly YamlPath[] {
  if (typeof read !== 'object' || read === null || typeof made !== 'object' || made === null)
    return [];
  if (Array.isArray(read) && !Array.isArray(made)) return [path];
  return Object.entries(made).flatMap(([key, value]) =>
    listsAsNames(valueAt(read, [key]), value, [...path, key]),
  );
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
const pairsOf = oncePer((map: YAMLMap): ReadonlyMap<string, Pair> => {
  const keyed = map.items.flatMap((pair) =>
    isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [],
  );
  return new Map(keyed);
});
