import { fetchGeometry, type Detail } from '../../data/fetch-geometry';
import type { MapLibrary } from './fetch-map-library';
import type { LoadWebgl } from '../../map/renderer';
import type { WebglMap } from '../../map/webgl/options';
import { WORKER_ADDRESS } from '../../map/webgl/worker-address';
import type { WebglError } from '../../map/webgl/error';
import { webglSupport } from './webgl-support';

export interface PendingMap {
  /** Starts the map with what has been fetched, or rejects with the reason. */
  readonly load: LoadWebgl;
  /** Resolves when the map is there, or will not be. */
  readonly settled: Promise<void>;
}

/**
 * Fetches what the WebGL map needs, in the order it is needed: the library, and when most of it is here, its worker
 * and the shapes. The map starts with the coarse shapes of the drawing it replaces; the fine ones come afterwards.
 */
export function fetchWebglMap(base: string, { nearlyHere, here }: MapLibrary): PendingMap {
  const reason = webglSupport();
  if (reason) return never(reason);
  const shapes = (detail: Detail) => fetchGeometry(`${base}geo/`, detail, (url) => fetch(url));
  const library = here.then(() => import('../../map/webgl/create-renderer'));
  const both = Promise.all([library, nearlyHere.then(() => shapes('coarse'))]);
  // For the browser's cache: the library loads its worker by itself, and reports its failure.
  void nearlyHere.then(() => fetch(WORKER_ADDRESS).catch(() => undefined));
  // `load` reports a failure; until then it is not an unhandled one.
  both.catch(() => undefined);
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return {
    settled,
    load: async (request) => {
      try {
        const [{ createWebglRenderer }, geometry] = await both;
        const map = await createWebglRenderer({ ...request, geometry });
        void refine(map, shapes('fine')).catch(request.onDetailFailed).finally(settle);
        return map;
      } catch (error) {
        settle();
        throw error;
      }
    },
  };
}

/** A map that will not come, and why. Nothing is fetched for it. */
function never(reason: WebglError): PendingMap {
  return { load: () => Promise.reject(reason), settled: Promise.resolve() };
}

async function refine(map: WebglMap, fine: ReturnType<typeof fetchGeometry>): Promise<void> {
  map.setGeometry(await fine);
}
