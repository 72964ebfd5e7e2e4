import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { sha256 } from './sha256';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Lengths around the ends of blocks of 64 bytes, the last nine of which are not the text's. */
const LENGTHS = [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 128, 5000];

test.each(['is secure', 'is not secure'])(
  'where the page %s, the digest is that of the bytes',
  async (page) => {
    if (page === 'is not secure') vi.stubGlobal('crypto', {});
    const texts = fc.oneof(
      fc.constantFrom(...LENGTHS).map((length) => 'a'.repeat(length)),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
  },
);
