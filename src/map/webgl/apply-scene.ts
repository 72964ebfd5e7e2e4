import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { badgeOf } from '../../domain/choropleth/choropleth';
import type { MapContent } from '../renderer';
import { changedPaint } from './changed-styles';
import type { Colours } from './colours';
import { showUsedLayers } from './layer-visibility';
import { SHAPES } from './shapes';
import { diffStates, statesOf, type RegionStates } from './feature-state';
import { labelFeatures } from './label-features';
import { addPatterns, redrawPatterns } from './pattern-layers';
import { buildLayers } from './style';

/** Everything that the map shows. Kept here, because the library loses it with the graphics context. */
export interface Scene extends MapContent {
  readonly colours: Colours;
}

export interface SceneApplier {
  /** Changes what differs between the map and the scene. May be called only while the map has a style. */
  apply(scene: Scene): void;
  /** Must be called when the style is loaded again: it kept colours and names, but lost feature-state and perhaps images. */
  reset(): void;
}

const NOTHING: RegionStates = new Map();

/**
 * Returns what keeps the map equal to a scene. `first` is the scene that the map's style was built from, `homeZoom`
 * the zoom that shows all of Sweden: below the next whole zoom, patterns have the size that they have in the SVG.
 */
export function createApplier(map: MapLibreMap, first: Scene, homeZoom: number): SceneApplier {
  let states = NOTHING;
  let badges = badgesIn(first);
  let layers = buildLayers(first.colours);
  let appliedColours: Colours | null = null;

  const applyColours = (colours: Colours) => {
    if (appliedColours === colours) return;
    appliedColours = colours;
    redrawPatterns(map, colours, homeZoom);
    const next = buildLayers(colours);
    for (const { layer, property, value } of changedPaint(layers, next)) {
      map.setPaintProperty(layer, property, value);
    }
    layers = next;
  };
  // Feature-state cannot change text, so the label points are sent again.
  const applyBadges = (scene: Scene) => {
    const next = badgesIn(scene);
    const source = map.getSource('labels');
    if (badges === next || !(source instanceof GeoJSONSource)) return;
    badges = next;
    void source.setData(labelFeatures(scene));
  };
  const applyStates = (next: RegionStates) => {
    for (const [id, state] of diffStates(states, next)) {
      const { namedFrom, ...look } = state;
      if (Object.keys(look).length > 0) map.setFeatureState({ source: SHAPES, id }, look);
      const isNamedAnew = namedFrom ?? look.selected ?? look.compared;
      if (isNamedAnew !== undefined) {
        const { selected = 0, compared = 0 } = next.get(id) ?? {};
        const highlighted = Math.max(selected, compared);
        map.setFeatureState({ source: 'labels', id }, { ...state, highlighted });
      }
    }
    states = next;
    showUsedLayers(map, next);
  };
  return {
    apply(scene) {
      applyColours(scene.colours);
      applyBadges(scene);
      const next = statesOf(scene.choropleth, scene.highlights, scene.colours);
      addPatterns(map, next, scene.colours, homeZoom);
      applyStates(next);
    },
    reset() {
      states = NOTHING;
      appliedColours = null;
    },
  };
}

function badgesIn({ choropleth, highlights }: MapContent): string {
  return [...choropleth.regions.keys()]
    .map((code) => badgeOf(choropleth, highlights, code))
    .join('|');
}
