import { pixelAt } from '../src/domain/geography/labels';
import { areaOf } from '../src/testing/areas';

/** Where a region's label point lies, in heights of the map's frame from its corner. */
export function labelPoint(code: string): readonly [east: number, south: number] {
  return pixelAt(areaOf(code).label, 1);
}
