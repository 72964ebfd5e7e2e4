import { suspectCharacters, normalise, repaired } from './characters';
import { error, type Issue, type ReadResult } from '../issues/issue';

const EXPECTED = 'text saved as UTF-8';

/**
 * Decodes a source file into normalised text. Bytes in another encoding are an error, with the line where
 * they begin, and so are characters that cannot have been meant.
 */
export function decodeText(file: string, bytes: Uint8Array): ReadResult<string> {
  if (looksLikeUtf16(bytes)) {
    return { value: null, issues: [error({ file }, 'UTF-16 bytes', EXPECTED)] };
  }
  const text = decodeUtf8(bytes);
  if (text === null) {
    const line = lineOfFirstInvalidByte(bytes);
    const found = 'bytes that are not UTF-8 (perhaps Latin-1 or Windows-1252)';
    return { value: null, issues: [error({ file, line }, found, EXPECTED)] };
  }
  const issues = characterIssues(file, text.replaceAll(/\r\n?/g, '\n'));
  return { value: normalise(issues.length === 0 ? text : repaired(text)), issues };
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const zeros = bytes.filter((byte) => byte === 0).length;
  return marked || zeros > bytes.length / 4;
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

function characterIssues(file: string, text: string): Issue[] {
  return text
    .split('\n')
    .flatMap((content, index) =>
      suspectCharacters(content).map(({ found, expected, hint }) =>
        error({ file, line: index + 1 }, found, expected, hint),
      ),
    );
}
