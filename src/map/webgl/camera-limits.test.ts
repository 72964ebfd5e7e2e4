import { LngLat } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { createLimits, MAX_ZOOM } from './camera-limits';

vi.mock('maplibre-gl', () => ({
  LngLat: class {
    readonly lng: number;
    readonly lat: number;
    constructor(lng: number, lat: number) {
      this.lng = lng;
      this.lat = lat;
    }
    toArray() {
      return [this.lng, this.lat];
    }
  },
}));

const HOME = { center: new LngLat(13, 62.5), zoom: 4, size: [1000, 800] } as const;

/** The centre and zoom that the camera is kept to, with Sweden fitted as on a wide stage. */
function kept(lng: number, lat: number, zoom: number) {
  const limits = createLimits();
  limits.home = HOME;
  const { center, zoom: keptZoom } = limits.constrain(new LngLat(lng, lat), zoom);
  return [center.lng, center.lat, keptZoom] as const;
}

/** Degrees of longitude from the middle to the east of the stage. */
const reach = (zoom: number) => ((HOME.size[0] / 2) * 360) / (512 * 2 ** zoom);

describe('the limits of the camera', () => {
  it('leave a view of Sweden as it is', () => {
    const [lng, lat, zoom] = kept(18, 59.3, 7);
    expect([lng, lat]).toEqual([expect.closeTo(18, 9), expect.closeTo(59.3, 9)]);
    expect(zoom).toBe(7);
  });

  it('do not let all of Sweden be moved', () => {
    const [lng, lat] = kept(40, 70, 4);
    expect([lng, lat]).toEqual([expect.closeTo(13, 9), expect.closeTo(62.5, 9)]);
  });

  it.each([4.5, 6, 9])('show nothing at zoom %d that all of Sweden does not show', (zoom) => {
    const [east, north] = kept(90, 85, zoom);
    expect(east + reach(zoom)).toBeLessThan(13 + reach(4) + 1e-6);
    const [west, south] = kept(-90, 0, zoom);
    expect(west - reach(zoom)).toBeGreaterThan(13 - reach(4) - 1e-6);
    expect([south, north].toSorted((a, b) => a - b)).toEqual([south, north]);
  });

  it('keep the middle over Sweden', () => {
    expect(kept(90, 85, 9).slice(0, 2)).toEqual([
      expect.closeTo(24.18, 6),
      expect.closeTo(69.07, 6),
    ]);
    expect(kept(-90, 0, 9).slice(0, 2)).toEqual([
      expect.closeTo(10.95, 6),
      expect.closeTo(55.32, 6),
    ]);
  });

  it('keep the zoom between all of Sweden and the closest', () => {
    expect(kept(15, 62, 2)[2]).toBe(4);
    expect(kept(15, 62, 15)[2]).toBe(MAX_ZOOM);
  });

  it('leave the centre alone before Sweden has been fitted', () => {
    const { center, zoom } = createLimits().constrain(new LngLat(-90, 0), 15);
    expect([center.lng, center.lat, zoom]).toEqual([-90, 0, MAX_ZOOM]);
  });
});
