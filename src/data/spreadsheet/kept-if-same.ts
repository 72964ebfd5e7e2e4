import { parse } from 'yaml';
import { byCodeUnit } from '../../domain/model/code-unit-order';
import { decodeText } from '../folder/decode-text';
import { readRegion } from '../folder/read-region';
import type { Reader } from './reader';

/** Returns the bytes that the folder has, comments and all, if they say the same as the new ones. */
export function keptIfSame(
  file: string,
  bytes: Uint8Array,
  base: Pick<Reader, 'files' | 'areas'>,
): Uint8Array {
  const before = base.files.get(file);
  if (!before) return bytes;
  try {
    const meant = meaningOf(file, before, base);
    return meant !== null && meant === meaningOf(file, bytes, base) ? before : bytes;
  } catch {
    return bytes;
  }
}

/** What a file says, as a text to be compared; null where some of it is faulty. */
function meaningOf(
  file: string,
  bytes: Uint8Array,
  { areas }: Pick<Reader, 'areas'>,
): string | null {
  const text = decodeText(file, bytes).value ?? '';
  if (file.endsWith('.yaml')) return JSON.stringify(parse(text, { schema: 'failsafe' }), sorted);
  const { value, issues } = readRegion(file, text, areas);
  return issues.length > 0 ? null : JSON.stringify(value, withoutLines);
}

/** Puts the keys of an object in the order of the alphabet, for `JSON.stringify`. */
function sorted(_: string, value: unknown): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => byCodeUnit(a, b)))
    : value;
}

function withoutLines(key: string, value: unknown): unknown {
  return /line$/i.test(key) ? undefined : value;
}
