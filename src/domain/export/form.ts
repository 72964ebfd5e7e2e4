import type { Block } from '../model/dataset';
import type { BlockForm } from './export';
import { plainText } from './text';

/**
 * Returns the blocks that a plain text shows by itself: lines that begin with a bullet are a list, lines that begin with
 * 1, 2, 3 a numbered one, every other line a paragraph. It cannot tell a heading from a paragraph.
 */
export function guessBlocks(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((part) => part.split('\n').reduce<readonly Block[]>(withLine, []));
}

/** Word's "o" has a tab after it, and its other bullets may be characters that only its symbol fonts have. */
const BULLETED = /^(?:(\d+)[.)]|([•·‣▪◦○●■\p{Co}*–-]|o(?=\t)))\s+(.+)$/u;

function withLine(blocks: readonly Block[], written: string): readonly Block[] {
  const text = written.trim();
  const [, number, bullet, item = ''] = BULLETED.exec(text) ?? [];
  const ordered = number === undefined ? {} : { ordered: true as const };
  const last = blocks.at(-1);
  const before = last?.type === 'list' && last.ordered === ordered.ordered ? last.items : [];
  if (bullet === undefined && number !== String(before.length + 1))
    return text === '' ? blocks : [...blocks, { type: 'paragraph', text }];
  const list: Block = { type: 'list', items: [...before, item], ...ordered };
  return [...(before.length === 0 ? blocks : blocks.slice(0, -1)), list];
}

/** Returns the blocks of a text whose parts have these forms, or null where there are not as many. */
export function blocksOfForms(text: string, forms: readonly BlockForm[]): readonly Block[] | null {
  const parts = text.split('\n\n');
  if (parts.length !== forms.length) return null;
  return parts.map((part, i): Block => {
    const form = forms[i] ?? 'paragraph';
    if (form === 'paragraph' || form === 'heading') return { type: form, text: part };
    const items = part.split('\n').map((line) => line.replace(/^(?:•|\d+\.) /, ''));
    return { type: 'list', items, ...(form === 'ordered' ? { ordered: true } : {}) };
  });
}

/** The forms of the blocks in words, or null where the plain text alone shows them. */
export function formOf(
  blocks: readonly Block[],
  { form }: { readonly form: Readonly<Record<BlockForm, string>> },
): string | null {
  const shown = guessBlocks(plainText(blocks));
  if (JSON.stringify(shown) === JSON.stringify(blocks)) return null;
  return blocks
    .map((block) => form[block.type === 'list' && block.ordered ? 'ordered' : block.type])
    .join(', ');
}
