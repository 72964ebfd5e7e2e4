import type { Map as MapLibreMap } from 'maplibre-gl';
import { createApplier, type Scene, type Setting } from './apply-scene';

export interface Binding {
  /** Changes the scene; what differs is applied at once, or as soon as the map can draw again. */
  show(change: Partial<Scene>): void;
  /** True while the map has a style: not before it is loaded, and not while the context is lost. */
  ready(): boolean;
  dispose(): void;
}

/**
 * Keeps the map equal to a scene, also through the loss of its context. `first` is what the map's style
 * was built from. `painted` is called with a choropleth's key when the map has drawn it and come to rest,
 * never with that of a choropleth that was overtaken.
 */
export function bindScene(
  map: MapLibreMap,
  first: Scene,
  setting: Setting,
  painted: (key: string) => void,
): Binding {
  const applier = createApplier(map, first, setting);
  let scene = first;
  let ready = false;
  let pending: string | null = null;
  const onStyle = () => {
    ready = true;
    applier.forget();
    applier.apply(scene);
    pending = scene.choropleth.key;
  };
  const onContextLost = () => {
    ready = false;
  };
  const onIdle = () => {
    if (!ready || pending === null) return;
    const key = pending;
    pending = null;
    painted(key);
  };
  map.on('style.load', onStyle);
  map.on('webglcontextlost', onContextLost);
  map.on('idle', onIdle);
  return {
    show(change) {
      scene = { ...scene, ...change };
      if (!ready) return;
      applier.apply(scene);
      if (!change.choropleth && !change.colours) return;
      pending = scene.choropleth.key;
      // A map at rest says nothing until it has drawn once more.
      map.triggerRepaint();
    },
    ready: () => ready,
    dispose() {
      ready = false;
      map.off('style.load', onStyle);
      map.off('webglcontextlost', onContextLost);
      map.off('idle', onIdle);
    },
  };
}
