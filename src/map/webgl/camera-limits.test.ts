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
  },
}));

/** The centre and zoom that the camera is kept to, with Sweden fitted as on a wide stage. */
function kept(lng: number, lat: number, zoom: number) {
  const limits = createLimits();
  limits.home = { center: new LngLat(13, 62.5), zoom: 4 };
  const { center, zoom: keptZoom } = limits.constrain(new LngLat(lng, lat), zoom);
  return [center.lng, center.lat, keptZoom];
}

describe('the limits of the camera', () => {
  it('leave a view of Sweden as it is', () => {
    expect(kept(18, 59.3, 7)).toEqual([18, 59.3, 7]);
  });

  it.each([
    ['west', [-40, 62], [10.95 - 4, 62]],
    ['east', [60, 62], [24.18 + 4, 62]],
    ['south', [15, 20], [15, 55.32 - 2]],
    ['north', [15, 85], [15, 69.07 + 2]],
  ] as const)('stop the centre in the %s', (_, [lng, lat], [east, north]) => {
    expect(kept(lng, lat, 6)).toEqual([east, north, 6]);
  });

  it('let the centre be where all of Sweden is fitted, even outside Sweden', () => {
    const limits = createLimits();
    limits.home = { center: new LngLat(2, 62.5), zoom: 4 };
    const { center } = limits.constrain(new LngLat(-10, 62.5), 4);
    expect(center.lng).toBe(-2);
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
