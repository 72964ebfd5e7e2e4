import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { OURS, ROOT } from './contenders.mjs';
import { compress } from './serve.mjs';

const REACT = `
import * as react from 'react';
import * as jsx from 'react/jsx-runtime';
import { hydrateRoot } from 'react-dom/client';
globalThis.kept = [react, jsx, hydrateRoot];`;

const MAPLIBRE = `
import { GeoJSONSource, LngLat, Map, prewarm, setWorkerUrl } from 'maplibre-gl';
globalThis.kept = [GeoJSONSource, LngLat, Map, prewarm, setWorkerUrl];`;

const MAPLIBRE_WORKER = /maplibre-gl-worker/;

/**
 * What of our JavaScript is neither React nor MapLibre, in bytes under brotli: every script that the
 * first load asks for, less React and MapLibre, each built alone from the packages the atlas uses. So
 * it does not matter how the atlas splits its code.
 * @param {string[]} scripts paths
 */
export async function ownJavascript(scripts) {
  const sizes = await Promise.all(
    [...new Set(scripts)]
      .filter((path) => !MAPLIBRE_WORKER.test(path))
      .map((path) => readFile(join(OURS.folder, path)).then(sizeOf)),
  );
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const react = await sizeAlone(REACT);
  const maplibre = await sizeAlone(MAPLIBRE);
  return { own: all - react - maplibre, react, maplibre };
}

const sizeOf = async (bytes) => (await compress(bytes)).length;

/** The size of a module with all it imports, built for production. @param {string} source */
async function sizeAlone(source) {
  const entry = join(ROOT, 'alone.js');
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'alone',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry },
    },
  });
  return sizeOf(Buffer.from(result.output[0].code));
}
