import { MapChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { FIRST_THEME, fetchDataset, fetchGeometry, onTheme, showRegion } from '../shared/atlas.js';
import { FILLS, GROUND, PADDING, SWEDEN } from '../shared/colours.js';
import { levelsOf } from '../shared/levels.js';

use([MapChart, GeoComponent, CanvasRenderer]);
const [dataset, [regions, neighbouringLand, lakes]] = await Promise.all([
  fetchDataset(),
  fetchGeometry('-coarse'),
]);

/** One ECharts map carries all features; a feature is found by its name. */
const named = (collection, nameOf) =>
  collection.features.map((feature) => ({
    ...feature,
    properties: { name: nameOf(feature.properties) },
  }));
registerMap('sweden', {
  type: 'FeatureCollection',
  features: [
    ...named(neighbouringLand, () => 'land'),
    ...named(regions, ({ code }) => code),
    ...named(lakes, () => 'lake'),
  ],
});

const [west, south, east, north] = SWEDEN;
const container = document.querySelector('#map');
const chart = init(container);
const still = { emphasis: { disabled: true }, select: { disabled: true } };
const ground = (name, colour) => ({
  name,
  ...still,
  itemStyle: { areaColor: colour, borderWidth: 0 },
});
const seriesFor = (theme) => ({
  type: 'map',
  map: 'sweden',
  boundingCoords: [
    [west, north],
    [east, south],
  ],
  aspectScale: Math.cos((62 * Math.PI) / 180),
  layoutCenter: ['50%', '50%'],
  layoutSize: container.clientHeight - 2 * PADDING,
  selectedMode: false,
  itemStyle: { borderColor: GROUND.border, borderWidth: 1 },
  data: [
    ground('land', GROUND.land),
    ...[...levelsOf(dataset, theme)].map(([name, level]) => ({
      name,
      ...still,
      itemStyle: { areaColor: FILLS[level] },
    })),
    ground('lake', GROUND.sea),
  ],
});
chart.setOption({ backgroundColor: GROUND.sea, series: [seriesFor(FIRST_THEME)] });
chart.on('click', ({ name }) => showRegion(dataset, name));
onTheme((theme) => chart.setOption({ series: [seriesFor(theme)] }));

/** For the measurement: where a place is on the screen. */
window.bench = {
  locate(lonLat) {
    const [x, y] = chart.convertToPixel({ seriesIndex: 0 }, lonLat);
    const box = container.getBoundingClientRect();
    return [box.x + x, box.y + y];
  },
};
