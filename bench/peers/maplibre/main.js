import { Map as WebglMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { FIRST_THEME, fetchDataset, onTheme, showRegion } from '../shared/atlas.js';
import { FILLS, GROUND, PADDING, SWEDEN } from '../shared/colours.js';
import { levelsOf } from '../shared/levels.js';

setWorkerUrl(workerUrl);
const container = document.querySelector('#map');
const geojson = (name, more) => ({ type: 'geojson', data: `./geo/${name}.geojson`, ...more });
const fill = (source, colour) => ({
  id: source,
  type: 'fill',
  source,
  paint: { 'fill-color': colour },
});

const asked = fetchDataset();
const map = new WebglMap({
  container,
  bounds: SWEDEN,
  fitBoundsOptions: { padding: PADDING },
  style: {
    version: 8,
    sources: {
      'neighbouring-land': geojson('neighbouring-land'),
      regions: geojson('regions', { promoteId: 'code' }),
      lakes: geojson('lakes'),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': GROUND.sea } },
      fill('neighbouring-land', GROUND.land),
      fill('regions', [
        'match',
        ['feature-state', 'level'],
        'main',
        FILLS.main,
        'touches',
        FILLS.touches,
        FILLS.none,
      ]),
      fill('lakes', GROUND.sea),
      {
        id: 'borders',
        type: 'line',
        source: 'regions',
        paint: { 'line-color': GROUND.border, 'line-width': 1 },
      },
    ],
  },
});
map.once('idle', () => {
  container.dataset.renderer = 'webgl';
});

const [dataset] = await Promise.all([asked, map.once('style.load')]);
const paint = (theme) => {
  for (const [id, level] of levelsOf(dataset, theme)) {
    map.setFeatureState({ source: 'regions', id }, { level });
  }
};
paint(FIRST_THEME);
onTheme(paint);
map.on('click', 'regions', ({ features }) => showRegion(dataset, features[0].properties.code));

/** For the measurement: where a place is on the screen, and a repaint that changes nothing. */
window.bench = {
  locate(lonLat) {
    const { x, y } = map.project(lonLat);
    const box = container.getBoundingClientRect();
    return [box.x + x, box.y + y];
  },
  repaint: () => map.triggerRepaint(),
  zoomIn: () => void map.zoomIn({ duration: 0 }),
};
