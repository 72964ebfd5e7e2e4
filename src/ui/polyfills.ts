const USED: readonly (readonly [owner: object, method: string])[] = [
  [Array.prototype, 'at'],
  [Array.prototype, 'findLast'],
  [Array.prototype, 'findLastIndex'],
  [Array.prototype, 'toReversed'],
  [Array.prototype, 'toSorted'],
  [Object, 'hasOwn'],
  [String.prototype, 'at'],
  [URL, 'canParse'],
];

/** Resolves when the browser has every method that the code uses and the oldest promised browsers lack. */
export async function loadPolyfills(): Promise<void> {
  if (USED.some(([owner, method]) => !(method in owner))) await import('./missing-methods');
}
