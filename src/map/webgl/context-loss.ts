import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { WebglRequest } from '../renderer';
import { ofKind, SHAPES } from './shapes';
import { WebglError } from './error';
import { afterVisible } from './visible-timer';

/** The longest wait for the first drawing and for a lost context to be restored, ms while the page is visible. */
const START_LIMIT = 20_000;
const RESTORE_LIMIT = 5_000;

/**
 * Resolves when the map is idle for the first time. Rejects with a `WebglError` when a file or the worker fails, when
 * the graphics context is lost for long, or when the time is up: with a blocked worker the map is never idle and
 * reports no error either.
 */
export async function firstDrawing(map: MapLibreMap): Promise<void> {
  const endings: (() => void)[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const drawing = map.on('idle', () => resolve());
      endings.push(
        () => drawing.unsubscribe(),
        watchContext(map, { failed: reject, lost() {}, lostForLong: reject, restored() {} }),
        afterVisible(START_LIMIT, () =>
          reject(new WebglError('timeout', `Nothing was drawn within ${START_LIMIT / 1000} s.`)),
        ),
      );
    });
  } finally {
    for (const end of endings) end();
  }
  if (map.querySourceFeatures(SHAPES, { filter: ofKind('region').filter }).length === 0) {
    throw new WebglError('geometry', 'The regions file has no shapes in Sweden.');
  }
}

/**
 * Gives a map its first style again when its context is restored after a loss before its style was loaded, as at the very
 * start or twice in a row: the library restores only a style that was.
 */
export function restoreFirstStyle(map: MapLibreMap, style: StyleSpecification): void {
  let isLoaded = false;
  map.on('style.load', () => {
    isLoaded = true;
  });
  map.on('webglcontextrestored', () => {
    if (!isLoaded) map.setStyle(style, { diff: false });
    isLoaded = false;
  });
}

/** Watches the graphics context and the errors of a map. Returns the function that stops watching. */
export function watchContext(
  map: MapLibreMap,
  { failed, lost, lostForLong, restored }: WebglRequest['context'],
): () => void {
  let cancel = () => {};
  let wasLost = false;
  let isReported = false;
  let isLost = false;
  const onError = (event: object) => {
    // Without its context the library fails at what it is asked; that is over when the context is back.
    if (isLost) return;
    stop();
    failed(failureOf(event));
  };
  const onContextLost = () => {
    isLost = true;
    wasLost = true;
    lost();
    cancel();
    cancel = afterVisible(RESTORE_LIMIT, () => {
      if (isReported) return;
      isReported = true;
      lostForLong(new WebglError('drawing', 'The graphics context was lost and is not back.'));
    });
  };
  const onIdle = () => {
    if (isLost) return;
    cancel();
    if (wasLost) restored(isReported);
    wasLost = false;
    isReported = false;
  };
  const subscriptions = [
    map.on('error', onError),
    map.on('webglcontextlost', onContextLost),
    map.on('webglcontextrestored', () => {
      isLost = false;
    }),
    map.on('idle', onIdle),
  ];
  function stop() {
    cancel();
    for (const each of subscriptions) each.unsubscribe();
  }
  return stop;
}

/** What an `error` event of the map means: one from a source concerns its shapes, any other the drawing. */
function failureOf(event: object): WebglError {
  const cause: unknown = 'error' in event ? event.error : event;
  const message = cause instanceof Error ? cause.message : String(cause);
  return 'sourceId' in event && typeof event.sourceId === 'string'
    ? new WebglError('geometry', `${event.sourceId}: ${message}`, { cause })
    : new WebglError('drawing', message, { cause });
}
