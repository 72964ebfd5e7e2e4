import { pixelAt } from '../src/domain/geography/labels';
import { areaOf } from '../src/testing/areas';

/** Where a region's label point lies, in heights of the map's frame from its corner. */
export function labelPoint(code: string): readonly [east: number, south: number] {
  return pixelAt(areaOf(code).label, 1);
}

/** Where such a point is on the screen. Runs in the page, by the SVG map, which is always in it. */
export function onScreen([east, south]: readonly [east: number, south: number]) {
  const frame = document.querySelector('.map-frame')?.getBoundingClientRect();
  if (!frame) throw new Error('The page has no map frame.');
  return { x: frame.x + east * frame.height, y: frame.y + south * frame.height };
}
