import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { clamp } from '../../domain/geography/clamp';
import { badgeOf } from '../../domain/choropleth/choropleth';
import { labelsFor } from '../../domain/choropleth/shown-labels';
import {
  BADGE_LINE,
  BADGE_SCALE,
  firstLine,
  LABEL_LINE,
  LABEL_SIZE,
  type Label,
} from '../../domain/geography/labels';
import { project, SWEDEN_BOX, SWEDEN_VIEW_BOX } from '../../domain/geography/projection';
import type { Position } from '../../domain/model/region';
import type { Camera, MapContent, WebglRequest } from '../renderer';
import { svgElement } from '../svg/patterns';
import { CLOSE_MAP_HEIGHT } from '../lines';
import { namesInView, type NameInView, type Outlines, type View } from './names-in-view';
import { outlinesAround } from './outlines';
import { pixelsPerUnit } from './scale';
import { letterScale } from './visitor-settings';

interface OverlayOptions
  extends Pick<Camera, 'state'>, Pick<WebglRequest, 'container' | 'covered'> {
  readonly scene: () => MapContent;
  readonly outlines: () => Outlines;
  readonly regions: () => FeatureCollection;
}

/**
 * Puts the names of the drawing, and outlines of what is highlighted, over the canvas, where they follow the camera. A region that fills part of the view while
 * its own name is outside it, or cut, has a name there, and a name that is cut is left out where there is no room for it: looked
 * for after each movement, and by `updateNames` when the content has changed. `dispose` puts the names back.
 */
export function drawOverCanvas(map: MapLibreMap, options: OverlayOptions) {
  const { covered, scene, outlines, regions, state } = options;
  const { frame, names, over, lines } = liftNames(options.container);
  const labels = [...names.querySelectorAll<SVGElement>('[data-label]')];
  let standIns: readonly Element[] = [];
  const follow = () => {
    const ownScale = letterScale(over);
    const { corner, scale } = viewOf(map, ownScale, []);
    const tall = SWEDEN_BOX.height * scale;
    const growth = letterGrowth(tall / ownScale);
    over.style.setProperty('--x', `${(SWEDEN_BOX.x - corner[0]) * scale}px`);
    over.style.setProperty('--y', `${(SWEDEN_BOX.y - corner[1]) * scale}px`);
    over.style.setProperty('--ungrown', `${tall / growth}px`);
    over.style.setProperty('--growth', String(growth));
    lines.toggleAttribute('data-close', tall >= CLOSE_MAP_HEIGHT);
  };
  const findNames = remembered(namesInView);
  const updateNames = () => {
    const { choropleth, highlights } = scene();
    const found = state().isHome
      ? []
      : findNames(
          labelsFor(choropleth, highlights),
          outlines(),
          viewOf(map, letterScale(over), covered()),
        );
    const moved = new Set(found.map(({ label }) => label.code));
    for (const each of labels) {
      each.toggleAttribute('data-elsewhere', moved.has(each.dataset['label'] ?? ''));
    }
    for (const each of standIns) each.remove();
    standIns = found.flatMap(({ label, at }) =>
      at ? nameAt(at, label, badgeOf(choropleth, highlights, label.code)) : [],
    );
    names.append(...standIns);
  };
  map.on('move', follow);
  map.on('moveend', updateNames);
  return {
    updateOutlines() {
      lines.replaceChildren(...outlinesAround(scene().highlights, regions()));
    },
    updateNames,
    dispose() {
      for (const each of standIns) each.remove();
      for (const each of labels) each.removeAttribute('data-elsewhere');
      frame.append(names);
      over.remove();
    },
  };
}

/**
 * Moves the names from the frame of the drawing to one like it over the canvas, with room for lines: the style sheet shows each name in its place at
 * the height of its frame.
 */
function liftNames(canvas: HTMLElement) {
  const frame = canvas.parentElement?.querySelector('.map-frame');
  const names = frame?.querySelector('.map-labels');
  if (!frame || !names) throw new Error('The map stage has no names to put over the canvas.');
  const over = document.createElement('div');
  over.className = `${frame.className} map-names`;
  over.translate = false;
  const lines = svgElement('svg', { class: 'map-outlines', viewBox: SWEDEN_VIEW_BOX });
  over.append(lines, names);
  canvas.after(over);
  return { frame, names, over, lines };
}

/** The last answer, while it is asked for the same: highlights change with every movement of the pointer. */
function remembered(find: typeof namesInView): typeof namesInView {
  let key = '';
  let shapes: Outlines | null = null;
  let names: readonly NameInView[] = [];
  return (labels, outlines, view) => {
    const next = JSON.stringify([view, labels.map(({ placements: [first] }) => first.from)]);
    if (next !== key || shapes !== outlines) {
      [key, shapes, names] = [next, outlines, find(labels, outlines, view)];
    }
    return names;
  };
}

function viewOf(map: MapLibreMap, ownScale: number, covered: View['covered']): View {
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

/**
 * Letters grow while Sweden grows from one height to another, CSS pixels, by a power of it: as maps of a part of the country
 * have larger letters than those of all of it. The first is more than common screens give all of Sweden.
 */
const LETTER_GROWTH = { from: 1400, until: 3900, power: 0.4 } as const;

/** How much letters have grown when Sweden is `height` CSS pixels tall. */
export function letterGrowth(height: number): number {
  const { from, until, power } = LETTER_GROWTH;
  return (clamp(height, from, until) / from) ** power;
}

/** A name with its badge below it, in the middle of a place, as the drawing has it. */
function nameAt(at: Position, { lines }: Label, badge: string): Element {
  const [x, y] = project(at);
  const line = (text: string, down: number) => {
    const element = svgElement('tspan', { x: 0, dy: `${down / LABEL_SIZE}em` });
    element.textContent = text;
    return element;
  };
  const up = firstLine(lines.length, 'center') - firstLine(1, 'center');
  const text = svgElement(
    'text',
    { class: 'at-center' },
    ...lines.map((each, i) => line(each, i === 0 ? up : LABEL_LINE)),
    line(badge, BADGE_LINE / BADGE_SCALE),
  );
  const place = {
    x: `${((x - SWEDEN_BOX.x) / SWEDEN_BOX.width) * 100}%`,
    y: `${((y - SWEDEN_BOX.y) / SWEDEN_BOX.height) * 100}%`,
  };
  return svgElement('svg', { class: 'map-label', ...place }, text);
}
