import type { Map as MapLibreMap } from 'maplibre-gl';
import { createApplier, type Scene } from './apply-scene';

export interface Binding {
  /** Changes the scene; what differs is applied at once, or as soon as the map has a style again. */
  show(change: Partial<Scene>): void;
  /** True while the map has a style: not before it is loaded, and not while the context is lost. */
  ready(): boolean;
  scene(): Scene;
  dispose(): void;
}

/**
 * Keeps the map equal to a scene, also when its graphics context is lost and restored. `first` is the scene that the
 * map's style was built from. `rendered` is called with a choropleth's key when the map is idle and shows it; the key
 * of a choropleth that was replaced before that is never reported.
 */
export function bindScene(
  map: MapLibreMap,
  first: Scene,
  homeZoom: number,
  rendered: (key: string) => void,
): Binding {
  const applier = createApplier(map, first, homeZoom);
  let scene = first;
  let ready = false;
  let pending: string | null = null;
  const onStyle = () => {
    ready = true;
    applier.reset();
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
    rendered(key);
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
      // An idle map is not idle again until it has drawn once more.
      map.triggerRepaint();
    },
    ready: () => ready,
    scene: () => scene,
    dispose() {
      ready = false;
      map.off('style.load', onStyle);
      map.off('webglcontextlost', onContextLost);
      map.off('idle', onIdle);
    },
  };
}
