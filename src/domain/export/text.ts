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
  if (!UNWRITABLE.test(normalized.replaceAll(ALLOWED, ' '))) return normalized;
  throw new ExportError({ kind: 'text', place }, `A character in "${place}" is none for files.`);
}

/** Published blocks as plain text, separated by empty lines; list items have a bullet or their number. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map((block) => linesOfBlock(block).join('\n')).join('\n\n');
}
