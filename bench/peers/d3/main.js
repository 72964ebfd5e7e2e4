import { geoMercator, geoPath, select } from 'd3';
import { FIRST_THEME, fetchDataset, fetchGeometry, onTheme, showRegion } from '../shared/atlas.js';
import { FILLS, GROUND, PADDING } from '../shared/colours.js';
import { levelsOf } from '../shared/levels.js';

const [dataset, [regions, neighbouringLand, lakes]] = await Promise.all([
  fetchDataset(),
  fetchGeometry('-coarse'),
]);
const svg = select('#map');
const { width, height } = svg.node().getBoundingClientRect();
const projection = geoMercator().fitExtent(
  [
    [PADDING, PADDING],
    [width - PADDING, height - PADDING],
  ],
  regions,
);
const path = geoPath(projection);

svg.append('g').selectAll('path').data(neighbouringLand.features).join('path').attr('d', path);
svg.select('g').attr('fill', GROUND.land);
const shapes = svg
  .append('g')
  .attr('stroke', GROUND.border)
  .selectAll('path')
  .data(regions.features)
  .join('path')
  .attr('d', path)
  .on('click', (event, { properties }) => showRegion(dataset, properties.code));
svg
  .append('g')
  .attr('fill', GROUND.sea)
  .attr('pointer-events', 'none')
  .selectAll('path')
  .data(lakes.features)
  .join('path')
  .attr('d', path);

const paint = (theme) => {
  const levels = levelsOf(dataset, theme);
  shapes.attr('fill', ({ properties }) => FILLS[levels.get(properties.code)]);
};
paint(FIRST_THEME);
onTheme(paint);

/** For the measurement: where a place is on the screen. */
window.bench = {
  locate(lonLat) {
    const [x, y] = projection(lonLat);
    const box = svg.node().getBoundingClientRect();
    return [box.x + x, box.y + y];
  },
};
