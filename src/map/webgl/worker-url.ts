import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// Must run before the first map: without an address of ours the build passes and the map never draws.
setWorkerUrl(workerUrl);
// The worker starts while the style is still being put together.
prewarm();
