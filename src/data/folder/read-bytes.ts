import { error, type ReadResult } from '../issues/issue';
import type { Phrase } from '../issues/wording';
import { decodeText } from './decode-text';

/** Reads the text of a file, whose name issues have. */
export type TextReader<T> = (file: string, content: string) => ReadResult<T>;
/** The same of its bytes. */
export type BytesReader<T> = (file: string, bytes: Uint8Array) => ReadResult<T>;

/** Reads a file with a reader. One that is missing is an error where it is said what it should hold. */
export function readFile<T>(
  files: ReadonlyMap<string, Uint8Array>,
  file: string,
  reader: BytesReader<T>,
  expected: Phrase | null = null,
): ReadResult<T> {
  const bytes = files.get(file);
  if (bytes) return reader(file, bytes);
  return { value: null, issues: expected ? [error({ file }, 'no such file', expected)] : [] };
}

/** Reads a file as text, with a reader. */
export function readBytes<T>(
  file: string,
  bytes: Uint8Array,
  reader: TextReader<T>,
): ReadResult<T> {
  const text = decodeText(file, bytes);
  if (text.value === null) return { value: null, issues: text.issues };
  const { value, issues } = reader(file, text.value);
  return { value, issues: [...text.issues, ...issues] };
}

/**
 * Returns a reader of bytes that keeps what it has made of them: thousands of areas take a second to read, and are the same at
 * each change of a spreadsheet.
 */
export function readOnce<T>(reader: TextReader<T>): BytesReader<T> {
  const known = new WeakMap<Uint8Array, { readonly file: string; readonly read: ReadResult<T> }>();
  return (file, bytes) => {
    const earlier = known.get(bytes);
    if (earlier?.file === file) return earlier.read;
    const read = readBytes(file, bytes, reader);
    known.set(bytes, { file, read });
    return read;
  };
}
