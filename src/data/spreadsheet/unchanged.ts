import { parse } from 'yaml';
import { byCodeUnit } from '../../domain/model/code-unit-order';
import { decodeText } from '../folder/decode-text';
import { readRegion } from '../folder/read-region';
import type { Base } from './base';

/** Returns the bytes that the folder has, comments and all, if they say the same as the new ones. */
export function unchanged(file: string, bytes: Uint8Array, base: Base): Uint8Array {
  const before = base.files.get(file);
  if (!before || hasOtherLetters(file, before, bytes)) return bytes;
  try {
    return meaningOf(file, before, base) === meaningOf(file, bytes, base) ? before : bytes;
  } catch {
    return bytes;
  }
}

/**
 * True if the letters alone show that two versions of a file differ, so that neither need be parsed, which takes longest. A
 * YAML file may have lost its comments: it surely differs only where it has grown.
 */
function hasOtherLetters(file: string, before: Uint8Array, now: Uint8Array): boolean {
  const [one, other] = [lettersOf(before), lettersOf(now)];
  return file.endsWith('.md') ? one !== other : one.length < other.length;
}

/** The letters of a text, without those of signs that are written as codes. */
function lettersOf(bytes: Uint8Array): string {
  return new TextDecoder()
    .decode(bytes)
    .replaceAll(/&#?\w+;/g, '')
    .replaceAll(/\P{L}/gu, '');
}

function meaningOf(file: string, bytes: Uint8Array, { areas }: Base): string {
  const text = decodeText(file, bytes).value ?? '';
  const isYaml = file.endsWith('.yaml');
  const meaning: unknown = isYaml
    ? parse(text, { schema: 'failsafe' })
    : readRegion(file, text, areas).value;
  return JSON.stringify(meaning, isYaml ? sorted : withoutLines);
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
