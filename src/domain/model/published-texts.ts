import type { Block, Contact } from './dataset';

/** The texts of a block: one for a paragraph or heading, one for each item of a list. */
export function textsOfBlock(block: Block): readonly string[] {
  return block.type === 'list' ? block.items : [block.text];
}

/** Every published text of a focus area in order, the title first. */
export function textsOfFocusArea(focusArea: {
  readonly title: string;
  readonly body: readonly Block[];
}): readonly string[] {
  return [focusArea.title, ...focusArea.body.flatMap(textsOfBlock)];
}

/** A block as lines of plain text; list items have a bullet or their number. */
export function linesOfBlock(block: Block): readonly string[] {
  if (block.type !== 'list') return [block.text];
  return block.items.map((item, i) => (block.ordered ? `${i + 1}. ${item}` : `• ${item}`));
}

/** A contact as the page prints it: "Eva Ek, 031-390 06 00". */
export function lineOfContact({ name, printed }: Pick<Contact, 'name' | 'printed'>): string {
  return printed === null ? name : `${name}, ${printed}`;
}
