import type { Map as MapLibreMap } from 'maplibre-gl';

/** How often the fence is polled, ms. */
const POLL = 8;

/**
 * Resolves when all that the map has been given is on the canvas and the graphics processor is done: an idle map may be
 * far ahead of it, and showing the canvas before that would block the page. A map that the visitor moves is not idle
 * until they let go, so its next frame is enough. One that loses its graphics context has to draw again.
 */
export async function whenDrawn(map: MapLibreMap): Promise<void> {
  await nextDrawing(map);
  if (!(await isGpuDone(map))) await whenDrawn(map);
}

/** Resolves when the map is idle after one more frame, or moves and has drawn a frame since. */
function nextDrawing(map: MapLibreMap): Promise<void> {
  // An idle map is not idle again until it has drawn once more.
  map.triggerRepaint();
  return new Promise((resolve) => {
    const onMove = () => map.once('render', onDrawn);
    const onDrawn = () => {
      map.off('movestart', onMove);
      map.off('idle', onDrawn);
      resolve();
    };
    map.once('idle', onDrawn);
    if (map.isMoving()) onMove();
    else map.once('movestart', onMove);
  });
}

/** Resolves when the graphics processor has done everything that was sent to it: to false where its context is lost. */
function isGpuDone(map: MapLibreMap): Promise<boolean> {
  const gl = map.getCanvas().getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return Promise.resolve(!gl?.isContextLost());
  gl.flush();
  return new Promise((resolve) => {
    const poll = () => {
      if (gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) {
        setTimeout(poll, POLL);
        return;
      }
      gl.deleteSync(fence);
      resolve(!gl.isContextLost());
    };
    poll();
  });
}
