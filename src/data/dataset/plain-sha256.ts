// The algorithm and its names are those of FIPS 180-4, section 6.2.

const BLOCK_BYTES = 64;
const ROUNDS = 64;

const PRIMES = firstPrimes(ROUNDS);
const K = PRIMES.map((prime) => fractionOf(Math.cbrt(prime)));
const H = PRIMES.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime)));

/** Returns the SHA-256 of bytes, for pages that are not secure: browsers work it out on secure ones alone. */
export function plainSha256(bytes: Uint8Array): Uint8Array {
  const blocks = new DataView(padded(bytes).buffer);
  let hash = H;
  for (let start = 0; start < blocks.byteLength; start += BLOCK_BYTES) {
    const mixed = mix(hash, schedule(blocks, start));
    hash = hash.map((word, index) => (word + (mixed[index] ?? 0)) | 0);
  }
  const digest = new DataView(new ArrayBuffer(4 * hash.length));
  for (const [index, word] of hash.entries()) digest.setInt32(4 * index, word);
  return new Uint8Array(digest.buffer);
}

/** The bytes, a one, zeros, and the length in bits, in whole blocks. */
function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK_BYTES) * BLOCK_BYTES);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  new DataView(whole.buffer).setUint32(whole.length - 8, bytes.length / 2 ** 29);
  new DataView(whole.buffer).setUint32(whole.length - 4, bytes.length * 8);
  return whole;
}

function schedule(blocks: DataView, start: number): Int32Array {
  const words = new Int32Array(ROUNDS);
  for (let t = 0; t < ROUNDS; t += 1) {
    if (t < 16) words[t] = blocks.getInt32(start + 4 * t);
    else {
      const [w2 = 0, w7 = 0, w15 = 0, w16 = 0] = [2, 7, 15, 16].map((back) => words[t - back]);
      const sigma0 = rotated(w15, 7) ^ rotated(w15, 18) ^ (w15 >>> 3);
      const sigma1 = rotated(w2, 17) ^ rotated(w2, 19) ^ (w2 >>> 10);
      words[t] = sigma1 + w7 + sigma0 + w16;
    }
  }
  return words;
}

function mix(hash: readonly number[], words: Int32Array): readonly number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (const [t, word] of words.entries()) {
    const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + sum1 + choice + (K[t] ?? 0) + word) | 0;
    const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + sum0 + majority) | 0];
  }
  return [a, b, c, d, e, f, g, h];
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** Returns the first 32 bits of what a number has after its point. */
function fractionOf(number: number): number {
  return Math.floor((number % 1) * 2 ** 32);
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}
