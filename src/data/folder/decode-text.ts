import { error } from '../issues/issue';
import type { Issue, Reading } from '../issues/issue';

const EXPECTED = 'text saved as UTF-8';

/**
 * Decodes a source file into text with "\n" line ends (CRLF and a leading BOM are accepted).
 * Bytes in another encoding are an error, with the line where they begin.
 */
export function decodeText(file: string, bytes: Uint8Array): Reading<string> {
  if (looksLikeUtf16(bytes)) {
    return { value: null, issues: [error({ file }, 'UTF-16 bytes', EXPECTED)] };
  }
  const text = decodeUtf8(bytes);
  if (text === null) {
    const line = lineOfFirstInvalidByte(bytes);
    const found = 'bytes that are not UTF-8 (perhaps Latin-1 or Windows-1252)';
    return { value: null, issues: [error({ file, line }, found, EXPECTED)] };
  }
  const lines = text.replaceAll(/\r\n?/g, '\n');
  return { value: lines, issues: garbledLetters(file, lines) };
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || bytes.includes(0);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Lines are tried one at a time, which is safe because "\n" is never part of a longer UTF-8 letter. */
function lineOfFirstInvalidByte(bytes: Uint8Array): number {
  let start = 0;
  let line = 1;
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 0x0a) continue;
    if (decodeUtf8(bytes.subarray(start, index)) === null) return line;
    start = index + 1;
    line += 1;
  }
  return line;
}

/** Reports letters that were spoilt before the file was saved as UTF-8: "Ã¤" for "ä", or "�". */
function garbledLetters(file: string, text: string): Issue[] {
  const spoilt = /\uFFFD|Ã[\u0080-\u00BF…„–†]/u;
  return text.split('\n').flatMap((content, index) => {
    const match = spoilt.exec(content);
    if (match === null) return [];
    const expected = 'letters such as å, ä and ö';
    return [error({ file, line: index + 1 }, `the garbled letters "${match[0]}"`, expected)];
  });
}
