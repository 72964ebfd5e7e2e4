import { fetchGeometry, type Detail } from '../../data/fetch-geometry';
import type { FetchFn } from '../../data/fetch-json';
import type { MapLibrary } from './fetch-map-library';
import type { Camera, LoadWebgl } from '../../map/renderer';
import { WORKER_ADDRESS } from '../../map/webgl/worker-address';
import { WebglError } from '../../map/webgl/error';
import { afterVisible } from '../../map/webgl/visible-timer';
import { webglSupport } from './webgl-support';

export interface PendingMap {
  /** Starts the map with what has been fetched, or rejects with the reason. */
  readonly load: LoadWebgl;
  /** Resolves when the map is there, or will not be. */
  readonly settled: Promise<void>;
}

/**
 * Fetches what the WebGL map needs, with the shapes in `folder`, in the order it is needed: the library, and when most of it is here, its worker
 * and the shapes. The map starts with the coarse shapes of the drawing it replaces; the fine ones are fetched when they are seen to differ.
 */
export function fetchWebglMap(
  folder: string,
  { nearlyHere, here }: MapLibrary,
  fetchFn: FetchFn = (url) => fetch(url),
): PendingMap {
  const reason = webglSupport();
  if (reason) return { load: () => Promise.reject(reason), settled: Promise.resolve() };
  const shapes = (detail: Detail) => fetchGeometry(folder, detail, fetchFn);
  const fetchAll = () =>
    Promise.all([here.then(importLibrary), nearlyHere.then(() => shapes('coarse'))]);
  let first: ReturnType<typeof fetchAll> | null = fetchAll();
  // For the browser's cache: the library loads its worker by itself, and reports its failure.
  void nearlyHere.then(() => fetch(WORKER_ADDRESS).catch(() => undefined));
  // `load` reports a failure; until then it is not an unhandled one.
  first.catch(() => undefined);
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return {
    settled,
    load: async (request) => {
      // Another try fetches everything again.
      const fetched = first ?? fetchAll();
      first = null;
      try {
        const [{ createWebglRenderer }, geometry] = await withTimeout(fetched);
        const map = await createWebglRenderer({ ...request, geometry });
        void whenDetailIsSeen(map)
          .then(() => shapes('fine'))
          .then((fine) => map.setGeometry(fine))
          .catch(request.onDetailFailed);
        return map;
      } finally {
        settle();
      }
    },
  };
}

/** Resolves when coarse shapes would be seen to be coarse: perhaps at once. */
function whenDetailIsSeen({ state, subscribe }: Camera): Promise<void> {
  if (state().showsDetail) return Promise.resolve();
  return new Promise((resolve) => {
    const unsubscribe = subscribe(() => {
      if (!state().showsDetail) return;
      unsubscribe();
      resolve();
    });
  });
}

/** The longest wait for the library and the shapes, ms while the page is visible. */
const FETCH_LIMIT = 60_000;

/** Rejects with a `WebglError` where a promise has not settled in time. */
function withTimeout<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = afterVisible(FETCH_LIMIT, () =>
      reject(new WebglError('timeout', `Nothing was fetched within ${FETCH_LIMIT / 1000} s.`)),
    );
    promise.finally(cancel).then(resolve, reject);
  });
}

/** Rejects with a `WebglError` where the library cannot be had. */
async function importLibrary() {
  try {
    return await import('../../map/webgl/create-renderer');
  } catch (cause) {
    throw new WebglError('code', 'The map library could not be imported.', { cause });
  }
}
