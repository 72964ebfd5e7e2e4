/** Resolves with the SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = await hashOf(bytes);
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Browsers work it out on secure pages alone. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if ('subtle' in crypto) return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const { sha256: hash } = await import('@noble/hashes/sha2.js');
  return hash(bytes);
}
