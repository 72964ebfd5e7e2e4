import { LngLat, type TransformConstrainFunction } from 'maplibre-gl';
import { clamp } from '../../domain/geography/clamp';
import type { Label } from '../../domain/geography/labels';
import { project, unproject, type Point } from '../../domain/geography/projection';
import { wayToLand, type LandRows } from './land-rows';
import { pixelsPerUnit, zoomToSee } from './scale';

/** At the closest zoom, the smallest area is so wide and tall, CSS pixels. Closer, the straight edges of lakes would show. */
const AREA_SIZE = 160;
/** The closest zooms of large and of small areas. At the first, all of Sweden is taller than any screen, and can be fitted. */
const CLOSEST = { large: 7, small: 10 } as const;

/** Some land is always this far inside what is seen of the map, CSS pixels. */
const LAND_MARGIN = 40;

/** Where the camera is while all of Sweden is fitted. */
interface HomeView {
  readonly center: LngLat;
  readonly zoom: number;
  /** Of the stage, CSS pixels. */
  readonly size: readonly [width: number, height: number];
  /** The middle of what nothing lies over, CSS pixels from the stage's corner. */
  readonly middle: Point;
}

/** The limits of the camera. `home` is null until Sweden has been fitted for the first time. */
export interface CameraLimits {
  home: HomeView | null;
  readonly maxZoom: number;
  readonly constrain: TransformConstrainFunction;
}

/**
 * Returns limits that keep the zoom between all of Sweden and that which shows the smallest area well. Some land stays in view,
 * and the view within what is seen of the world when all of Sweden is in view, since the drawn land ends beyond
 * that. The library's own `maxBounds` would also zoom in until the bounds fill the stage, so a wide stage could not
 * show all of Sweden.
 */
export function createLimits(land: LandRows, labels: readonly Pick<Label, 'size'>[]): CameraLimits {
  const smallest = Math.sqrt(Math.min(...labels.map(({ size }) => size)));
  const maxZoom = clamp(zoomToSee(smallest, AREA_SIZE), CLOSEST.large, CLOSEST.small);
  const limits: CameraLimits = {
    home: null,
    maxZoom,
    constrain(center, asked) {
      const { home } = limits;
      if (!home) return { center, zoom: Math.min(asked, maxZoom) };
      const zoom = clamp(asked, home.zoom, maxZoom);
      const margin = 0.5 / pixelsPerUnit(home.zoom) - 0.5 / pixelsPerUnit(zoom);
      const [x, y] = withLand(project(center.toArray()), zoom, home, land);
      const [homeX, homeY] = project(home.center.toArray());
      const [width, height] = home.size;
      const place = unproject([
        clamp(x, homeX - width * margin, homeX + width * margin),
        clamp(y, homeY - height * margin, homeY + height * margin),
      ]);
      return { center: new LngLat(...place), zoom };
    },
  };
  return limits;
}

/** The centre of a view, or the nearest from which some land is seen. */
function withLand([x, y]: Point, zoom: number, { size, middle }: HomeView, land: LandRows): Point {
  const scale = pixelsPerUnit(zoom);
  const seen = (axis: 0 | 1) => Math.min(middle[axis], size[axis] - middle[axis]);
  const reach = (axis: 0 | 1) => Math.max(0, (seen(axis) - LAND_MARGIN) / scale);
  const at: Point = [x + (middle[0] - size[0] / 2) / scale, y + (middle[1] - size[1] / 2) / scale];
  const [right, down] = wayToLand(land, at, [reach(0), reach(1)]);
  return [x + right, y + down];
}
