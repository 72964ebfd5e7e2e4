import type { Atlas } from '../model/atlas';
import type { Neighbour } from '../model/dataset';
import type { AreaSystem, RegionCode } from '../model/region';

/**
 * The neighbours of a region, in Swedish alphabetical order. For a region without data they are the regions
 * that list it as theirs.
 */
export function neighboursOf(atlas: Atlas, code: RegionCode): readonly Neighbour[] {
  const own = atlas.regionByCode.get(code)?.neighbours ?? [];
  return atlas.areas.codes.flatMap((other): Neighbour[] => {
    const theirs = atlas.regionByCode.get(other)?.neighbours ?? [];
    const border =
      own.find((each) => each.code === other) ?? theirs.find((each) => each.code === code);
    return border && other !== code ? [{ code: other, border: border.border }] : [];
  });
}

/** Every pair of neighbours once, in Swedish alphabetical order. One of a pair may lack data. */
export function neighbourPairs(atlas: Atlas): readonly (readonly [RegionCode, RegionCode])[] {
  const { codes } = atlas.areas;
  return codes.flatMap((code, index) =>
    neighboursOf(atlas, code)
      .filter(({ code: other }) => codes.indexOf(other) > index)
      .map(({ code: other }) => [code, other] as const),
  );
}

/** True if two regions share a border on land or in a lake. Order does not matter. */
export function areNeighbours(atlas: Atlas, a: RegionCode, b: RegionCode): boolean {
  const lists = (from: RegionCode, to: RegionCode) =>
    atlas.regionByCode.get(from)?.neighbours.some(({ code }) => code === to) === true;
  return a !== b && (lists(a, b) || lists(b, a));
}

/** The lake in which the whole border of two regions lies, or null. Order does not matter. */
export function borderLake(
  { borderLakes }: AreaSystem,
  one: RegionCode,
  other: RegionCode,
): string | null {
  const pair = [one, other].toSorted().join(' ');
  return borderLakes.find(({ a, b }) => [a, b].toSorted().join(' ') === pair)?.lake ?? null;
}
