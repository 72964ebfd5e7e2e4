import { GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import { project, SWEDEN_BOX } from '../../domain/geography/projection';
import type { Box, Label } from '../../domain/geography/labels';
import { labelsFor } from '../../domain/choropleth/shown-labels';
import type { Camera, WebglRequest } from '../renderer';
import type { Scene } from './scene';
import { nameFeature } from './label-features';
import { NAMES_IN_VIEW } from './label-layers';
import { letterGrowth } from './letter-growth';
import { namesInView, type NameInView, type Outlines, type View } from './names-in-view';
import { pixelsPerUnit } from './scale';

/** What a new map shows: no further names, and none moved. */
const NOTHING = '[[],[]]';

/**
 * Keeps a name in every region that fills part of the view while its own name is outside it, and leaves out a name that
 * is cut where there is no room for it: looked for after each movement. Returns the function that does so when the scene
 * has changed.
 */
export function keepNamesInView(
  map: MapLibreMap,
  scene: () => Scene,
  outlines: () => Outlines,
  camera: Pick<Camera, 'state'> & Pick<WebglRequest, 'covered'>,
): () => void {
  let shown = NOTHING;
  let place = '';
  let shapes: Outlines | null = null;
  let names: readonly NameInView[] = [];
  // Highlights change with every movement of the pointer, places only with the view and with whose names come first.
  const namesAt = (labels: readonly Label[], view: View) => {
    const key = JSON.stringify([view, labels.map(({ placements: [first] }) => first.from)]);
    if (key !== place || shapes !== outlines()) {
      [place, shapes] = [key, outlines()];
      names = namesInView(labels, shapes, view);
    }
    return names;
  };
  const update = () => {
    const source = map.getSource(NAMES_IN_VIEW);
    if (!(source instanceof GeoJSONSource)) return;
    const { colours, ...content } = scene();
    const { choropleth, highlights } = content;
    const inView = camera.state().isHome
      ? []
      : namesAt(
          labelsFor(choropleth, highlights),
          viewOf(map, camera.covered(), colours.letterScale),
        );
    const features = inView.flatMap(({ label, at }) =>
      at ? nameFeature(label, { at, anchor: 'center' }, content) : [],
    );
    const moved = new Set(inView.map(({ label }) => label.code));
    const next = JSON.stringify([features, [...moved]]);
    if (next === shown) return;
    shown = next;
    void source.setData({ type: 'FeatureCollection', features });
    // What is still seen of a name that is cut by the edge would stand beside it, or alone.
    for (const id of choropleth.regions.keys()) {
      map.setFeatureState({ source: 'labels', id }, { elsewhere: Number(moved.has(id)) });
    }
  };
  map.on('moveend', update);
  map.on('style.load', () => {
    // The feature-state is gone with the style before, if there was one.
    if (shown !== NOTHING) shown = '';
    update();
  });
  return update;
}

function viewOf(map: MapLibreMap, covered: readonly Box[], ownScale: number): View {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const scale = pixelsPerUnit(map.getZoom());
  const { lng, lat } = map.getCenter();
  const [x, y] = project([lng, lat]);
  return {
    corner: [x - width / 2 / scale, y - height / 2 / scale],
    scale,
    width,
    height,
    covered,
    letterScale: ownScale * letterGrowth((SWEDEN_BOX.height * scale) / ownScale),
  };
}
