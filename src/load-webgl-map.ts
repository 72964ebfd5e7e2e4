import { fetchGeometry } from './data/fetch-geometry';
import { labelsOf } from './domain/labels';
import type { LoadWebgl } from './map/renderer';
import { WORKER_ADDRESS } from './map/webgl/worker-address';
import { WebglError } from './map/webgl/webgl-error';

export interface ComingMap {
  /** Starts the map with what has been fetched; null where the reader asks to spare data. */
  readonly load: LoadWebgl | null;
  /** Settles when the map is there, or it is known that it will not be. */
  readonly settled: Promise<void>;
}

/**
 * Asks for everything the WebGL map needs, side by side and while the page comes to life: the library,
 * its worker and the fine shapes are most of the bytes, and each would otherwise wait for another.
 */
export function fetchWebglMap(base: string, savesData: boolean): ComingMap {
  if (savesData) return { load: null, settled: Promise.resolve() };
  if (typeof WebGL2RenderingContext === 'undefined') {
    const load = () => Promise.reject(new WebglError('webgl', 'The browser has no WebGL 2.'));
    return { load, settled: Promise.resolve() };
  }
  const library = import('./map/webgl/create-webgl');
  const geometry = fetchGeometry(`${base}geo/`, (url) => fetch(url));
  // Only to have it at hand: the library loads its worker by itself, and says so if it cannot.
  fetch(WORKER_ADDRESS).catch(() => undefined);
  const both = Promise.all([library, geometry]);
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
        const [{ createWebglRenderer }, shapes] = await both;
        const labels = labelsOf(shapes.regions.features);
        return await createWebglRenderer({ ...request, geometry: shapes, labels });
      } finally {
        settle();
      }
    },
  };
}
