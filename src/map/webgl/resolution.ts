import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * The pixel ratio until everything is loaded. The library draws a dozen frames before that, which nobody sees and
 * which cost a software renderer by the pixel.
 */
export const BOOT_PIXEL_RATIO = 0.25;

/** How often the fence is polled, ms. */
const POLL = 8;

/**
 * Sets the map's pixel ratio to the screen's, also when the window moves to another screen. Resolves when the first
 * such drawing is on the canvas and the graphics processor is done: an idle map may be far ahead of it, and showing
 * the canvas before that would block the page.
 */
export async function raiseResolution(map: MapLibreMap): Promise<void> {
  const follow = () => {
    if (map.getPixelRatio() !== devicePixelRatio) map.setPixelRatio(devicePixelRatio);
  };
  map.on('resize', follow);
  follow();
  // An idle map is not idle again until it has drawn once more.
  map.triggerRepaint();
  // A map that the visitor is moving is not idle until they let go.
  await Promise.race([map.once('idle'), map.once('movestart')]);
  await waitForGpu(map);
}

/** Resolves when the graphics processor has done everything that was sent to it. */
function waitForGpu(map: MapLibreMap): Promise<void> {
  const gl = map.getCanvas().getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return Promise.resolve();
  gl.flush();
  return new Promise((resolve) => {
    const poll = () => {
      if (gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) {
        setTimeout(poll, POLL);
        return;
      }
      gl.deleteSync(fence);
      resolve();
    };
    poll();
  });
}
