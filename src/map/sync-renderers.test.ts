import { describe, expect, it, vi } from 'vitest';
import { changeView, setInteraction } from '../store/view-store';
import { appContextAt } from '../testing/app-context-at';
import { realDataset } from '../testing/real-dataset';
import type { MapContent } from './renderer';
import { syncRenderers, type ShownMap } from './sync-renderers';

const dataset = realDataset();

const fakeRenderer = () => ({
  show: vi.fn<(content: MapContent) => void>(),
  regionAt: () => null,
});

/** A WebGL map that has drawn when it is told so, each time it is asked. */
function fakeWebgl({ isAtHome = true } = {}) {
  const asked: (() => void)[] = [];
  const drawn = () => new Promise<void>((resolve) => asked.push(resolve));
  const camera = {
    zoomIn: vi.fn<() => void>(),
    zoomOut: vi.fn<() => void>(),
    state: () => ({ canZoomIn: true, isHome: isAtHome, showsDetail: false, isBusy: false }),
    subscribe: () => () => undefined,
  };
  const ends = { home: vi.fn<() => void>(), dispose: vi.fn<() => void>() };
  const map = { ...fakeRenderer(), ...camera, ...ends, drawn };
  return {
    ...map,
    isAtHome: () => isAtHome,
    async hasDrawn() {
      for (const resolve of asked.splice(0)) resolve();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

function synced() {
  const app = appContextAt('/tema/livsmedel/', dataset);
  const svg = fakeRenderer();
  const frames: (() => void)[] = [];
  const onShown = vi.fn<(shown: ShownMap) => void>();
  const renderers = syncRenderers(app, svg, { onShown, afterAnswer: (work) => frames.push(work) });
  return {
    ...app,
    svg,
    renderers,
    onShown,
    recolours: (theme: string) => changeView(app.store, (view) => ({ ...view, themes: [theme] })),
    frameIsSeen: () => {
      for (const work of frames.splice(0)) work();
    },
  };
}

/** As `synced`, with a WebGL map that has drawn. */
async function withWebgl(options = {}) {
  const all = synced();
  const webgl = fakeWebgl(options);
  all.renderers.setWebgl(webgl);
  await webgl.hasDrawn();
  webgl.show.mockClear();
  return { ...all, webgl };
}

const LIVSMEDEL = 'themes:livsmedel@sv';
const BESOKSNARING = 'themes:besoksnaring@sv';

describe('the SVG', () => {
  it('has what the store has, and says so', () => {
    const { svg, selectors, store, onShown } = synced();
    expect(svg.show.mock.lastCall?.[0]).toMatchObject({
      choropleth: selectors.choropleth(store.getState()),
      highlights: { selected: null },
    });
    expect(onShown).toHaveBeenCalledWith({
      renderer: 'svg',
      isDrawn: false,
      key: LIVSMEDEL,
    });
  });

  it('is given each change once, and the same choropleth when only highlights change', () => {
    const { svg, store } = synced();
    setInteraction(store, { hovered: '20' });
    setInteraction(store, { hovered: '20' });
    const [first, second, ...more] = svg.show.mock.calls.map(([content]) => content);
    expect(second?.choropleth).toBe(first?.choropleth);
    expect(second?.highlights).toMatchObject({ hovered: '20' });
    expect(more).toEqual([]);
  });

  it('is up to date under the WebGL map too, for paper', async () => {
    const { svg, store } = await withWebgl({ isAtHome: false });
    changeView(store, (view) => ({ ...view, themes: [] }));
    setInteraction(store, { hovered: '20' });
    expect(svg.show.mock.lastCall?.[0].choropleth.key).toBe('overview@sv');
    expect(svg.show.mock.lastCall?.[0].highlights).toMatchObject({ hovered: '20' });
  });

  it('follows the store no longer once that is ended', () => {
    const { svg, renderers, store } = synced();
    renderers.dispose();
    setInteraction(store, { focused: '20' });
    expect(svg.show).toHaveBeenCalledTimes(1);
  });
});

describe('the WebGL map', () => {
  it('answers at once, and is seen when it has drawn', async () => {
    const { renderers } = synced();
    const webgl = fakeWebgl();
    renderers.setWebgl(webgl);
    expect(webgl.show).toHaveBeenCalledTimes(1);
    expect(renderers.shown()).toMatchObject({ renderer: 'webgl', isDrawn: false });
    await webgl.hasDrawn();
    expect(renderers.shown()).toMatchObject({ renderer: 'webgl', isDrawn: true });
  });

  it('is given highlights at once', async () => {
    const { webgl, store, renderers } = await withWebgl();
    setInteraction(store, { hovered: '20' });
    expect(webgl.show.mock.lastCall?.[0].highlights).toMatchObject({ hovered: '20' });
    expect(renderers.shown().isDrawn).toBe(true);
  });

  it('is not seen any more when it is taken away, whatever it draws later', async () => {
    const { webgl, renderers, recolours, frameIsSeen } = await withWebgl();
    recolours('besoksnaring');
    frameIsSeen();
    renderers.setWebgl(null);
    await webgl.hasDrawn();
    expect(renderers.shown()).toEqual({
      renderer: 'svg',
      isDrawn: false,
      key: BESOKSNARING,
    });
  });

  it('is given nothing more when it is taken away before the frame that it waits for', async () => {
    const { webgl, renderers, recolours, frameIsSeen } = await withWebgl();
    recolours('besoksnaring');
    renderers.setWebgl(null);
    frameIsSeen();
    expect(webgl.show).not.toHaveBeenCalled();
  });
});

describe('new colours, with all of Sweden in view', () => {
  it('are seen on the SVG in the same frame, while the WebGL map answers the pointer', async () => {
    const { renderers, svg, webgl, recolours } = await withWebgl();
    recolours('besoksnaring');
    expect(svg.show.mock.lastCall?.[0].choropleth.key).toBe(BESOKSNARING);
    expect(webgl.show).not.toHaveBeenCalled();
    expect(renderers.shown()).toEqual({
      renderer: 'webgl',
      isDrawn: false,
      key: BESOKSNARING,
    });
  });

  it('are drawn by WebGL after that frame, which is seen when they are on the canvas', async () => {
    const { renderers, webgl, recolours, frameIsSeen } = await withWebgl();
    recolours('besoksnaring');
    frameIsSeen();
    expect(webgl.show.mock.lastCall?.[0].choropleth.key).toBe(BESOKSNARING);
    expect(renderers.shown().isDrawn).toBe(false);
    await webgl.hasDrawn();
    expect(renderers.shown()).toEqual({
      renderer: 'webgl',
      isDrawn: true,
      key: BESOKSNARING,
    });
  });

  it('do not uncover a canvas that has drawn colours replaced since', async () => {
    const { renderers, webgl, recolours, frameIsSeen } = await withWebgl();
    recolours('besoksnaring');
    frameIsSeen();
    recolours('digitalisering');
    await webgl.hasDrawn();
    expect(renderers.shown().isDrawn).toBe(false);
    frameIsSeen();
    await webgl.hasDrawn();
    expect(renderers.shown().isDrawn).toBe(true);
  });

  it('do not uncover a canvas that has drawn others since, when they are back to the first', async () => {
    const { renderers, recolours, frameIsSeen } = synced();
    const webgl = fakeWebgl();
    renderers.setWebgl(webgl);
    recolours('besoksnaring');
    frameIsSeen();
    recolours('livsmedel');
    await webgl.hasDrawn();
    expect(webgl.show.mock.lastCall?.[0].choropleth.key).toBe(BESOKSNARING);
    expect(renderers.shown()).toMatchObject({ isDrawn: false, key: LIVSMEDEL });
    frameIsSeen();
    await webgl.hasDrawn();
    expect(renderers.shown()).toMatchObject({ isDrawn: true, key: LIVSMEDEL });
  });

  it('reach WebGL with the highlights that have come with them, not before', async () => {
    const { webgl, store, recolours, frameIsSeen } = await withWebgl();
    recolours('besoksnaring');
    setInteraction(store, { hovered: '20' });
    expect(webgl.show).not.toHaveBeenCalled();
    frameIsSeen();
    expect(webgl.show.mock.lastCall?.[0].highlights).toMatchObject({ hovered: '20' });
  });
});

describe('new colours, on a map that the visitor has moved', () => {
  it('are seen on the SVG while the canvas has not been shown', () => {
    const { renderers, recolours } = synced();
    renderers.setWebgl(fakeWebgl({ isAtHome: false }));
    recolours('besoksnaring');
    expect(renderers.shown()).toMatchObject({ isDrawn: false, key: BESOKSNARING });
  });

  it('are drawn by WebGL in view, and said to be seen when they are', async () => {
    const { renderers, webgl, recolours } = await withWebgl({ isAtHome: false });
    recolours('besoksnaring');
    expect(webgl.show.mock.lastCall?.[0].choropleth.key).toBe(BESOKSNARING);
    expect(renderers.shown()).toMatchObject({ isDrawn: true, key: LIVSMEDEL });
    await webgl.hasDrawn();
    expect(renderers.shown()).toMatchObject({ isDrawn: true, key: BESOKSNARING });
  });
});
