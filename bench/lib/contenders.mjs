import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BENCH = dirname(dirname(fileURLToPath(import.meta.url)));
export const ROOT = dirname(BENCH);

/**
 * One page to be measured.
 * @typedef {object} Contender
 * @property {string} id
 * @property {string} name
 * @property {string} folder the built site
 * @property {string} path the page that opens with the first theme
 * @property {boolean} webgl the map becomes WebGL, and says so with data-renderer="webgl"
 * @property {boolean} [marksDrawn] it shows the WebGL map later, when all of it is drawn, and says so with data-drawn
 * @property {string} locate an expression in the page: a function from [lon, lat] to [x, y] on the screen
 * @property {string} [zoomIn] an expression in the page that zooms a WebGL map in by one level
 * @property {string} [locateZoomed] the same as `locate`, when the map has been zoomed in
 * @property {(theme: string) => string} themeLink the selector of what a reader clicks for a theme
 */

/** The two themes of the measurement: the page opens with the first and changes to the second. */
export const THEMES = { first: 'cirkular-ekonomi', second: 'besoksnaring' };

const peer = (id, name, webgl = false) => ({
  id,
  name,
  webgl,
  folder: join(BENCH, 'dist', id),
  path: '/',
  locate: 'window.bench?.locate',
  ...(webgl && { zoomIn: 'window.bench.zoomIn()', locateZoomed: 'window.bench.locate' }),
  themeLink: (theme) => `[data-theme="${theme}"]`,
});

/** @type {Contender[]} */
export const PEERS = [
  peer('maplibre', 'MapLibre, bare', true),
  peer('leaflet', 'Leaflet'),
  peer('echarts', 'ECharts'),
  peer('d3', 'D3'),
  peer('eurostat-map', 'eurostat-map'),
];

/** Regionatlas draws Sweden's box, in Web Mercator, exactly into .map-frame, and zooms around its middle. */
const locateOurs = (scale) => `([lon, lat]) => {
  const y = (degrees) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
  const box = document.querySelector('.map-frame').getBoundingClientRect();
  const place = (share, from, length) => from + (0.5 + (share - 0.5) * ${scale}) * length;
  return [
    place((lon - 10.95) / (24.18 - 10.95), box.x, box.width),
    place((y(69.07) - y(lat)) / (y(69.07) - y(55.32)), box.y, box.height),
  ];
}`;

/** @type {Contender} */
export const OURS = {
  id: 'regionatlas',
  name: 'Regionatlas',
  webgl: true,
  marksDrawn: true,
  folder: join(BENCH, 'dist', 'regionatlas'),
  path: `/tema/${THEMES.first}/`,
  locate: locateOurs(1),
  zoomIn: `document.querySelector('.map-controls button').click()`,
  locateZoomed: locateOurs(2),
  themeLink: (theme) => `.colour-chooser a[href$="/tema/${theme}/"]`,
};

/** Where the atlas is built. It is copied before it is measured, so that a new build does not disturb. */
export const ATLAS_BUILD = join(ROOT, 'dist');

/** The one that every ratio is against. */
export const BASELINE = 'maplibre';
