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
 * map's style was built from.
 */
export function bindScene(map: MapLibreMap, first: Scene, homeZoom: number): Binding {
  const applier = createApplier(map, first, homeZoom);
  let scene = first;
  let ready = false;
  const subscriptions = [
    map.on('style.load', () => {
      ready = true;
      applier.reset();
      applier.apply(scene);
    }),
    map.on('webglcontextlost', () => {
      ready = false;
    }),
  ];
  return {
    show(change) {
      scene = { ...scene, ...change };
      if (ready) applier.apply(scene);
    },
    ready: () => ready,
    scene: () => scene,
    dispose() {
      ready = false;
      for (const each of subscriptions) each.unsubscribe();
    },
  };
}
