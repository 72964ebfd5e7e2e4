import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { badgeOf } from '../../domain/choropleth/choropleth';
import type { MapContent } from '../renderer';
import type { Colours } from './colours';
import { showUsedLayers } from './layer-visibility';
import { outlineId, SHAPES } from './shapes';
import { HIGHLIGHT_KINDS } from '../lines';
import { diffStates, FILL_KEYS, statesOf, type RegionStates, type StateKey } from './feature-state';
import { labelFeatures } from './label-features';
import { addPatterns, redrawPatterns } from './pattern-layers';
import { buildLayers } from './style';

/** Everything that the map shows. Kept here, because the library loses it with the graphics context. */
export interface Scene extends MapContent {
  readonly colours: Colours;
}

const NO_STATES: RegionStates = new Map();

/**
 * Keeps the map equal to a scene, also when its graphics context is lost and restored. `first` is the scene that the
 * map's style was built from, `homeZoom` the zoom that shows all of Sweden: below the next whole zoom, patterns have the
 * size that they have in the SVG.
 */
export function bindScene(map: MapLibreMap, first: Scene, homeZoom: number) {
  let scene = first;
  let hasStyle = false;
  let states = NO_STATES;
  let badges = badgesIn(first);
  let colours: Colours | null = null;
  let lowest = homeZoom;
  const addLayers = () => {
    if (!hasStyle || map.getZoom() >= lowest) return;
    lowest = map.getZoom();
    addLowLayers(map, scene.colours, lowest);
  };
  const apply = () => {
    if (colours !== scene.colours) {
      ({ colours } = scene);
      redrawPatterns(map, colours, homeZoom);
      recolour(map, colours);
    }
    const nextBadges = badgesIn(scene);
    // Feature-state cannot change text, so the label points are sent again.
    if (nextBadges !== badges) {
      void map.getSource<GeoJSONSource>('labels')?.setData(labelFeatures(scene));
    }
    badges = nextBadges;
    const nextStates = statesOf(scene.choropleth, scene.highlights, colours);
    addPatterns(map, nextStates, colours, homeZoom);
    setStates(map, states, nextStates);
    showUsedLayers(map, nextStates);
    states = nextStates;
  };
  const loseStyle = () => {
    hasStyle = false;
  };
  map.on('style.load', () => {
    hasStyle = true;
    // A style that is restored has kept colours and names, but lost feature-state and perhaps images.
    states = NO_STATES;
    colours = null;
    lowest = homeZoom;
    addLayers();
    apply();
  });
  // A stage that has become smaller shows all of Sweden from further away.
  map.on('zoom', addLayers);
  map.on('webglcontextlost', loseStyle);
  map.on('remove', loseStyle);
  return {
    /** Changes the scene; what differs is applied at once, or as soon as the map has a style again. */
    show(change: Partial<Scene>) {
      scene = { ...scene, ...change };
      if (hasStyle) apply();
    },
    /** True while the map has a style: not before it is loaded, while the context is lost, or when the map is removed. */
    ready: () => hasStyle,
    scene: () => scene,
  };
}

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1];
type PaintValue = Parameters<MapLibreMap['setPaintProperty']>[2];

/** Draws the layers in these colours. The library leaves alone what is as it was. */
function recolour(map: MapLibreMap, colours: Colours): void {
  for (const { id, paint: given } of buildLayers(colours, 0)) {
    if (!map.getLayer(id)) continue;
    const paint: Readonly<Record<string, PaintValue>> = { ...given };
    const isProperty = (name: string): name is PaintProperty => name in paint;
    for (const name of Object.keys(paint).filter(isProperty)) {
      map.setPaintProperty(id, name, paint[name]);
    }
  }
}

/** Adds the layers that the map lacks from the zoom `lowest` on, each below the next. */
function addLowLayers(map: MapLibreMap, colours: Colours, lowest: number): void {
  let above: string | undefined;
  for (const layer of buildLayers(colours, lowest).toReversed()) {
    if (!map.getLayer(layer.id)) map.addLayer(layer, above);
    above = layer.id;
  }
}

function setStates(map: MapLibreMap, before: RegionStates, after: RegionStates): void {
  for (const [id, state] of diffStates(before, after)) {
    const set = (source: string, feature: string, keys: readonly StateKey[]) => {
      const given = keys.filter((key) => key in state).map((key) => [key, state[key]]);
      if (given.length > 0) map.setFeatureState({ source, id: feature }, Object.fromEntries(given));
    };
    set(SHAPES, id, FILL_KEYS);
    set(SHAPES, outlineId(id), HIGHLIGHT_KINDS);
    const isNamedAnew = state.namedFrom ?? state.selected ?? state.compared;
    if (isNamedAnew !== undefined) {
      const { selected = 0, compared = 0 } = after.get(id) ?? {};
      const highlighted = Math.max(selected, compared);
      map.setFeatureState({ source: 'labels', id }, { ...state, highlighted });
    }
  }
}

function badgesIn({ choropleth, highlights }: MapContent): string {
  return [...choropleth.regions.keys()]
    .map((code) => badgeOf(choropleth, highlights, code))
    .join('|');
}
