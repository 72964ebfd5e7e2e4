import type { Block } from '../model/dataset';
import { linesOfBlock } from '../model/published-texts';
import { ExportError } from './failure';

/**
 * Control characters, lone surrogates and noncharacters, which XML forbids and spreadsheets drop, and U+FFFD, which
 * shows that a character has been lost.
 */
const UNWRITABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u;
const LINE_ENDS = /\r\n?/g;
const ALLOWED = /[\t\n]/g;

/**
 * The text with line ends as "\n" and everything else unchanged. Throws `ExportError` if it has a character
 * that files cannot contain.
 */
export function writable(text: string, place: string): string {
  const normalized = text.replaceAll(LINE_ENDS, '\n');
  const found = UNWRITABLE.exec(normalized.replaceAll(ALLOWED, ' '));
  if (!found) return normalized;
  const point = found[0].codePointAt(0) ?? 0;
  const character = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  throw new ExportError(
    { kind: 'character', character, place },
    `The character ${character} in "${place}" cannot be written to a file.`,
  );
}

/** Published blocks as plain text, separated by empty lines; list items have a bullet or their number. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map((block) => linesOfBlock(block).join('\n')).join('\n\n');
}
