import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { createCamera } from './camera';
import { createLimits } from './camera-limits';

vi.mock('maplibre-gl', () => ({
  LngLat: { convert: (at: unknown) => at },
}));

const padding = () => ({ top: 10, right: 10, bottom: 10, left: 10 });
const flights = vi.fn<(to: { duration: number }) => void>();

/** As much of a map as a camera uses. */
const map = {
  getContainer: () => ({ clientWidth: 800, clientHeight: 900, toggleAttribute: () => true }),
  cameraForBounds: () => ({ center: { lng: 17, lat: 62 }, zoom: 4 }),
  getZoom: () => 4,
  unproject: () => ({ lng: 17, lat: 62 }),
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
    const camera = createCamera(map, createLimits(), padding, () => reducesMotion);
    flights.mockClear();
    camera.zoomIn();
    camera.zoomOut();
    camera.home();
    expect(flights.mock.calls.map(([{ duration }]) => duration)).toEqual(durations);
  });
});
