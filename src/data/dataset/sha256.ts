/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits; null where the page is not secure, since browsers refuse it there. */
export async function sha256(text: string): Promise<string | null> {
  if (!('subtle' in crypto)) return null;
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
