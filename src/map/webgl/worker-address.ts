import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Where the map library's worker is. Free of the library, so that the worker can be asked for before it. */
export const WORKER_ADDRESS: string = workerUrl;
