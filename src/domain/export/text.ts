import type { Block } from '../model/dataset';
import { linesOfBlock } from '../model/published-texts';

/** Thrown where a text holds what a file cannot carry. Says which character, where; nothing is left out in silence. */
export class UnwritableText extends Error {
  /** As "U+0000". */
  readonly character: string;
  readonly place: string;

  constructor(character: string, place: string) {
    super(`The character ${character} in "${place}" cannot be written to a file.`);
    this.name = 'UnwritableText';
    this.character = character;
    this.place = place;
  }
}

/**
 * Controls, halves of pairs and what Unicode keeps for itself: XML forbids them and spreadsheets drop them.
 * U+FFFD too, which only says that a character was lost on the way here.
 */
const UNWRITABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u;
const LINE_ENDS = /\r\n?/g;
const ALLOWED = /[\t\n]/g;

/**
 * A text as it may stand in any file: line ends as "\n", everything else untouched. Throws
 * `UnwritableText` at a control character (NUL first among them), half a surrogate pair, a noncharacter
 * or U+FFFD.
 */
export function writable(text: string, place: string): string {
  const settled = text.replaceAll(LINE_ENDS, '\n');
  const found = UNWRITABLE.exec(settled.replaceAll(ALLOWED, ' '));
  if (!found) return settled;
  const point = found[0].codePointAt(0) ?? 0;
  throw new UnwritableText(`U+${point.toString(16).toUpperCase().padStart(4, '0')}`, place);
}

/** Published blocks as plain text: an empty line between them, list items with a bullet or their number. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map((block) => linesOfBlock(block).join('\n')).join('\n\n');
}
