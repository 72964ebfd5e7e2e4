import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * The pixel ratio until everything is loaded. The library draws a dozen frames before that, which nobody sees and
 * which cost a software renderer by the pixel.
 */
export const BOOT_PIXEL_RATIO = 0.25;

/** Sets the map's pixel ratio to the screen's, also when the window moves to another screen. */
export function raiseResolution(map: MapLibreMap): void {
  const follow = () => {
    if (map.getPixelRatio() !== devicePixelRatio) map.setPixelRatio(devicePixelRatio);
  };
  map.on('resize', follow);
  follow();
}
