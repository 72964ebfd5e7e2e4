import { describe, expect, it, vi } from 'vitest';
import { mapFirst } from './map-first';
import { DEFAULT_VIEW } from './view-state';
import { changeView, createViewStore, setInteraction, type AtlasState } from './view-store';

function listening() {
  const store = createViewStore(DEFAULT_VIEW);
  const frames: (() => void)[] = [];
  const listener = vi.fn<(state: AtlasState, before: AtlasState) => void>();
  const stop = mapFirst(store, (work) => frames.push(work))(listener);
  const recolour = (theme: string) => changeView(store, (view) => ({ ...view, themes: [theme] }));
  const frameIsSeen = () => {
    for (const work of frames.splice(0)) work();
  };
  return { store, listener, stop, recolour, frameIsSeen };
}

describe('what listens after the map', () => {
  it('hears of new colours when the map has shown them, once for several', () => {
    const { store, listener, recolour, frameIsSeen } = listening();
    const before = store.getState();
    recolour('a');
    recolour('b');
    expect(listener).not.toHaveBeenCalled();
    frameIsSeen();
    expect(listener.mock.calls).toEqual([[store.getState(), before]]);
    recolour('c');
    frameIsSeen();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('hears of all else at once, but not before colours that it waits for', () => {
    const { store, listener, recolour, frameIsSeen } = listening();
    setInteraction(store, { isolatedRow: 'main' });
    expect(listener).toHaveBeenCalledOnce();
    recolour('a');
    setInteraction(store, { isolatedRow: 'secondary' });
    expect(listener).toHaveBeenCalledOnce();
    frameIsSeen();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('hears nothing once it has left', () => {
    const { store, listener, stop, recolour, frameIsSeen } = listening();
    recolour('a');
    stop();
    frameIsSeen();
    setInteraction(store, { isolatedRow: 'main' });
    expect(listener).not.toHaveBeenCalled();
  });
});
