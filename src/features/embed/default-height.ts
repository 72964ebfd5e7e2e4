import { subjectKind } from '../../store/frame-address';
import type { ViewState } from '../../store/view-state';

/** From this width in CSS pixels a frame has its text beside the map: 37rem in frame.css. */
const WIDE = 629;

/** Median heights in CSS pixels, measured on all frames from 280 to 1000 pixels wide. */
const MEDIAN = {
  sweden: { narrow: 920, wide: 580 },
  region: { narrow: 1040, wide: 660 },
  comparison: { narrow: 1130, wide: 760 },
} as const;

/** Returns the expected height of a frame, in CSS pixels, to reserve until the frame reports its own. */
export function expectedHeight(view: ViewState, width: number): number {
  return MEDIAN[subjectKind(view)][width >= WIDE ? 'wide' : 'narrow'];
}

/**
 * Returns the height to write in the code, in CSS pixels, for pages without the script: enough for most frames
 * from 320 pixels wide. The map takes what the text leaves, and a longer text scrolls.
 */
export function fixedHeight(view: ViewState): number {
  return { sweden: 800, region: 900, comparison: 1000 }[subjectKind(view)];
}
