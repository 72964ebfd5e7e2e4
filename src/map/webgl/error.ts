/**
 * Why there is no WebGL map: a map file, its code, a browser without WebGL 2, the drawing itself (its worker, its
 * graphics context), a timeout, or the visitor's wish to save data.
 */
export type WebglErrorReason = 'geometry' | 'code' | 'webgl' | 'drawing' | 'timeout' | 'saves-data';

/**
 * Thrown when the WebGL map cannot start. The message names the file and status or the part that failed,
 * for the log, not for visitors. It does not import the map library, so it can be imported anywhere.
 */
export class WebglError extends Error {
  readonly reason: WebglErrorReason;

  constructor(reason: WebglErrorReason, detail: string, options?: ErrorOptions) {
    super(`No WebGL map (${reason}): ${detail}`, options);
    this.name = 'WebglError';
    this.reason = reason;
  }
}
