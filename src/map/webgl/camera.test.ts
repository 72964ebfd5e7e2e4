import { describe, expect, it, vi } from 'vitest';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { project } from '../../domain/geography/projection';
import type { Position } from '../../domain/model/region';
import { createCamera } from './camera';
import { createLimits } from './camera-limits';
import { pixelsPerUnit } from './scale';

vi.mock('maplibre-gl', () => ({
  LngLat: { convert: (at: unknown) => at },
}));

const HOME = 4;
const PADDING = { top: 10, right: 10, bottom: 10, left: 10 };
/** The legend, over the west of the stage. */
const LEGEND = { left: 0, right: 200, top: 0, bottom: 900 };

interface Flight {
  readonly zoom: number;
  readonly duration: number;
  readonly center: Position;
}

interface Made {
  readonly selected?: Position | null;
  readonly reducesMotion?: boolean;
}

/** A camera on as much of a map as it uses: 800 by 900 pixels, where a degree is 20 pixels wide and 10 tall. */
function cameraOf({ selected = null, reducesMotion = false }: Made = {}) {
  const flights: Flight[] = [];
  const frames: (() => void)[] = [];
  const heard = new Map<string, (event: object) => void>();
  let [zoom, home] = [HOME, HOME];
  let flight: Flight | null = null;
  const limits = createLimits([], [{ size: 500 ** 2 }]);
  const map = {
    getContainer: () => ({ clientWidth: 800, clientHeight: 900, toggleAttribute: () => true }),
    cameraForBounds: () => ({ center: { lng: 17, lat: 62 }, zoom: home }),
    getZoom: () => zoom,
    isMoving: () => false,
    unproject: ([x, y]: readonly [number, number]) => ({ lng: x / 20, lat: y / 10 }),
    project: ([lng, lat]: readonly [number, number]) => ({ x: lng * 20, y: lat * 10 }),
    easeTo(to: Flight) {
      flights.push(to);
      flight = to;
      if (to.duration === 0) lands();
    },
    on: (event: string, listener: (event: object) => void) => heard.set(event, listener),
    off: (event: string) => heard.delete(event),
  } as unknown as MapLibreMap;
  const lands = () => {
    if (flight?.zoom !== undefined) ({ zoom } = flight);
    flight = null;
    heard.get('move')?.({});
  };
  const camera = createCamera(map, limits, {
    padding: () => PADDING,
    covered: () => [LEGEND],
    reducedMotion: () => reducesMotion,
    selected: () => selected,
    drawn: () => new Promise((resolve) => frames.push(resolve)),
  });
  flights.splice(0);
  return {
    camera,
    limits,
    flights,
    /** The stage is made so small that all of Sweden is seen at another zoom. */
    isResized(to: number) {
      home = to;
      heard.get('resize')?.({});
    },
    /** What the map was asked for is seen. */
    async isDrawn() {
      lands();
      for (const resolve of frames.splice(0)) resolve();
      await Promise.resolve();
    },
  };
}

describe.each([
  ['a reader who wants less motion', true, 0],
  ['any other reader', false, 400],
] as const)('for %s', (_, reducesMotion, duration) => {
  it(`zooming and going home take ${duration} ms each`, async () => {
    const { camera, flights, isDrawn } = cameraOf({ reducesMotion });
    camera.zoomIn();
    await isDrawn();
    camera.zoomOut();
    camera.home();
    expect(flights.map((flight) => flight.duration)).toEqual([duration, duration, duration]);
  });
});

