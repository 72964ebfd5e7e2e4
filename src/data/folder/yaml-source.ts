import * as v from 'valibot';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, LineCounter } from 'yaml';
import { describeSchemaIssue, LIST_FOR_NAMES, pathOf } from '../issues/describe-schema-issue';
import { error, type Issue, type ReadResult, type Spot } from '../issues/issue';
import { parseYaml } from './parse-yaml';
import { readOnce, type BytesReader } from './read-bytes';
import { documentIssues, ONCE, startOf } from './yaml-issues';
import type { Wording } from '../issues/wording';

export type YamlPath = readonly (string | number)[];

/** A value of a YAML text, with the place of each part of it. */
export interface Located<T> {
  readonly value: T;
  /** Where the part at a path is, or the nearest value around it; without a path where the value is. */
  readonly spotOf: (...path: YamlPath) => Spot & { readonly line: number };
}

/** Returns a value without its place. */
export const valueOf = <T>({ value }: Located<T>): T => value;

/** A parsed YAML (or JSON) text whose values are read by path, with the line of every issue. */
export interface YamlSource {
  readonly file: string;
  /** Everything found wrong so far; grows with each `read` and `report`. */
  readonly issues: readonly Issue[];
  /** The value at `path` if it satisfies the schema; otherwise null, and `issues` grows (not if the text is no YAML). */
  readonly read: <T>(path: YamlPath, schema: v.GenericSchema<unknown, T>) => T | null;
  /** The same value with its places; none where `read` has none. */
  readonly locate: <T>(
    path: YamlPath,
    schema: v.GenericSchema<unknown, T>,
  ) => readonly Located<T>[];
  /** Adds an error at `path` to the issues, or with `warning` a warning. */
  readonly report: (
    path: YamlPath,
    found: Wording,
    expected: Wording,
    issueOf?: typeof error,
  ) => void;
  readonly spotOf: Located<unknown>['spotOf'];
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

/** Returns a reader of files, which keeps what it has made of each: by a schema, and of the value what `make` makes of it. */
export function yamlReader<T, Made>(
  schema: v.GenericSchema<unknown, T>,
  make: (value: T, yaml: YamlSource) => Made | null,
): BytesReader<Made> {
  return readOnce((file, content) => readYaml(file, content, schema, make));
}

/** Returns a value with the places of its parts, to be made of a whole file. */
export const withPlaces = <T>(value: T, { spotOf }: YamlSource): Located<T> => ({ value, spotOf });

/**
 * Parses a YAML text in which every scalar is text, so that "01" keeps its zero.
 * `linesBefore` is how many lines of the file precede the text (front matter).
 */
export function openYaml(file: string, text: string, linesBefore = 0): YamlSource {
  const { document, counter, lines } = parseCached(text);
  const lineAt = (offset: number): number => counter.linePos(offset).line + linesBefore;
  const issues = documentIssues(file, text, document, lineAt);
  const readable = issues.every(({ expected }) => expected === ONCE);
  const root: unknown = readable ? document.toJS() : null;
  const spotOf = spotsIn(file, lines, linesBefore);

  function read<T>(path: YamlPath, schema: v.GenericSchema<unknown, T>): T | null {
    if (!readable) return null;
    const value = valueAt(root, path);
    const { success, output, issues: found = [] } = v.safeParse(schema, value);
    const lists = success ? listsAsNames(value, output, path) : [];
    if (success && lists.length === 0) return output;
    const faultAt = (full: YamlPath, fault: Pick<Issue, 'found' | 'expected'>) =>
      error({ ...spotOf(...full), place: full.join('.') }, fault.found, fault.expected);
    issues.push(
      ...found.map((issue) => faultAt([...path, ...pathOf(issue)], describeSchemaIssue(issue))),
      ...lists.map((full) => faultAt(full, LIST_FOR_NAMES)),
    );
    return null;
  }
  const report: YamlSource['report'] = (path, found, expected, issueOf = error) => {
    issues.push(issueOf(spotOf(...path), found, expected));
  };
  const locate: YamlSource['locate'] = (path, schema) => {
    const value = read(path, schema);
    return value === null ? [] : [located(value, spotOf, path)];
  };
  return { file, issues, read, locate, report, spotOf };
}

interface Parsed {
  readonly document: Document;
  readonly counter: LineCounter;
  readonly lines: Lines;
}

/** The line of each value, or of the key before it, by the path that leads to it. */
type Lines = ReadonlyMap<string, number>;

/** The texts that were parsed last: an import parses each file up to three times. */
const recentDocuments = new Map<string, Parsed>();
const MAX_CACHED = 6;

function parseCached(text: string): Parsed {
  const known = recentDocuments.get(text);
  if (known) return known;
  const { document, counter } = parseYaml(text);
  // Of a broken text nothing is read, and lists within one another without end would take long.
  const lines = document.errors.length > 0 ? new Map<string, number>() : linesIn(document, counter);
  const now = { document, counter, lines };
  recentDocuments.set(text, now);
  const [oldest] = recentDocuments.keys();
  if (recentDocuments.size > MAX_CACHED && oldest !== undefined) recentDocuments.delete(oldest);
  return now;
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

// Two functions outside `openYaml`, so that places do not keep what it has parsed in memory.
const spotsIn =
  (file: string, lines: Lines, linesBefore: number) =>
  (...path: YamlPath) => {
    const around = path.map((_, index) => pathKey(path.slice(0, path.length - index)));
    const nearest = around.find((key) => lines.has(key)) ?? pathKey([]);
    return { file, line: (lines.get(nearest) ?? 1) + linesBefore };
  };

function located<T>(value: T, spotOf: Located<T>['spotOf'], path: YamlPath): Located<T> {
  return { value, spotOf: (...rest) => spotOf(...path, ...rest) };
}

function linesIn(document: Document, counter: LineCounter): Lines {
  const lines = new Map<string, number>();
  function add(path: YamlPath, marker: unknown, node: unknown): void {
    lines.set(pathKey(path), counter.linePos(startOf(marker) ?? 0).line);
    // Of a key that is repeated, the last one counts.
    const pairs = isMap(node) ? new Map(node.items.map((pair) => [nameOf(pair.key), pair])) : [];
    for (const [key, pair] of pairs) add([...path, key], pair.key, pair.value);
    if (isSeq(node))
      for (const [index, item] of node.items.entries()) add([...path, index], item, item);
  }
  add([], document.contents, document.contents);
  return lines;
}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '');
const pathKey = (path: YamlPath): string => path.join('\0');
