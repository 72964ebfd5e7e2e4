import { GeometryError } from '../../data/fetch-geometry';
import type { LoadFailure } from '../../domain/model/load-failure';
import { WebglError } from '../../map/webgl/error';

/** Returns the failure to tell of, from whatever was thrown while the WebGL map was started. */
export function mapFailure(error: unknown): LoadFailure {
  if (error instanceof GeometryError) {
    return { kind: error.detail === 'fine' ? 'coarse' : 'geometry', cause: error.failure };
  }
  const reason = error instanceof WebglError ? error.reason : 'unknown';
  const isToldApart = reason === 'code' || reason === 'webgl' || reason === 'saves-data';
  return { kind: isToldApart ? reason : 'map' };
}
