import { geoJSON, map as createMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { FIRST_THEME, fetchDataset, fetchGeometry, onTheme, showRegion } from '../shared/atlas.js';
import { FILLS, GROUND, PADDING, SWEDEN } from '../shared/colours.js';
import { levelsOf } from '../shared/levels.js';

const asked = Promise.all([fetchDataset(), fetchGeometry('')]);
const [west, south, east, north] = SWEDEN;
const map = createMap('map', { zoomSnap: 0 }).fitBounds(
  [
    [south, west],
    [north, east],
  ],
  { padding: [PADDING, PADDING] },
);
map.getContainer().style.background = GROUND.sea;

const [dataset, [regions, neighbouringLand, lakes]] = await asked;
const ground = (fillColor) => ({
  interactive: false,
  style: { stroke: false, fillColor, fillOpacity: 1 },
});
const styleFor = (theme) => {
  const levels = levelsOf(dataset, theme);
  return ({ properties }) => ({
    color: GROUND.border,
    weight: 1,
    fillColor: FILLS[levels.get(properties.code)],
    fillOpacity: 1,
  });
};

geoJSON(neighbouringLand, ground(GROUND.land)).addTo(map);
const layer = geoJSON(regions, {
  style: styleFor(FIRST_THEME),
  onEachFeature: ({ properties }, region) =>
    region.on('click', () => showRegion(dataset, properties.code)),
}).addTo(map);
geoJSON(lakes, ground(GROUND.sea)).addTo(map);
onTheme((theme) => layer.setStyle(styleFor(theme)));

/** For the measurement: where a place is on the screen. */
window.bench = {
  locate([lon, lat]) {
    const { x, y } = map.latLngToContainerPoint([lat, lon]);
    const box = map.getContainer().getBoundingClientRect();
    return [box.x + x, box.y + y];
  },
};
