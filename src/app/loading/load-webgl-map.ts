import { fetchGeometry, type Detail } from '../../data/fetch-geometry';
import { labelsOf } from '../../domain/geography/labels';
import type { MapLibrary } from './fetch-map-library';
import type { LoadWebgl } from '../../map/renderer';
import type { WebglMap } from '../../map/webgl/options';
import { WORKER_ADDRESS } from '../../map/webgl/worker-address';
import type { WebglError } from '../../map/webgl/error';
import { webglSupport } from './webgl-support';

export interface ComingMap {
  /** Starts the map with what has been fetched, or rejects with why there is none. */
  readonly load: LoadWebgl;
  /** Settles when the map is there, or it is known that it will not be. */
  readonly settled: Promise<void>;
}

/**
 * Asks for everything the WebGL map needs while the page comes to life, in the order it is needed: the
 * library, and when most of it is here the worker and the shapes. The map starts with the coarse shapes of the
 * drawing it replaces; the fine ones come when it answers.
 */
export function fetchWebglMap(base: string, { nearlyHere, here }: MapLibrary): ComingMap {
  const reason = webglSupport();
  if (reason) return never(reason);
  const shapes = (detail: Detail) => fetchGeometry(`${base}geo/`, detail, (url) => fetch(url));
  const library = here.then(() => import('../../map/webgl/create-renderer'));
  const both = Promise.all([library, nearlyHere.then(() => shapes('coarse'))]);
  // Only to have it at hand: the library loads its worker by itself, and says so if it cannot.
  void nearlyHere.then(() => fetch(WORKER_ADDRESS).catch(() => undefined));
  // Whoever starts the map is told of a failure; until then it is not an unhandled one.
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
        const labels = labelsOf(geometry.regions.features);
        const map = await createWebglRenderer({ ...request, geometry, labels });
        void refine(map, shapes('fine')).catch(request.onCoarse).finally(settle);
        return map;
      } catch (error) {
        settle();
        throw error;
      }
    },
  };
}

/** A map that will not come, and why. Nothing is fetched for it. */
function never(reason: WebglError): ComingMap {
  return { load: () => Promise.reject(reason), settled: Promise.resolve() };
}

async function refine(map: WebglMap, fine: ReturnType<typeof fetchGeometry>): Promise<void> {
  map.setGeometry(await fine);
}
