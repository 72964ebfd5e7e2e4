import { SWEDEN_BOX, WORLD } from '../../domain/geography/projection';
import type { Insets } from '../renderer';

/** Side of the world at zoom 0, CSS pixels, as the map library counts. */
const WORLD_AT_ZERO = 512;

/** CSS pixels for one projected unit at a zoom. */
export function pixelsPerUnit(zoom: number): number {
  return (WORLD_AT_ZERO * 2 ** zoom) / WORLD;
}

/** The zoom at which what is so many projected units long is so many CSS pixels. */
export function zoomToSee(units: number, pixels: number): number {
  return Math.log2(pixels / (units * pixelsPerUnit(0)));
}

/** The zoom at which all of Sweden is `height` CSS pixels tall. */
export function zoomForHeight(height: number): number {
  return zoomToSee(SWEDEN_BOX.height, height);
}

/** The zoom at which all of Sweden just fits within the insets of a stage; null on a stage without room. */
export function zoomToFit(
  { clientWidth, clientHeight }: Pick<HTMLElement, 'clientWidth' | 'clientHeight'>,
  insets: Insets,
): number | null {
  const room = Math.min(
    (clientWidth - insets.left - insets.right) / SWEDEN_BOX.width,
    (clientHeight - insets.top - insets.bottom) / SWEDEN_BOX.height,
  );
  return room > 0 ? Math.log2(room / pixelsPerUnit(0)) : null;
}
