import { describe, expect, it, vi } from 'vitest';
import type { Choropleth, Highlights } from '../domain/choropleth/choropleth';
import { changeView, setInteraction } from '../store/view-store';
import { selectRegion } from '../store/view-state';
import { appContextAt } from '../testing/app-context-at';
import { realDataset } from '../testing/real-dataset';
import { syncRenderers } from './sync-renderers';

const dataset = realDataset();

function fakeRenderer() {
  const setChoropleth = vi.fn<(choropleth: Choropleth) => void>();
  const setHighlights = vi.fn<(highlights: Highlights) => void>();
  return { setChoropleth, setHighlights, dispose: vi.fn<() => void>() };
}

function synced() {
  const app = appContextAt('/tema/livsmedel/', dataset);
  return { app, ...app, renderers: syncRenderers(app), renderer: fakeRenderer() };
}

describe('syncRenderers', () => {
  it('brings a renderer up to date when it is shown', () => {
    const { renderers, renderer, selectors, store } = synced();
    renderers.show(renderer);
    expect(renderer.setChoropleth.mock.lastCall).toEqual([selectors.choropleth(store.getState())]);
    expect(renderer.setHighlights.mock.lastCall?.[0]).toMatchObject({ selected: null });
  });

  it('passes on highlights without the choropleth when only they change, each change once', () => {
    const { renderers, renderer, store } = synced();
    renderers.show(renderer);
    setInteraction(store, { hovered: '20' });
    setInteraction(store, { hovered: '20' });
    expect(renderer.setChoropleth).toHaveBeenCalledTimes(1);
    expect(renderer.setHighlights).toHaveBeenCalledTimes(2);
    expect(renderer.setHighlights.mock.lastCall?.[0]).toMatchObject({ hovered: '20' });
  });

  it('passes on a new choropleth', () => {
    const { renderers, renderer, store } = synced();
    renderers.show(renderer);
    changeView(store, (view) => ({ ...view, themes: [] }));
    expect(renderer.setChoropleth.mock.lastCall?.[0].key).toBe('overview@sv');
  });

  it('leaves a renderer that is not shown as it was until it is asked for', () => {
    const { renderers, renderer: svg, store } = synced();
    const webgl = fakeRenderer();
    renderers.show(svg);
    renderers.show(webgl);
    setInteraction(store, { hovered: '20' });
    changeView(store, (view) => selectRegion(view, '03'));
    expect(svg.setHighlights).toHaveBeenCalledTimes(1);
    expect(webgl.setHighlights).toHaveBeenCalledTimes(3);
    renderers.update(svg);
    expect(svg.setHighlights).toHaveBeenCalledTimes(2);
    expect(svg.setHighlights.mock.lastCall?.[0]).toMatchObject({ hovered: '20', selected: '03' });
    expect(svg.setChoropleth).toHaveBeenCalledTimes(1);
  });

  it('follows the store no longer once it is disposed of', () => {
    const { renderers, renderer, store } = synced();
    renderers.show(renderer);
    renderers.dispose();
    setInteraction(store, { focused: '20' });
    expect(renderer.setHighlights).toHaveBeenCalledTimes(1);
  });
});
