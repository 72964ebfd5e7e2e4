import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { createCamera } from './camera';
import { createLimits } from './camera-limits';

vi.mock('maplibre-gl', () => ({
  LngLat: { convert: (at: unknown) => at },
}));

const padding = () => ({ top: 10, right: 10, bottom: 10, left: 10 });
const flights = vi.fn<(to: { duration: number; around?: unknown }) => void>();
const nothing = () => null;

/** As much of a map as a camera uses. */
const map = {
  getContainer: () => ({ clientWidth: 800, clientHeight: 900, toggleAttribute: () => true }),
  cameraForBounds: () => ({ center: { lng: 17, lat: 62 }, zoom: 4 }),
  getZoom: () => 4,
  unproject: () => ({ lng: 17, lat: 62 }),
  project: ([lng, lat]: readonly [number, number]) => ({ x: lng * 20, y: lat * 10 }),
  easeTo: flights,
  on: vi.fn<() => void>(),
  off: vi.fn<() => void>(),
} as unknown as MapLibreMap;

beforeEach(() => flights.mockClear());

describe.each([
  ['a reader who wants less motion', true, [0, 0, 0]],
  ['any other reader', false, [400, 400, 400]],
] as const)('for %s', (_, reducesMotion, durations) => {
  it(`zooming and going home take ${durations.join(', ')} ms`, () => {
    const camera = createCamera(
      map,
      createLimits([], [{ size: 1 }]),
      padding,
      () => reducesMotion,
      nothing,
    );
    flights.mockClear();
    camera.zoomIn();
    camera.zoomOut();
    camera.home();
    expect(flights.mock.calls.map(([{ duration }]) => duration)).toEqual(durations);
  });
});

describe('the buttons zoom around', () => {
  it.each([
    ['the selected region while it is in view', [15, 59], [15, 59]],
    ['the middle of the map while the region is out of view', [45, 59], { lng: 17, lat: 62 }],
    ['the middle of the map while no region is selected', null, { lng: 17, lat: 62 }],
  ] as const)('%s', (_, place, around) => {
    const camera = createCamera(
      map,
      createLimits([], [{ size: 1 }]),
      padding,
      () => true,
      () => place,
    );
    camera.zoomIn();
    expect(flights.mock.lastCall?.[0].around).toEqual(around);
  });
});

describe('a place that is shown', () => {
  it('is brought into view where the visitor has moved it out of it, and is else left where it is', () => {
    const camera = createCamera(map, createLimits([], [{ size: 1 }]), padding, () => true, nothing);
    flights.mockClear();
    camera.show([45, 59]);
    expect(flights).not.toHaveBeenCalled();
    camera.zoomIn();
    camera.show([15, 59]);
    expect(flights).toHaveBeenCalledTimes(1);
    camera.show([45, 59]);
    expect(flights.mock.lastCall?.[0]).toMatchObject({ center: [45, 59] });
  });
});
