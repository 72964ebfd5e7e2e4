import type { ViewState } from '../../store/view-state';

/** From this width on, CSS pixels, a frame has its text beside the map: 37rem in frame.css. */
const WIDE = 629;

/** Middle values of all frames that may choose, CSS pixels, measured from 280 to 1000 pixels wide. */
const USUAL = {
  map: { narrow: 920, wide: 580 },
  region: { narrow: 1040, wide: 660 },
  comparison: { narrow: 1130, wide: 760 },
} as const;

/** About how tall a frame of a view will be at a width: the room kept for it until it has said so itself. */
export function usualHeight(view: ViewState, width: number): number {
  return USUAL[kindOf(view)][width >= WIDE ? 'wide' : 'narrow'];
}

/**
 * The height to write where no script will set it: enough for most at 320 pixels and more, the map then
 * taking what the text leaves. At its least height a longer text can be scrolled in the frame.
 */
export function fixedHeight(view: ViewState): number {
  return { map: 800, region: 900, comparison: 1000 }[kindOf(view)];
}

function kindOf({ subject, compared }: ViewState): keyof typeof USUAL {
  if (subject.kind === 'region') return 'region';
  return compared.length > 0 ? 'comparison' : 'map';
}
