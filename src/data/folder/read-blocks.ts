import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { error, type Issue } from '../issues/issue';
import { fill } from '../issues/wording';
import type { SourceBlock } from './source-model';

type AnyBlock = RootContent | BlockContent | DefinitionContent;

/** What is found where Markdown makes something of signs or spaces that are text. */
const nameOf = (type: string) =>
  type === 'code'
    ? 'a line that begins with a tab or four spaces, or with ```'
    : 'signs of formatting (such as *, _, `, <, [ or >, or two spaces at the end of a line)';

/** The line a node begins on, counted from 1. */
export function lineOfNode(node: {
  readonly position?: { start: { line: number } } | undefined;
}): number {
  return node.position?.start.line ?? 1;
}

/** Returns a Markdown block as published text, or null. Adds what is wrong to `issues`. */
export function readBlock(file: string, node: AnyBlock, issues: Issue[]): SourceBlock | null {
  const line = lineOfNode(node);
  if (node.type === 'paragraph' || node.type === 'heading') {
    const text = textOfNode(file, node, issues);
    return text === null ? null : { line, block: { type: node.type, text } };
  }
  if (node.type === 'list') return readList(file, node, issues);
  issues.push(error({ file, line }, nameOf(node.type), 'a paragraph, a list or a heading'));
  // The words after a tab are there all the same, so that quotes of them are not reported too.
  return node.type === 'code' ? { line, block: { type: 'paragraph', text: node.value } } : null;
}

/**
 * Returns the words of a paragraph or heading. Formatting is an error rather than dropped, since what is published must be
 * what was printed; the words are there all the same, so that quotes of them are not reported too.
 */
export function textOfNode(
  file: string,
  node: {
    readonly children: readonly PhrasingContent[];
    readonly position?: { start: { line: number }; end: { line: number } } | undefined;
  },
  issues: Issue[],
): string | null {
  const line = lineOfNode(node);
  const text = toString(node, { includeHtml: false, includeImageAlt: false }).replaceAll('\n', ' ');
  const other = node.children.find((child) => child.type !== 'text');
  if (other !== undefined) {
    const spot = { file, line: lineOfNode(other) };
    issues.push(error(spot, nameOf(other.type), 'plain text'));
    return text;
  }
  const lines = (node.position?.end.line ?? line) - line + 1;
  if (lines > 1) {
    const expected = 'one line, with an empty line between paragraphs';
    issues.push(error({ file, line }, fill('a paragraph over {} lines', lines), expected));
    return text;
  }
  if (text !== '') return text;
  issues.push(error({ file, line }, 'an empty heading', 'some text'));
  return null;
}

function readList(file: string, list: List, issues: Issue[]): SourceBlock | null {
  const line = lineOfNode(list);
  const ordered = list.ordered === true;
  if (ordered && list.start !== 1) {
    const found = fill('a numbered list that begins with {}', list.start ?? 0);
    issues.push(error({ file, line }, found, 'a list that begins with 1'));
  }
  const items = list.children.map((item) => {
    const [first, second] = item.children;
    if (first?.type === 'paragraph' && second === undefined) {
      return textOfNode(file, first, issues);
    }
    const spot = { file, line: lineOfNode(second ?? item) };
    issues.push(error(spot, 'more or less than one text in a list item', 'one text per list item'));
    return null;
  });
  const texts = items.filter((item) => item !== null);
  if (texts.length < items.length) return null;
  return { line, block: { type: 'list', items: texts, ...(ordered ? { ordered: true } : {}) } };
}
