import { WebglError } from '../../map/webgl/error';
import { prefersReducedData } from '../../ui/prefers-reduced-data';

/** Returns why the WebGL map is not to be fetched, or null. */
export function webglSupport(): WebglError | null {
  if (prefersReducedData())
    return new WebglError('saves-data', 'The reader has asked to spare data.');
  if (typeof WebGL2RenderingContext === 'undefined') {
    return new WebglError('webgl', 'The browser has no WebGL 2.');
  }
  return null;
}
