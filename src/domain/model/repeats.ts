/** Returns the indexes of the keys that an earlier one equals. */
export function repeatsIn(keys: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}

/** Returns the entries whose key an earlier entry has too. */
export function repeated<T extends object>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
): readonly T[] {
  return repeatsIn(entries.map(keyOf)).flatMap((index) => entries[index] ?? []);
}
