import { LABELS, pixelAt } from '../src/domain/geography/labels';

/** Where a region's label point lies, in heights of the map's frame from its corner. */
export function labelPoint(code: string): readonly [east: number, south: number] {
  const label = LABELS.find((each) => each.code === code);
  if (!label) throw new Error(`No region has the code "${code}".`);
  return pixelAt(label.point, 1);
}
