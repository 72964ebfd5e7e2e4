import { subjectKind } from '../../store/embed-address';
import type { ViewState } from '../../store/view-state';

/**
 * Returns the height to write in the code, in CSS pixels, for pages without the script: enough for most frames
 * from 320 pixels wide. The map takes what the text leaves, and a longer text scrolls.
 */
export function fixedHeight(view: ViewState): number {
  return { sweden: 800, region: 900, comparison: 1000 }[subjectKind(view)];
}
