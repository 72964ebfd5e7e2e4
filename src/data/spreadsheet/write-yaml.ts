import { openYaml, type YamlPath } from '../folder/yaml-source';
import { yamlText } from '../folder/yaml-text';
import { CellText, type CellRef } from './book';
import type { Tree } from './sheet-content';

/** A file of a programme's folder, with the cell that each line comes from; null from a line on that comes from none. */
export interface WrittenFile {
  readonly text: string;
  readonly cells: ReadonlyMap<number, CellRef | null>;
}

/** Writes texts as YAML below a comment. `marks` are the cells of keys, which themselves are no texts. */
export function writeYaml(
  comment: string,
  tree: Tree,
  marks: readonly (readonly [YamlPath, CellRef | null])[] = [],
): WrittenFile {
  const text = `# ${comment}\n\n${yamlText(plain(tree))}`;
  const { lineOf } = openYaml('', text);
  const cells = new Map<number, CellRef | null>();
  for (const [path, cell] of [...leaves(tree, []), ...marks]) cells.set(lineOf(path), cell);
  return { text, cells };
}

/** Returns texts without their cells. */
export function plain(tree: Tree): unknown {
  if (typeof tree === 'string') return tree;
  if (tree instanceof CellText) return tree.text;
  if (isList(tree)) return tree.map(plain);
  return Object.fromEntries(Object.entries(tree).map(([key, each]) => [key, plain(each)]));
}

function leaves(tree: Tree, path: YamlPath): readonly (readonly [YamlPath, CellRef])[] {
  if (typeof tree === 'string') return [];
  if (tree instanceof CellText) return [[path, tree.cell]];
  if (isList(tree)) return tree.flatMap((each, i) => leaves(each, [...path, i]));
  return Object.entries(tree).flatMap(([key, each]) => leaves(each, [...path, key]));
}

function isList(tree: Exclude<Tree, string>): tree is readonly Tree[] {
  return Array.isArray(tree);
}

/** Returns what stands in a tree under these keys; nothing where it is no object. */
export function branchAt(
  tree: Tree | null | undefined,
  ...path: readonly string[]
): Readonly<Record<string, Tree>> {
  let found = tree;
  for (const key of path) found = branchAt(found)[key];
  if (!found || typeof found === 'string' || found instanceof CellText) return {};
  return Object.fromEntries(Object.entries(found));
}

/** Returns the entries of a list; none of anything else. */
export function listIn(tree: Tree): readonly Tree[] {
  return typeof tree !== 'string' && isList(tree) ? tree : [];
}
