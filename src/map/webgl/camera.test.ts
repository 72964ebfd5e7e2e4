import { describe, expect, it, vi } from 'vitest';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { project } from '../../domain/geography/projection';
import type { Position } from '../../domain/model/region';
import { createCamera } from './camera';
import type { Insets } from '../renderer';
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
  readonly padding?: Insets;
}

/** A camera on as much of a map as it uses: 800 by 900 pixels, where a degree is 20 pixels wide and 10 tall. */
function cameraOf({ selected = null, reducesMotion = false, padding = PADDING }: Made = {}) {
  const flights: Flight[] = [];
  const frames: (() => void)[] = [];
  const heard = new Map<string, (event: object) => void>();
  let [zoom, home] = [HOME, HOME];
  let flight: Flight | null = null;
  const stage = { clientWidth: 800, clientHeight: 900 };
  const limits = createLimits([], [{ size: 500 ** 2 }]);
  const map = {
    getContainer: () => ({ ...stage, toggleAttribute: () => true }),
    cameraForBounds: () => ({ center: { lng: 17, lat: 62 }, zoom: home }),
    getZoom: () => zoom,
    isMoving: () => false,
    unproject: ([x, y]: readonly [number, number]) => ({ toArray: () => [x / 20, y / 10] }),
    project: ([lng, lat]: readonly [number, number]) => ({ x: lng * 20, y: lat * 10 }),
    easeTo(to: Flight) {
      flights.push(to);
      flight = to;
      if (to.duration === 0) lands();
    },
    on(event: string, listener: (event: object) => void) {
      heard.set(event, listener);
    },
  } as unknown as MapLibreMap;
  const lands = () => {
    if (flight?.zoom !== undefined) ({ zoom } = flight);
    flight = null;
    heard.get('move')?.({});
  };
  const camera = createCamera(map, limits, {
    padding: () => padding,
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
    /** Gives the stage a size at which all of Sweden is seen at another zoom. */
    resizeTo(to: number, height = stage.clientHeight) {
      home = to;
      stage.clientHeight = height;
      heard.get('resize')?.({});
    },
    /** Lets what the map was asked for be seen. */
    async finishDrawing() {
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
    const { camera, flights, finishDrawing } = cameraOf({ reducesMotion });
    camera.zoomIn();
    await finishDrawing();
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
    expect(flights[0]?.zoom).toBe(HOME + 1);
    expect(pointAfter(flights[0], around)).toEqual([x, y]);
  });
});

/** Where a place is on the stage after a flight, whole CSS pixels. */
function pointAfter(flight: Flight | undefined, place: Position): readonly number[] {
  if (!flight) throw new Error('The camera has not moved.');
  const [[x, y], [middleX, middleY]] = [project(place), project(flight.center)];
  const scale = pixelsPerUnit(flight.zoom);
  return [400 + (x - middleX) * scale, 450 + (y - middleY) * scale].map(Math.round);
}

const AT_HOME = { canZoomIn: true, isHome: true, showsDetail: false, isBusy: false };

describe('the state of the camera', () => {
  it('says at home that the map can only be zoomed in, and is the same object until it changes', () => {
    const { camera, flights } = cameraOf();
    expect(camera.state()).toEqual(AT_HOME);
    const atHome = camera.state();
    camera.zoomOut();
    expect(flights).toEqual([]);
    expect(camera.state()).toBe(atHome);
    camera.zoomIn();
    expect(camera.state()).not.toBe(atHome);
  });

  it('says at the closest zoom that there is none closer, where another step does nothing', async () => {
    const { camera, flights, limits, finishDrawing } = cameraOf();
    for (let zoom = HOME; zoom < limits.maxZoom; zoom += 1) {
      camera.zoomIn();
      await finishDrawing();
    }
    expect(camera.state()).toEqual({
      isBusy: false,
      canZoomIn: false,
      isHome: false,
      showsDetail: true,
    });
    flights.splice(0);
    camera.zoomIn();
    expect(flights).toEqual([]);
  });

  it('is home again after as many steps out as in, and after the way home', async () => {
    const { camera, finishDrawing } = cameraOf();
    for (const back of [camera.zoomOut, camera.home]) {
      camera.zoomIn();
      await finishDrawing();
      expect(camera.isAtHome()).toBe(false);
      back();
      await finishDrawing();
      expect(camera.isAtHome()).toBe(true);
      expect(camera.state().isHome).toBe(true);
    }
  });

  it('is home on a stage that changes its size on the way there, but not once the visitor has turned round', async () => {
    const { camera, resizeTo, finishDrawing } = cameraOf();
    for (const [size, turn, isAtHome] of [
      [3, () => undefined, true],
      [2, camera.zoomIn, false],
    ] as const) {
      camera.zoomIn();
      await finishDrawing();
      camera.home();
      turn();
      resizeTo(size);
      await finishDrawing();
      expect(camera.isAtHome()).toBe(isAtHome);
    }
  });

  it('is home where the stage has grown so much that all of Sweden is seen as close, and shows detail where it is tall', async () => {
    const { camera, flights, resizeTo, finishDrawing } = cameraOf();
    camera.zoomIn();
    await finishDrawing();
    resizeTo(HOME - 1);
    expect(camera.state().isHome).toBe(false);
    resizeTo(HOME + 1, 1000);
    expect(flights.at(-1)).toMatchObject({ zoom: HOME + 1, duration: 0 });
    expect(camera.state()).toEqual(AT_HOME);
    resizeTo(HOME + 1, 1001);
    expect(camera.state()).toEqual({ ...AT_HOME, showsDetail: true });
  });

  it('is busy until a step is seen, and takes no other step before', async () => {
    const { camera, flights, finishDrawing } = cameraOf();
    camera.zoomIn();
    camera.zoomIn();
    camera.zoomOut();
    expect(flights).toHaveLength(1);
    expect(camera.state().isBusy).toBe(true);
    await finishDrawing();
    expect(camera.state().isBusy).toBe(false);
    camera.zoomIn();
    expect(flights).toHaveLength(2);
  });

  it('tells those who listen, until they end it, and only of what has changed', async () => {
    const { camera, finishDrawing } = cameraOf();
    const listener = vi.fn<() => void>();
    const end = camera.subscribe(listener);
    camera.home();
    expect(listener).not.toHaveBeenCalled();
    camera.zoomIn();
    await finishDrawing();
    const times = listener.mock.calls.length;
    expect(times).toBeGreaterThan(0);
    end();
    camera.home();
    expect(listener).toHaveBeenCalledTimes(times);
  });
});

describe('a place that is shown', () => {
  it('is brought into view where the visitor has moved it out of it, and is else left where it is', async () => {
    const { camera, flights, finishDrawing } = cameraOf();
    camera.bringIntoView([45, 59]);
    expect(flights).toEqual([]);
    camera.zoomIn();
    await finishDrawing();
    flights.splice(0);
    camera.bringIntoView([15, 59]);
    expect(flights).toEqual([]);
    camera.bringIntoView([45, 59]);
    expect(flights).toHaveLength(1);
  });

  it('is brought into the middle of what the insets leave free, at the same zoom', async () => {
    const { camera, flights, finishDrawing } = cameraOf({ padding: { ...PADDING, left: 210 } });
    camera.zoomIn();
    await finishDrawing();
    camera.bringIntoView([45, 59]);
    expect(flights.at(-1)?.zoom).toBe(HOME + 1);
    expect(pointAfter(flights.at(-1), [45, 59])).toEqual([500, 450]);
  });
});
