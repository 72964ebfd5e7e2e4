/**
 * The positions 0 … count − 1 in a row where near ones stand side by side. Pairs are joined from the nearest on,
 * each only if both are still at an end of different pieces (the greedy edge heuristic for shortest paths). Of
 * equal pairs the lower positions come first, and the row begins with the lower of its two ends.
 * @param distance between two positions, symmetric. Whole numbers, so that ties are exact.
 */
export function seriate(
  count: number,
  distance: (a: number, b: number) => number,
): readonly number[] {
  const positions = Array.from({ length: count }, (_, at) => at);
  const pairs = positions.flatMap((a) =>
    positions.slice(a + 1).map((b) => ({ a, b, apart: distance(a, b) })),
  );
  let pieces = positions.map((at): readonly number[] => [at]);
  for (const { a, b } of pairs.toSorted((one, other) => one.apart - other.apart)) {
    const left = pieces.find((piece) => isEnd(piece, a));
    const right = pieces.find((piece) => isEnd(piece, b));
    if (!left || !right || left === right) continue;
    const joined = [...withLast(left, a), ...withLast(right, b).toReversed()];
    pieces = [...pieces.filter((piece) => piece !== left && piece !== right), joined];
  }
  const [row = []] = pieces;
  return (row[0] ?? 0) <= (row.at(-1) ?? 0) ? row : row.toReversed();
}

function isEnd(piece: readonly number[], at: number): boolean {
  return piece[0] === at || piece.at(-1) === at;
}

/** A piece turned so that one of its ends is last. */
function withLast(piece: readonly number[], end: number): readonly number[] {
  return piece.at(-1) === end ? piece : piece.toReversed();
}
