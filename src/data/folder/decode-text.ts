import { suspectCharacters, normalise, repaired } from './characters';
import { error, type Issue, type ReadResult } from '../issues/issue';

const EXPECTED = 'text saved as UTF-8';

/**
 * Decodes a source file into normalised text. Bytes in another encoding are an error, with the line where
 * they begin, and so are characters that cannot have been meant.
 */
export function decodeText(file: string, bytes: Uint8Array): ReadResult<string> {
  if (utf16In(bytes)) {
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

/** Returns the kind of UTF-16 that bytes are in, by their byte order mark or since every second one is 0; else null. */
export function utf16In(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1000);
  const zeros = (rest: number) => start.filter((byte, i) => byte === 0 && i % 2 === rest).length;
  if (zeros(1) > start.length / 4) return 'utf-16le';
  return zeros(0) > start.length / 4 ? 'utf-16be' : null;
}

/** Decodes UTF-8; null for other bytes. */
export function decodeUtf8(bytes: Uint8Array): string | null {
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
