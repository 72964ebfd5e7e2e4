/** Returns the places of the keys that also stand earlier in the list. */
export function repeatsIn(keys: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}
