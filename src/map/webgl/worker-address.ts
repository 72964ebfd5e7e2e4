import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** The address of the map library's worker. Does not import the library, so that the worker can be fetched before it. */
export const WORKER_ADDRESS: string = workerUrl;
