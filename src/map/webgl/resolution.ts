import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Pixels of the drawing per CSS pixel until everything has been loaded. The library draws a dozen frames
 * on the way that nobody sees; a graphics processor in software pays for each by its pixels.
 */
export const UNSEEN = 0.25;

/** How often the graphics processor is asked whether it is done, ms. */
const ASK = 8;

/**
 * Draws as sharply as the screen can from now on, also when the window moves to another screen. Settles when the first
 * such drawing is on the canvas. Not before the graphics processor has done what it was asked: a map at rest may be
 * far ahead of it, and whoever showed the canvas then would hold up the whole page.
 */
export async function sharpen(map: MapLibreMap): Promise<void> {
  const follow = () => {
    if (map.getPixelRatio() !== devicePixelRatio) map.setPixelRatio(devicePixelRatio);
  };
  map.on('resize', follow);
  follow();
  // A map at rest comes to rest again only after it has drawn.
  map.triggerRepaint();
  // Who moves the map is shown it at once: it would not rest before they let go.
  await Promise.race([map.once('idle'), map.once('movestart')]);
  await gpuIsDone(map);
}

/** Settles when the graphics processor has done what it has been asked to. */
function gpuIsDone(map: MapLibreMap): Promise<void> {
  const gl = map.getCanvas().getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return Promise.resolve();
  gl.flush();
  return new Promise((resolve) => {
    const ask = () => {
      if (gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) {
        setTimeout(ask, ASK);
        return;
      }
      gl.deleteSync(fence);
      resolve();
    };
    ask();
  });
}
