import { WebglError } from '../../map/webgl/error';
import { prefersReducedData } from '../../ui/prefers-reduced-data';

/** Why nothing of the WebGL map is to be fetched for this reader, or null where there is no reason. */
export function webglSupport(): WebglError | null {
  if (prefersReducedData())
    return new WebglError('saves-data', 'The reader has asked to spare data.');
  if (typeof WebGL2RenderingContext === 'undefined') {
    return new WebglError('webgl', 'The browser has no WebGL 2.');
  }
  return null;
}
