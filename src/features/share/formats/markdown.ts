import type { BlockContent, ListItem, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { BriefingPart } from '../briefing/parts';

/** Returns a briefing as CommonMark, with Markdown syntax in texts escaped. */
export function markdownOf(parts: readonly BriefingPart[]): string {
  const root: Root = { type: 'root', children: parts.map(nodeOf) };
  return toMarkdown(root, { bullet: '-', rule: '-' });
}

function nodeOf(part: BriefingPart): BlockContent {
  switch (part.kind) {
    case 'heading':
      return { type: 'heading', depth: part.level, children: [textOf(part.text)] };
    case 'paragraph':
      return { type: 'paragraph', children: [textOf(part.text)] };
    case 'list':
      return {
        type: 'list',
        ordered: part.ordered,
        spread: false,
        children: part.items.map(itemOf),
      };
  }
}

function itemOf(item: string): ListItem {
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [textOf(item)] }],
  };
}

const textOf = (value: string) => ({ type: 'text' as const, value });
