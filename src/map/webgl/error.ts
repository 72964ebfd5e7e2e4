/**
 * Why there is no WebGL map: a map file, a browser without WebGL 2, the drawing itself (its worker, its
 * graphics context), time, or the reader's wish.
 */
export type LostReason = 'geometry' | 'webgl' | 'drawing' | 'timeout' | 'saves-data';

/**
 * Thrown when the WebGL map cannot start. `detail` names the file and status or the part that failed,
 * for the log; it is not wording for visitors. Free of the map library, so that it can be imported anywhere.
 */
export class WebglError extends Error {
  readonly reason: LostReason;
  readonly detail: string;

  constructor(reason: LostReason, detail: string, options?: ErrorOptions) {
    super(`No WebGL map (${reason}): ${detail}`, options);
    this.name = 'WebglError';
    this.reason = reason;
    this.detail = detail;
  }
}
