/** Returns the places of the keys that also stand earlier in the list. */
export function repeatsIn(keys: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}

/** Returns the entries with a key that also stands earlier in the list. */
export function repeated<T extends object>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
): readonly T[] {
  return repeatsIn(entries.map(keyOf)).flatMap((index) => entries[index] ?? []);
}
