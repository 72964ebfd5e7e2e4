import { identityOf, REGION_CODES, type RegionCode } from './region';
import { project, type Position } from './projection';

export type LabelAnchor = 'center' | 'left' | 'right' | 'top' | 'bottom';

/** A region's name on the map. The same placement serves both renderers, so that they do not differ. */
export interface Label {
  readonly code: RegionCode;
  /** The name, broken where it is long. */
  readonly lines: readonly string[];
  /** Longitude, latitude. */
  readonly at: Position;
  /** Which part of the text stands at the point, as MapLibre names it: "left" puts the text to the right. */
  readonly anchor: LabelAnchor;
  /** Drawn when all of Sweden is at least this tall on the screen, CSS pixels; one of `LABEL_TIERS`. */
  readonly minHeight: number;
}

/** Heights of Sweden on the screen at which more names appear, CSS pixels. */
export const LABEL_TIERS = [0, 440, 560, 700, 860, 1080, 1400, 2000, 4000] as const;

/** Lettering size on the map, CSS pixels, and the line height that goes with it. */
export const LABEL_SIZE = 13;
export const LABEL_LINE = 15;
