import { setWorkerUrl } from 'maplibre-gl';
import { WORKER_ADDRESS } from './worker-address';

// Must run before the first map: without an address of ours the build passes and the map never draws.
setWorkerUrl(WORKER_ADDRESS);
