import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import * as v from 'valibot';
import type { AreaSystem } from '../../domain/model/region';
import { text } from '../../domain/model/area-schema';
import { error, type Issue, type ReadResult } from '../issues/issue';
import { fill, type Phrase, type Wording } from '../issues/wording';
import { lineOfNode, textOfNode, readBlock } from './read-blocks';
import type { SourceBlock, SourceFocusArea, SourceRegion } from './source-model';
import { openYaml } from './yaml-source';

const headerSchema = v.strictObject({
  code: text,
  name: text,
});

/**
 * Reads one region's Markdown: front matter with `code` and `name`, one "## " heading per focus area,
 * "### " for subheadings, paragraphs of one line each, lists, and last of all any notes, which are what
 * the region says outside its focus areas, written as "> " quotations.
 */
export function readRegion(
  file: string,
  content: string,
  areas: AreaSystem,
): ReadResult<SourceRegion> {
  const tree = fromMarkdown(content, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  });
  const issues: Issue[] = [];
  const focusAreas: (SourceFocusArea & { readonly body: SourceBlock[] })[] = [];
  const notes: SourceBlock[] = [];

  function tell(node: RootContent, found: Wording, expected: Phrase): void {
    issues.push(error({ file, line: lineOfNode(node) }, found, expected));
  }

  function readBody(node: RootContent): void {
    if (node.type === 'heading' && node.depth !== 3) {
      tell(node, fill('a heading of level {}', node.depth), '"## " or "### "');
      return;
    }
    const block = readBlock(file, node, issues);
    const focusArea = focusAreas.at(-1);
    if (!focusArea) tell(node, 'text before the first focus area', 'a "## " heading');
    else if (block) focusArea.body.push(block);
  }

  const header = readHeader(file, tree.children[0], areas, issues);
  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    if (node.type === 'blockquote') {
      notes.push(...node.children.flatMap((child) => readBlock(file, child, issues) ?? []));
    } else if (notes.length > 0) {
      tell(node, 'text after a note', 'notes last in the file');
    } else if (node.type === 'heading' && node.depth === 2) {
      const title = textOfNode(file, node, issues) ?? '';
      focusAreas.push({ title, line: lineOfNode(node), body: [] });
    } else readBody(node);
  }
  if (focusAreas.length === 0) {
    issues.push(error({ file }, 'no focus area', 'at least one "## " heading'));
  }
  return { value: header && { file, ...header, focusAreas, notes }, issues };
}

function readHeader(
  file: string,
  first: RootContent | undefined,
  areas: AreaSystem,
  issues: Issue[],
) {
  if (first?.type !== 'yaml') {
    const expected = '"---", then code and name, then "---"';
    issues.push(error({ file, line: 1 }, 'no front matter', expected));
    return null;
  }
  const yaml = openYaml(file, first.value, lineOfNode(first));
  const header = yaml.read([], headerSchema);
  issues.push(...yaml.issues);
  if (header === null) return null;
  const { code, name } = header;
  return { code: codeOfFile(file, areas) ?? code, writtenCode: code, name, spotOf: yaml.spotOf };
}

/** Returns the name of the file with what a region has chosen: "20-dalarna.md". */
export function regionFileName({ byCode }: AreaSystem, code: string): string {
  return `${code}-${byCode.get(code)?.slug ?? ''}.md`;
}

/** The code in a file name such as "regions/20-dalarna.md", or null if code and slug do not match. */
function codeOfFile(file: string, areas: AreaSystem): string | null {
  const name = file.split('/').at(-1) ?? '';
  // A code may have hyphens of its own, and so may a slug.
  const codes = [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index));
  return codes.find((code) => name === regionFileName(areas, code)) ?? null;
}
