import type { Position } from '../../model/region';

/** What somebody asks for the name of an area. */
export interface NameHint {
  /** Where it is to stand where it has no room inside; "inside" also where others are in the way. */
  readonly side?: 'west' | 'east' | 'inside' | undefined;
  /** The height of the map from which the side is asked for, CSS pixels. */
  readonly from?: number | undefined;
  /** Where it stands at all heights: the middle of the text inside its area, else the end nearest to it. */
  readonly at?: Position | undefined;
  /** The label point, where that of the rule would not do: it may lie in a lake. */
  readonly point?: Position | undefined;
}

export type NameHints = ReadonlyMap<string, NameHint>;
