import { fetchGeometry } from './data/fetch-geometry';
import { labelsOf } from './domain/labels';
import type { LoadWebgl } from './map/renderer';

/** Loads the map library and the fine shapes side by side, and starts the WebGL map. */
export const loadWebglMap: LoadWebgl = async (request) => {
  const [{ createWebglRenderer }, geometry] = await Promise.all([
    import('./map/webgl/create-webgl'),
    fetchGeometry(`${import.meta.env.BASE_URL}geo/`, (url) => fetch(url)),
  ]);
  return createWebglRenderer({ ...request, geometry, labels: labelsOf(geometry.regions.features) });
};
