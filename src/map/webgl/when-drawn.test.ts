import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenDrawn } from './when-drawn';

const [DONE, EXPIRED, FAILED] = [1, 2, 3];

/** As much of a map as is used: its events, and a graphics processor that answers what it is told to. */
function fakeMap() {
  const listeners = new Map<string, Set<() => void>>();
  const at = (type: string) => listeners.get(type) ?? new Set();
  const gpu = { answer: DONE, isLost: false };
  const gl = {
    TIMEOUT_EXPIRED: EXPIRED,
    fenceSync: () => (gpu.isLost ? null : {}),
    clientWaitSync: () => gpu.answer,
    deleteSync: () => {},
    flush: () => {},
    isContextLost: () => gpu.isLost,
  };
  const map = {
    triggerRepaint: () => {},
    isMoving: () => false,
    getCanvas: () => ({ getContext: () => gl }),
    once: (type: string, listener: () => void) => listeners.set(type, at(type).add(listener)),
    off: (type: string, listener: () => void) => at(type).delete(listener),
  } as unknown as MapLibreMap;
  const settled = vi.fn<() => void>();
  void whenDrawn(map).then(settled);
  return {
    gpu,
    settled,
    /** Fires an event, and gives what follows from it time to happen. */
    async fire(type: string) {
      const told = [...at(type)];
      listeners.delete(type);
      for (const listener of told) listener();
      await vi.advanceTimersByTimeAsync(1_000);
    },
    listening: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('an idle map has drawn when the graphics processor is done', async () => {
  const { gpu, fire, settled } = fakeMap();
  gpu.answer = EXPIRED;
  await fire('idle');
  expect(settled).not.toHaveBeenCalled();
  gpu.answer = DONE;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(settled).toHaveBeenCalledTimes(1);
});

it('a map that begins to move has drawn at its next frame', async () => {
  const { fire, settled } = fakeMap();
  await fire('movestart');
  expect(settled).not.toHaveBeenCalled();
  await fire('render');
  expect(settled).toHaveBeenCalledTimes(1);
});

it.each([['idle'], ['movestart', 'render']])(
  'nothing listens any more after %s',
  async (...events) => {
    const { fire, listening } = fakeMap();
    for (const event of events) await fire(event);
    expect(listening()).toBe(0);
  },
);

it('a map that loses its context while the processor works has drawn when it is idle again', async () => {
  const { gpu, fire, settled } = fakeMap();
  gpu.answer = EXPIRED;
  await fire('idle');
  Object.assign(gpu, { answer: FAILED, isLost: true });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(settled).not.toHaveBeenCalled();
  Object.assign(gpu, { answer: DONE, isLost: false });
  await fire('idle');
  expect(settled).toHaveBeenCalledTimes(1);
});

it('a map without its context has not drawn', async () => {
  const { gpu, fire, settled } = fakeMap();
  gpu.isLost = true;
  await fire('idle');
  expect(settled).not.toHaveBeenCalled();
});
