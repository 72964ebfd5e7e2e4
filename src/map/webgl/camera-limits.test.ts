import { LngLat } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { project, unproject } from '../../domain/geography/projection';
import { ringOf } from '../../testing/made-up-cells';
import { createLimits } from './camera-limits';
import { landRows } from './land-rows';
import { outlinesOf } from './names-in-view';
import { pixelsPerUnit, zoomForHeight } from './scale';

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

const HOME = {
  center: new LngLat(13, 62.5),
  zoom: 4,
  size: [1000, 800],
  middle: [500, 400],
} as const;

/** A country from 12 to 17 degrees east and 57 to 67 north, and an island in the east. */
const LAND = landRows(
  outlinesOf({
    type: 'FeatureCollection',
    features: [ringOf(12, 57, 5, 10), ringOf(20, 60, 1, 0.5)].map((ring, i) => ({
      type: 'Feature',
      properties: { code: `k${i}` },
      geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
    })),
  }),
);
/** The smallest area is as large as an ordinary county. */
const LABELS = [{ size: 800 ** 2 }, { size: 500 ** 2 }];
const limitsOf = () => createLimits(LAND, LABELS);

/** The centre and zoom that the camera is kept to, with Sweden fitted as on a wide stage. */
function kept(lng: number, lat: number, zoom: number) {
  const limits = limitsOf();
  limits.home = HOME;
  const { center, zoom: keptZoom } = limits.constrain(new LngLat(lng, lat), zoom);
  return [center.lng, center.lat, keptZoom] as const;
}

/** Degrees of longitude from the middle to the east of the stage. */
const reach = (zoom: number) => ((HOME.size[0] / 2) * 360) / (512 * 2 ** zoom);

describe('the limits of the camera', () => {
  it('leave a view of Sweden as it is', () => {
    const [lng, lat, zoom] = kept(18, 59.3, 6);
    expect([lng, lat]).toEqual([expect.closeTo(18, 9), expect.closeTo(59.3, 9)]);
    expect(zoom).toBe(6);
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

  it.each([5, 5.7])('keep land in view at zoom %d, wherever the map is moved', (zoom) => {
    const half = [HOME.size[0] / 2, HOME.size[1] / 2] as const;
    for (const [lng, lat] of [
      [10, 70],
      [24, 56],
      [9, 62],
      [22, 65],
    ] as const) {
      const [keptLng, keptLat] = kept(lng, lat, zoom);
      const scale = pixelsPerUnit(zoom);
      const [x, y] = project([keptLng, keptLat]);
      const isSeen = LAND.some(
        (row) =>
          Math.abs(row.y - y) * scale < half[1] &&
          (row.spans[0]?.[0] ?? Infinity) < x + half[0] / scale &&
          (row.spans.at(-1)?.[1] ?? -Infinity) > x - half[0] / scale,
      );
      expect(isSeen).toBe(true);
    }
  });

  it('leave a view with land at its edge as it is, and move another by no more than it must', () => {
    const edge = project([17, 66])[0];
    const scale = pixelsPerUnit(5.7);
    const lngAt = (pixels: number) => unproject([edge + pixels / scale, 0])[0];
    expect(kept(lngAt(400), 66, 5.7)[0]).toBeCloseTo(lngAt(400), 6);
    expect(kept(lngAt(470), 66, 5.7)[0]).toBeCloseTo(lngAt(460), 6);
  });

  it('know that the legend lies over a part of the view', () => {
    const limits = limitsOf();
    limits.home = { ...HOME, middle: [650, 400] };
    const edge = project([12, 62])[0];
    const scale = pixelsPerUnit(5.7);
    const { center } = limits.constrain(new LngLat(unproject([edge - 500 / scale, 0])[0], 62), 5.7);
    // 310 pixels west of the land is the middle of what is seen, 150 west of that the middle of the stage.
    expect(center.lng).toBeCloseTo(unproject([edge - 460 / scale, 0])[0], 6);
  });

  it('keep the zoom between all of Sweden and the closest', () => {
    expect(kept(15, 62, 2)[2]).toBe(4);
    expect(kept(15, 62, 15)[2]).toBe(limitsOf().maxZoom);
  });

  it('let all of Sweden fill a large screen, and be zoomed there, where areas are thirds of it', () => {
    const { maxZoom } = createLimits(LAND, [{ size: 6000 ** 2 }, { size: 9000 ** 2 }]);
    expect(maxZoom).toBeGreaterThan(zoomForHeight(2160) + 1);
  });

  it('leave the centre alone before Sweden has been fitted', () => {
    const { center, zoom } = limitsOf().constrain(new LngLat(-90, 0), 15);
    expect([center.lng, center.lat, zoom]).toEqual([-90, 0, limitsOf().maxZoom]);
  });
});
