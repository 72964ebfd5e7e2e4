import type { Block } from '../domain/dataset';

/** The texts a block holds: one for a paragraph or heading, one per item for a list. */
function textsOfBlock(block: Block): readonly string[] {
  return block.type === 'list' ? block.items : [block.text];
}

/** Every published text of an area, in order, the title first. */
export function textsOfArea(area: {
  readonly title: string;
  readonly body: readonly Block[];
}): readonly string[] {
  return [area.title, ...area.body.flatMap(textsOfBlock)];
}

/** True if `quote` stands word for word in the title, one paragraph, one heading or one list item. */
export function isQuoteFrom(quote: string, texts: readonly string[]): boolean {
  return quote.trim() !== '' && texts.some((text) => text.includes(quote));
}
