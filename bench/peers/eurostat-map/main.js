import { geoMercator } from 'd3';
import { map as createMap } from 'eurostat-map';
import { FIRST_THEME, fetchDataset, fetchGeometry, onTheme, showRegion } from '../shared/atlas.js';
import { FILLS, GROUND, PADDING } from '../shared/colours.js';
import { levelsOf } from '../shared/levels.js';

const [dataset, [regions, neighbouringLand, lakes]] = await Promise.all([
  fetchDataset(),
  fetchGeometry(''),
]);
for (const { properties } of regions.features) {
  properties.id = properties.code;
  properties.na = properties.name;
}
const { width, height } = document.querySelector('main').getBoundingClientRect();
const projection = geoMercator().fitExtent(
  [
    [PADDING, PADDING],
    [width - PADDING, height - PADDING],
  ],
  regions,
);
const ground = (id, features, colour) => ({
  id,
  features,
  onEach: (paths) => paths.style('fill', colour).style('pointer-events', 'none'),
});

const map = createMap('categorical')
  .width(width)
  .height(height)
  .footnote('')
  .transitionDuration(0)
  .projectionFunction(projection)
  .geometries([
    ground('neighbouring-land', neighbouringLand.features, GROUND.land),
    {
      id: 'regions',
      statisticalRegions: true,
      features: regions.features,
      onEach: (paths) =>
        paths
          .style('stroke', GROUND.border)
          .on('click', (event, { properties }) => showRegion(dataset, properties.id)),
    },
    ground('lakes', lakes.features, GROUND.sea),
  ])
  .classToFillStyle(FILLS);
map.statData().setData(Object.fromEntries(levelsOf(dataset, FIRST_THEME)));
map.build();
onTheme((theme) => {
  map.statData().setData(Object.fromEntries(levelsOf(dataset, theme)));
  map.updateStatValues();
});

/** For the measurement: where a place is on the screen. */
window.bench = {
  locate(lonLat) {
    const [x, y] = projection(lonLat);
    const box = document.querySelector('#map').getBoundingClientRect();
    return [box.x + x, box.y + y];
  },
};
