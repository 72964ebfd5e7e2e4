import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { Label } from '../../domain/geography/labels';
import { badgeOf, type Highlights, type Choropleth } from '../../domain/choropleth/choropleth';
import { REGION_CODES } from '../../domain/model/region';
import { changedPaint } from './changed-styles';
import type { Colours } from './colours';
import { createLayerVisibility } from './layer-visibility';
import { SHAPES } from './shapes';
import { diffStates, statesOf, type RegionStates } from './feature-state';
import { labelFeatures } from './label-features';
import { loneSpans } from './label-layers';
import { putPatterns } from './patterns';
import { buildLayers } from './style';

/** Everything the map is to show. Kept by us, because the library forgets it when the context is lost. */
export interface Scene {
  readonly choropleth: Choropleth;
  readonly marks: Highlights;
  readonly colours: Colours;
}

/** What of the map does not change with the scene. */
export interface Setting {
  readonly labels: readonly Label[];
  readonly homeZoom: number;
}

export interface SceneApplier {
  /** Makes the map equal to the scene by changing what differs. Only while the map has a style. */
  apply(scene: Scene): void;
  /** The map has a style anew: it kept colours and names, but lost feature-state and perhaps images. */
  forget(): void;
}

const NOTHING: RegionStates = new Map();

/** `first` is the scene that the map's style was built from. */
export function createApplier(
  map: MapLibreMap,
  first: Scene,
  { labels, homeZoom }: Setting,
): SceneApplier {
  const lone = loneSpans(labels);
  const layersIn = (colours: Colours) => buildLayers({ colours, homeZoom, lone });
  const drawn = createLayerVisibility((layer, property, opacity) =>
    map.setPaintProperty(layer, property, opacity),
  );
  let states = NOTHING;
  let printed = printedUnderNames(first);
  let layers = layersIn(first.colours);
  let inks: Colours | null = null;

  const applyColours = (colours: Colours) => {
    if (inks === colours) return;
    inks = colours;
    putPatterns(map, colours, homeZoom);
    const next = layersIn(colours);
    for (const { layer, property, value } of changedPaint(layers, next)) {
      map.setPaintProperty(layer, property, value);
    }
    layers = next;
  };
  // Text is laid out, so feature-state cannot change it; twenty-one points are soon sent again.
  const applyNames = (scene: Scene) => {
    const next = printedUnderNames(scene);
    const source = map.getSource('labels');
    if (printed === next || !(source instanceof GeoJSONSource)) return;
    printed = next;
    void source.setData(labelFeatures(labels, scene.choropleth, scene.marks));
  };
  const applyStates = (next: RegionStates) => {
    for (const [id, state] of diffStates(states, next)) {
      map.setFeatureState({ source: SHAPES, id }, state);
      const { selected } = state;
      if (selected !== undefined) map.setFeatureState({ source: 'labels', id }, { selected });
    }
    states = next;
    drawn.follow(next);
  };
  return {
    apply(scene) {
      applyColours(scene.colours);
      applyNames(scene);
      applyStates(statesOf(scene.choropleth, scene.marks));
    },
    forget() {
      states = NOTHING;
      inks = null;
      drawn.forget();
    },
  };
}

function printedUnderNames({ choropleth, marks }: Scene): string {
  return REGION_CODES.map((code) => badgeOf(choropleth, marks, code)).join('|');
}
