// @vitest-environment happy-dom
import type { Map as MapLibreMap } from 'maplibre-gl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { AREAS } from '../../testing/areas';
import { coarseShapes } from '../../testing/coarse-shapes';
import { project, SWEDEN_BOX } from '../../domain/geography/projection';
import { madeUpChoropleth, NO_HIGHLIGHTS } from '../../testing/made-up-choropleth';
import { AtlasSvg } from '../svg/AtlasSvg';
import { outlinesOf } from './names-in-view';
import { drawOverCanvas, letterGrowth } from './over-canvas';
import { zoomForHeight } from './scale';

const NORRBOTTEN = '25';
const content = {
  choropleth: madeUpChoropleth({ fill: 'none', pattern: null, value: '', badge: '2·5' }),
  highlights: NO_HIGHLIGHTS,
};

/** A map that the visitor has moved into the north of Norrbotten, where Sweden is 6 000 pixels tall. */
function movedMap({ isHome = false } = {}) {
  const stage = document.createElement('div');
  const drawing = renderToStaticMarkup(<AtlasSvg areas={AREAS} {...content} hrefOf={() => ''} />);
  stage.innerHTML = `<div class="map-frame">${drawing}</div><div></div>`;
  const [frame, container] = stage.querySelectorAll<HTMLElement>(':scope > div');
  if (!frame || !container) throw new Error('The stage has two elements.');
  // Only in a document have letters a size.
  document.body.replaceChildren(stage);
  Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } });
  const listeners = new Map<string, () => void>();
  const map = {
    on: (type: string, listener: () => void) => listeners.set(type, listener),
    getContainer: () => container,
    getZoom: () => zoomForHeight(6000),
    getCenter: () => ({ lng: 22, lat: 67.8 }),
  } as unknown as MapLibreMap;
  const regions = coarseShapes('regions');
  const outlines = outlinesOf(regions);
  const names = drawOverCanvas(map, {
    container,
    covered: () => [],
    scene: () => content,
    outlines: () => outlines,
    regions: () => regions,
    state: () => ({ canZoomIn: true, isHome, showsDetail: !isHome, isBusy: false }),
  });
  const elsewhere = () =>
    [...stage.querySelectorAll('[data-elsewhere]')].map((each) => each.getAttribute('data-label'));
  const standIns = () =>
    [...stage.querySelectorAll('.map-label:not([data-label])')].map((each) => each.textContent);
  return { ...names, stage, frame, listeners, elsewhere, standIns };
}

it('a region whose own name is out of view has it in view, with its badge, once', () => {
  const { updateNames, listeners, elsewhere, standIns } = movedMap();
  listeners.get('moveend')?.();
  updateNames();
  expect(elsewhere()).toContain(NORRBOTTEN);
  expect(standIns()).toEqual(['Norrbotten2·5']);
});

it('a map that shows all of Sweden keeps the names where they are', () => {
  const { updateNames, elsewhere, standIns } = movedMap({ isHome: true });
  updateNames();
  expect([...elsewhere(), ...standIns()]).toEqual([]);
});

it('the names lie over the canvas and follow the camera, in letters that have grown', () => {
  const { stage, listeners } = movedMap();
  listeners.get('move')?.();
  const over = stage.lastElementChild;
  expect(over?.querySelectorAll('[data-label]')).toHaveLength(21);
  const value = (name: string) =>
    Number.parseFloat((over as HTMLElement).style.getPropertyValue(name));
  expect(value('--growth')).toBeGreaterThan(1);
  expect(value('--ungrown') * value('--growth')).toBeCloseTo(6000);
  // Its corner is north and far west of the view.
  const { x, y, height } = SWEDEN_BOX;
  const [east, south] = project([22, 67.8]);
  expect(value('--x')).toBeCloseTo(400 - ((east - x) / height) * 6000);
  expect(value('--y')).toBeCloseTo(300 - ((south - y) / height) * 6000);
});

it('the drawing has its names back when the map ends', () => {
  const { updateNames, dispose, stage, frame, elsewhere, standIns } = movedMap();
  updateNames();
  dispose();
  expect(frame.querySelectorAll('[data-label]')).toHaveLength(21);
  expect(stage.children).toHaveLength(2);
  expect([...elsewhere(), ...standIns()]).toEqual([]);
});

it('letters keep their size while all of Sweden is on an ordinary screen, then grow, by half at most', () => {
  expect([300, 900, 1400].map(letterGrowth)).toEqual([1, 1, 1]);
  const grown = [1500, 2000, 3000, 3800].map(letterGrowth);
  expect(grown.toSorted((a, b) => a - b)).toEqual(grown);
  expect(letterGrowth(3900)).toBeCloseTo(1.5, 1);
  expect(letterGrowth(9000)).toBe(letterGrowth(3900));
});
