import { byCodeUnit } from '../model/code-unit-order';

/** TopoJSON arc indexes, nested as deep as the geometry; `~i` is arc `i` reversed. */
type ArcRefs = readonly (number | ArcRefs)[];

/** The arcs of a TopoJSON polygon and the id of its owner. */
interface ArcOwner {
  readonly id: string;
  readonly arcs: ArcRefs;
}

/** A pair with a border line in common, `a` before `b`, and the arcs of that line. */
interface SharedBorder {
  readonly a: string;
  readonly b: string;
  readonly arcs: readonly number[];
}

/**
 * The pairs of owners that share at least one arc. An arc is a line, so touching at a single point does not
 * count, nor does facing each other across the sea.
 *
 * @param owners polygons of one topology; an id may occur more than once.
 * @returns each pair once, sorted by `a`, then `b`, in code-unit order ("09" before "10").
 */
export function adjacencyFromArcs(owners: readonly ArcOwner[]): SharedBorder[] {
  const borders = new Map<string, { a: string; b: string; arcs: number[] }>();
  for (const [arc, ids] of ownersByArc(owners)) {
    const sorted = [...ids].toSorted(byCodeUnit);
    for (const [i, a] of sorted.entries()) {
      for (const b of sorted.slice(i + 1)) {
        const key = JSON.stringify([a, b]);
        const border = borders.get(key) ?? { a, b, arcs: [] };
        border.arcs.push(arc);
        borders.set(key, border);
      }
    }
  }
  return [...borders.values()].toSorted((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b));
}

function ownersByArc(owners: readonly ArcOwner[]): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const { id, arcs } of owners) {
    for (const arc of flatten(arcs).map(forwards)) {
      found.set(arc, (found.get(arc) ?? new Set<string>()).add(id));
    }
  }
  return found;
}

function flatten(arcs: ArcRefs): number[] {
  return arcs.flatMap((each) => (typeof each === 'number' ? [each] : flatten(each)));
}

/** Returns the index of an arc, also of one that is run through backwards. */
export function forwards(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