describe('the buttons zoom around', () => {
  it.each([
    ['the selected region while it is in view', [15, 59], [15, 59], [300, 590]],
    ['one at the edge, which is brought further in', [39, 88], [39, 88], [700, 800]],
    ['the middle while the region is out of view', [45, 59], [20, 45], [400, 450]],
    ['the middle while the region is under the legend', [5, 59], [20, 45], [400, 450]],
    ['the middle while no region is selected', null, [20, 45], [400, 450]],
  ] as const)('%s', (_, selected, around, [x, y]) => {
    const { camera, flights } = cameraOf({ selected });
    camera.zoomIn();
    const { zoom, center } = flights[0] ?? { zoom: 0, center: [0, 0] as const };
    const [[left, top], [middleX, middleY]] = [project(around), project(center)];
    expect(zoom).toBe(HOME + 1);
    // Where it is on the stage at the end.
    expect(400 + (left - middleX) * pixelsPerUnit(zoom)).toBeCloseTo(x, 3);
    expect(450 + (top - middleY) * pixelsPerUnit(zoom)).toBeCloseTo(y, 3);
  });
});

describe('the state of the camera', () => {
  it('says at home that the map can only be zoomed in, and is the same object until it changes', () => {
    const { camera, flights } = cameraOf();
    expect(camera.state()).toEqual({ canZoomIn: true, canZoomOut: false, isBusy: false });
    expect(camera.state()).toBe(camera.state());
    camera.zoomOut();
    expect(flights).toEqual([]);
  });

  it('says at the closest zoom that there is none closer, where another step does nothing', async () => {
    const { camera, flights, limits, isDrawn } = cameraOf();
    for (let zoom = HOME; zoom < limits.maxZoom; zoom += 1) {
      camera.zoomIn();
      await isDrawn();
    }
    expect(camera.state()).toEqual({ canZoomIn: false, canZoomOut: true, isBusy: false });
    flights.splice(0);
    camera.zoomIn();
    expect(flights).toEqual([]);
  });

  it('is home again after as many steps out as in, and after the way home', async () => {
    const { camera, isDrawn } = cameraOf();
    for (const back of [camera.zoomOut, camera.home]) {
      camera.zoomIn();
      await isDrawn();
      expect(camera.isAtHome()).toBe(false);
      back();
      await isDrawn();
      expect(camera.isAtHome()).toBe(true);
      expect(camera.state().canZoomOut).toBe(false);
    }
  });

  it('is home on a stage that changes its size on the way there, but not once the visitor has turned round', async () => {
    const { camera, isResized, isDrawn } = cameraOf();
    for (const [size, turn, isAtHome] of [
      [3, () => undefined, true],
      [2, camera.zoomIn, false],
    ] as const) {
      camera.zoomIn();
      await isDrawn();
      camera.home();
      turn();
      isResized(size);
      await isDrawn();
      expect(camera.isAtHome()).toBe(isAtHome);
    }
  });

  it('is busy until a step is seen, and takes no other step before', async () => {
    const { camera, flights, isDrawn } = cameraOf();
    camera.zoomIn();
    camera.zoomIn();
    camera.zoomOut();
    expect(flights).toHaveLength(1);
    expect(camera.state().isBusy).toBe(true);
    await isDrawn();
    expect(camera.state().isBusy).toBe(false);
    camera.zoomIn();
    expect(flights).toHaveLength(2);
  });

  it('tells those who listen, until they end it, and only of what has changed', async () => {
    const { camera, isDrawn } = cameraOf();
    const listener = vi.fn<() => void>();
    const end = camera.subscribe(listener);
    camera.home();
    expect(listener).not.toHaveBeenCalled();
    camera.zoomIn();
    await isDrawn();
    const times = listener.mock.calls.length;
    expect(times).toBeGreaterThan(0);
    end();
    camera.home();
    expect(listener).toHaveBeenCalledTimes(times);
  });
});

describe('a place that is shown', () => {
  it('is brought into view where the visitor has moved it out of it, and is else left where it is', async () => {
    const { camera, flights, isDrawn } = cameraOf();
    camera.show([45, 59]);
    expect(flights).toEqual([]);
    camera.zoomIn();
    await isDrawn();
    flights.splice(0);
    camera.show([15, 59]);
    expect(flights).toEqual([]);
    camera.show([45, 59]);
    expect(flights).toMatchObject([{ center: [45, 59] }]);
  });
});
