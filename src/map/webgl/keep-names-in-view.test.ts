// @vitest-environment happy-dom
import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { expect, it, vi } from 'vitest';
import { madeUpChoropleth, NO_HIGHLIGHTS } from '../../testing/made-up-choropleth';
import { coarseShapes } from '../../testing/coarse-shapes';
import { coloursOf } from './colours';
import { outlinesOf } from './names-in-view';
import { keepNamesInView } from './keep-names-in-view';

const NORRBOTTEN = '25';
const scene = {
  choropleth: madeUpChoropleth({ fill: 'none', pattern: null, value: '', badge: '' }),
  highlights: NO_HIGHLIGHTS,
  colours: coloursOf('light', (colour) => colour),
};

/** A map that the visitor has moved into the north of Norrbotten, with what it has been told of each name. */
function movedMap({ isHome = false } = {}) {
  const container = document.createElement('div');
  Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } });
  const setData = vi.fn<(data: object) => void>();
  const source: unknown = Object.assign(Object.create(GeoJSONSource.prototype), { setData });
  const listeners = new Map<string, () => void>();
  const elsewhere = new Map<string, number>();
  const map = {
    on: (type: string, listener: () => void) => {
      listeners.set(type, listener);
    },
    getSource: () => source,
    getContainer: () => container,
    getZoom: () => 8,
    getCenter: () => ({ lng: 22, lat: 67.8 }),
    setFeatureState: ({ id }: { id: string }, state: { elsewhere: number }) =>
      elsewhere.set(id, state.elsewhere),
  } as unknown as MapLibreMap;
  const outlines = outlinesOf(coarseShapes('regions'));
  const update = keepNamesInView(
    map,
    () => scene,
    () => outlines,
    {
      covered: () => [],
      state: () => ({ canZoomIn: true, isHome, showsDetail: !isHome, isBusy: false }),
    },
  );
  return { update, elsewhere, setData, listeners };
}

it('a region whose own name is out of view has it in view, once until something changes', () => {
  const { update, elsewhere, setData } = movedMap();
  update();
  update();
  expect(elsewhere.get(NORRBOTTEN)).toBe(1);
  expect(setData).toHaveBeenCalledTimes(1);
});

it('a map that shows all of Sweden keeps the names where they are', () => {
  const { update, elsewhere, setData, listeners } = movedMap({ isHome: true });
  listeners.get('style.load')?.();
  update();
  expect([...elsewhere]).toEqual([]);
  expect(setData).not.toHaveBeenCalled();
});

it('a map with a new style, such as after a lost context, is told again what it has forgotten', () => {
  const { update, elsewhere, listeners } = movedMap();
  update();
  elsewhere.clear();
  listeners.get('style.load')?.();
  expect(elsewhere.get(NORRBOTTEN)).toBe(1);
});
