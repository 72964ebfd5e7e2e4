import type { Blockquote, Heading, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import * as v from 'valibot';
import type { AreaSystem } from '../../domain/model/region';
import { text } from '../dataset/schema';
import { error, type Issue, type ReadResult } from '../issues/issue';
import { fill, type Phrase, type Wording } from '../issues/wording';
import { lineOfNode, plainText, readBlock } from './read-blocks';
import type { SourceBlock, SourceRegion } from './source-model';
import { openYaml } from './yaml-source';

const headerSchema = v.strictObject({
  code: text,
  name: text,
});

interface DraftFocusArea {
  readonly title: string;
  readonly line: number;
  readonly body: SourceBlock[];
}

interface Draft {
  readonly file: string;
  readonly focusAreas: DraftFocusArea[];
  readonly notes: SourceBlock[];
  readonly issues: Issue[];
}

/**
 * Reads one region's Markdown: front matter with `code` and `name`, one "## " heading per focus area,
 * "### " for subheadings, paragraphs of one line each, lists, and last of all any notes, which are what
 * the region says outside its focus areas, written as "> " quotations.
 */
export function readRegion(
  file: string,
  content: string,
  system: AreaSystem,
): ReadResult<SourceRegion> {
  const tree = fromMarkdown(content, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  });
  const draft: Draft = { file, focusAreas: [], notes: [], issues: [] };
  const header = readHeader(draft, tree.children[0], system);
  for (const node of tree.children) readNode(draft, node);
  if (draft.focusAreas.length === 0) {
    draft.issues.push(error({ file: draft.file }, 'no focus area', 'at least one "## " heading'));
  }
  const { focusAreas, notes, issues } = draft;
  return { value: header === null ? null : { file, ...header, focusAreas, notes }, issues };
}

function readHeader(draft: Draft, first: RootContent | undefined, areas: AreaSystem) {
  if (first?.type !== 'yaml') {
    const expected = '"---", then code and name, then "---"';
    draft.issues.push(error({ file: draft.file, line: 1 }, 'no front matter', expected));
    return null;
  }
  const yaml = openYaml(draft.file, first.value, lineOfNode(first));
  const header = yaml.read([], headerSchema);
  draft.issues.push(...yaml.issues);
  if (header === null) return null;
  return {
    code: codeOfFile(draft.file, areas) ?? header.code,
    writtenCode: header.code,
    name: header.name,
    codeLine: yaml.lineOf(['code']),
    nameLine: yaml.lineOf(['name']),
  };
}

/** The code in a file name such as "regions/20-dalarna.md", or null if code and slug do not match. */
function codeOfFile(file: string, { byCode }: AreaSystem): string | null {
  const name = file.split('/').at(-1) ?? '';
  // A code may have hyphens of its own, and so may a slug.
  const codes = [...name.matchAll(/-/g)].map(({ index }) => name.slice(0, index));
  return codes.find((code) => name === `${code}-${byCode.get(code)?.slug ?? ''}.md`) ?? null;
}

function readNode(draft: Draft, node: RootContent): void {
  if (node.type === 'yaml') return;
  if (node.type === 'blockquote') readNote(draft, node);
  else if (draft.notes.length > 0) tell(draft, node, 'text after a note', 'notes last in the file');
  else if (node.type === 'heading' && node.depth === 2) startFocusArea(draft, node);
  else readBody(draft, node);
}

function readNote(draft: Draft, node: Blockquote): void {
  for (const child of node.children) {
    const block = readBlock(draft.file, child, draft.issues);
    if (block !== null) draft.notes.push(block);
  }
}

function startFocusArea(draft: Draft, node: Heading): void {
  const title = plainText(draft.file, node, draft.issues);
  draft.focusAreas.push({ title: title ?? '', line: lineOfNode(node), body: [] });
}

function readBody(draft: Draft, node: RootContent): void {
  if (node.type === 'heading' && node.depth !== 3) {
    tell(draft, node, fill('a heading of level {}', node.depth), '"## " or "### "');
    return;
  }
  const block = readBlock(draft.file, node, draft.issues);
  const focusArea = draft.focusAreas.at(-1);
  if (focusArea === undefined)
    tell(draft, node, 'text before the first focus area', 'a "## " heading');
  else if (block !== null) focusArea.body.push(block);
}

function tell(draft: Draft, node: RootContent, found: Wording, expected: Phrase): void {
  draft.issues.push(error({ file: draft.file, line: lineOfNode(node) }, found, expected));
}
