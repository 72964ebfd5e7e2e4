import { openYaml, type YamlPath } from '../folder/yaml-source';
import { yamlText } from '../folder/yaml-text';
import { CellText, type CellRef } from './book';

/** A file of a programme's folder, with the cell that each line comes from; null from a line on that comes from none. */
export interface WrittenFile {
  readonly text: string;
  readonly cells: ReadonlyMap<number, CellRef | null>;
  /** The cells of the titles of focus areas, by the lines where these begin. */
  readonly titles?: ReadonlyMap<number, CellRef>;
}

/** A line of a file by the keys that lead to it, and its cell. */
type Mark<T = CellRef | null> = readonly [YamlPath, T];

/**
 * Writes a value, whose texts may have cells, as YAML below a comment.
 * @param marks the cells of keys, which themselves are no texts.
 * @param titles the same of keys that stand for focus areas.
 */
export function writeYaml(
  comment: string,
  value: unknown,
  marks: readonly Mark[] = [],
  titles: readonly Mark<CellRef>[] = [],
): WrittenFile {
  const text = `# ${comment}\n\n${yamlText(withoutCells(value))}`;
  const { spotOf } = openYaml('', text);
  const byLine = <T>(list: readonly Mark<T>[]) =>
    new Map(list.map(([path, cell]) => [spotOf(...path).line, cell]));
  return { text, cells: byLine([...leaves(value), ...marks, ...titles]), titles: byLine(titles) };
}

/** Returns a value with texts that have no cells, and without what is null in it. */
export function withoutCells(value: unknown): unknown {
  if (value instanceof CellText) return value.text;
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(withoutCells);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutCells(each)]));
}

function leaves(value: unknown, path: YamlPath = []): readonly Mark[] {
  if (value instanceof CellText) return [[path, value.cell]];
  return Object.entries(branchAt(value)).flatMap(([key, each]) => leaves(each, [...path, key]));
}

/** Returns what stands in an object under these keys; nothing where it is none. */
export function branchAt(
  value: unknown,
  ...path: readonly string[]
): Readonly<Record<string, unknown>> {
  let found = value;
  for (const key of path) found = branchAt(found)[key];
  if (typeof found !== 'object' || found === null || found instanceof CellText) return {};
  return { ...found };
}

/** Returns the entries of a list; none of anything else. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
