import type { Nodes } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block } from '../../domain/model/dataset';
import { yamlText } from '../folder/yaml-text';
import type { CellRef } from './book';
import type { SheetRegion } from './book-content';
import type { WrittenFile } from './write-yaml';

const textOf = (value: string) => ({ type: 'text' as const, value });

/** Writes a region's file: Markdown whose text, read again, is that of the cells. */
export function writeRegion({
  code,
  name,
  focusAreas,
  notes,
  notesCell,
}: SheetRegion): WrittenFile {
  const lines: string[] = [];
  const cells = new Map<number, CellRef>();
  const add = (text: string, cell: CellRef) => {
    for (const line of text.split('\n')) {
      lines.push(line);
      if (line !== '') cells.set(lines.length, cell);
    }
  };
  add(`---\ncode: '${code}'\nname: ${yamlText(name.text).trim()}\n---`, name.cell);
  for (const { title, blocks, textCell } of focusAreas) {
    add(`\n${markdown({ type: 'heading', depth: 2, children: [textOf(title.text)] })}`, title.cell);
    for (const text of markdownBlocks(blocks)) add(`\n${text}`, textCell);
  }
  if (notes.length > 0) {
    const quote = markdownBlocks(notes).join('\n\n').replaceAll(/^/gm, '> ').replaceAll(/ $/gm, '');
    add(`\n${quote}`, notesCell ?? name.cell);
  }
  return { text: `${lines.join('\n')}\n`, cells };
}

/** Blocks as Markdown. Of two lists in a row, the second has other signs, or they would be one. */
function markdownBlocks(blocks: readonly Block[]): readonly string[] {
  let isOther = false;
  return blocks.map((block, i) => {
    isOther = block.type === 'list' && blocks[i - 1]?.type === 'list' && !isOther;
    return markdown(nodeOf(block), isOther);
  });
}

function markdown(node: Nodes, isOther = false): string {
  const signs = isOther
    ? ({ bullet: '*', bulletOrdered: ')' } as const)
    : ({ bullet: '-' } as const);
  return toMarkdown(node, signs).trimEnd();
}

function nodeOf(block: Block) {
  if (block.type !== 'list') {
    const children = [textOf(block.text)];
    return block.type === 'paragraph'
      ? { type: 'paragraph' as const, children }
      : { type: 'heading' as const, depth: 3 as const, children };
  }
  const children = block.items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: [{ type: 'paragraph' as const, children: [textOf(item)] }],
  }));
  return { type: 'list' as const, ordered: block.ordered === true, spread: false, children };
}
