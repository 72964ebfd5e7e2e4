// @vitest-environment happy-dom
import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstDrawing, restoreFirstStyle, watchContext } from './context-loss';
import type { WebglError } from './error';

/** As much of a map as the two functions use: its events, and whether it has regions. */
function fakeMap(regions = 21) {
  const listeners = new Map<string, Set<(event: object) => void>>();
  const at = (type: string) => listeners.get(type) ?? new Set();
  return {
    map: {
      on(type: string, listener: (event: object) => void) {
        listeners.set(type, at(type).add(listener));
        return { unsubscribe: () => at(type).delete(listener) };
      },
      querySourceFeatures: () => Array.from({ length: regions }, () => ({})),
    } as unknown as MapLibreMap,
    fire(type: string, event: object = {}) {
      for (const listener of at(type)) listener(event);
    },
    listening: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

const hidePage = (hidden: boolean) =>
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(hidden ? 'hidden' : 'visible');

beforeEach(() => {
  vi.useFakeTimers();
  hidePage(false);
});
afterEach(() => vi.useRealTimers());

describe('firstDrawing', () => {
  const reasonOf = (drawing: Promise<void>) =>
    drawing.then(
      () => 'drawn',
      ({ reason }: WebglError) => reason,
    );

  it('resolves when the map is idle, and listens no longer', async () => {
    const { map, fire, listening } = fakeMap();
    const reason = reasonOf(firstDrawing(map));
    fire('idle');
    expect(await reason).toBe('drawn');
    expect(listening()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['a source fails', 'error', { sourceId: 'shapes', error: new Error('404') }, 'geometry'],
    ['the worker fails', 'error', { error: new Error('blocked') }, 'drawing'],
  ])('rejects when %s', async (_, type, event, expected) => {
    const { map, fire, listening } = fakeMap();
    const reason = reasonOf(firstDrawing(map));
    fire(type, event);
    expect(await reason).toBe(expected);
    expect(listening()).toBe(0);
  });

  it('goes on when the context is lost meanwhile and comes back', async () => {
    const { map, fire, listening } = fakeMap();
    const reason = reasonOf(firstDrawing(map));
    fire('webglcontextlost');
    fire('error', { error: new Error('no style') });
    await vi.advanceTimersByTimeAsync(4_500);
    fire('webglcontextrestored');
    fire('idle');
    expect(await reason).toBe('drawn');
    expect(listening()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rejects when the context is lost for five seconds', async () => {
    const { map, fire, listening } = fakeMap();
    const reason = reasonOf(firstDrawing(map));
    fire('webglcontextlost');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await reason).toBe('drawing');
    expect(listening()).toBe(0);
  });

  it('rejects when the drawing has no regions', async () => {
    const { map, fire } = fakeMap(0);
    const reason = reasonOf(firstDrawing(map));
    fire('idle');
    expect(await reason).toBe('geometry');
  });

  it('rejects after twenty seconds of a visible page, not counting a hidden one', async () => {
    const { map } = fakeMap();
    const settled = vi.fn<(reason: string) => void>();
    void reasonOf(firstDrawing(map)).then(settled);
    hidePage(true);
    await vi.advanceTimersByTimeAsync(60_000);
    hidePage(false);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(settled).toHaveBeenCalledWith('timeout');
  });
});

describe('restoreFirstStyle', () => {
  const style = { version: 8, sources: {}, layers: [] } as const;
  const styled = () => {
    const fake = fakeMap();
    const setStyle = vi.fn<() => void>();
    restoreFirstStyle(Object.assign(fake.map, { setStyle }), { ...style, layers: [] });
    return { ...fake, setStyle };
  };

  it('gives the style again when the context was lost before it was loaded', () => {
    const { fire, setStyle } = styled();
    fire('webglcontextlost');
    fire('webglcontextrestored');
    expect(setStyle).toHaveBeenCalledExactlyOnceWith(style, { diff: false });
  });

  it('leaves a style that was loaded to the library, but for one lost again while it is restored', () => {
    const { fire, setStyle } = styled();
    fire('style.load');
    fire('webglcontextlost');
    fire('webglcontextrestored');
    expect(setStyle).not.toHaveBeenCalled();
    fire('webglcontextlost');
    fire('webglcontextrestored');
    expect(setStyle).toHaveBeenCalledTimes(1);
  });
});

describe('watchContext', () => {
  const watched = () => {
    const fake = fakeMap();
    const failed = vi.fn<(error: WebglError) => void>();
    const lostForLong = vi.fn<(error: WebglError) => void>();
    const lost = vi.fn<() => void>();
    const restored = vi.fn<(wasLong: boolean) => void>();
    return {
      ...fake,
      failed,
      lost,
      lostForLong,
      restored,
      stop: watchContext(fake.map, { failed, lost, lostForLong, restored }),
    };
  };

  it('reports no failure of a context that comes back, but each time that it is lost', () => {
    const { fire, failed, lost, lostForLong, restored } = watched();
    for (let time = 0; time < 5; time += 1) {
      fire('webglcontextlost');
      vi.advanceTimersByTime(4_000);
      fire('webglcontextrestored');
      fire('idle');
    }
    vi.advanceTimersByTime(60_000);
    for (const call of [failed, lostForLong]) expect(call).not.toHaveBeenCalled();
    expect(lost).toHaveBeenCalledTimes(5);
    expect(restored.mock.calls).toEqual(Array.from({ length: 5 }, () => [false]));
  });

  it('reports once a context that is lost for five seconds, and that it is back, however late', () => {
    const { fire, failed, lostForLong, restored } = watched();
    fire('webglcontextlost');
    fire('webglcontextlost');
    vi.advanceTimersByTime(4_900);
    expect(lostForLong).not.toHaveBeenCalled();
    vi.advanceTimersByTime(30_000);
    expect(lostForLong).toHaveBeenCalledTimes(1);
    expect(lostForLong.mock.lastCall?.[0].reason).toBe('drawing');
    fire('webglcontextrestored');
    expect(restored).not.toHaveBeenCalled();
    fire('idle');
    fire('idle');
    expect(restored.mock.calls).toEqual([[true]]);
    expect(failed).not.toHaveBeenCalled();
  });

  it('does not take what the library fails at without its context for the end', () => {
    const { fire, failed } = watched();
    fire('webglcontextlost');
    fire('error', { error: new Error('no style') });
    expect(failed).not.toHaveBeenCalled();
  });

  it('reports an error of the map at once, and nothing after it', () => {
    const { fire, failed } = watched();
    fire('error', { error: new Error('shader') });
    fire('error', { error: new Error('shader') });
    expect(failed.mock.calls.map(([{ reason, message }]) => [reason, message])).toEqual([
      ['drawing', 'No WebGL map (drawing): shader'],
    ]);
  });

  it('stops when asked to', () => {
    const { fire, failed, lostForLong, stop, listening } = watched();
    fire('webglcontextlost');
    stop();
    vi.advanceTimersByTime(60_000);
    fire('error', {});
    for (const call of [failed, lostForLong]) expect(call).not.toHaveBeenCalled();
    expect(listening()).toBe(0);
  });
});
