import type { Map as MapLibreMap } from 'maplibre-gl';

/** How often the fence is polled, ms. */
const POLL = 8;

/**
 * Resolves when all that the map has been given is on the canvas and the graphics processor is done: an idle map may be
 * far ahead of it, and showing the canvas before that would block the page. A map that the visitor moves is not idle
 * until they let go, so its next frame is enough.
 */
export async function whenDrawn(map: MapLibreMap): Promise<void> {
  // An idle map is not idle again until it has drawn once more.
  map.triggerRepaint();
  const moved = map.isMoving() ? Promise.resolve() : map.once('movestart');
  await Promise.race([map.once('idle'), moved.then(() => map.once('render'))]);
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
