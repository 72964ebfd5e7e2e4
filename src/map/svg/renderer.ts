import { badgeOf, type Highlights, type Choropleth } from '../../domain/choropleth/choropleth';
import type { Label } from '../../domain/geography/labels';
import { labelsFor } from '../../domain/choropleth/shown-labels';
import type { RegionCode } from '../../domain/model/region';
import type { MapRenderer, RendererEvents } from '../renderer';
import type { HighlightLine } from '../lines';
import { fillClass, patternFill, placementClass } from './drawing-style';
import { listenToPointer } from './pointer';

/**
 * Adopts the SVG that the build drew into `stage`: changes its attributes, and reports what the visitor does while
 * it is `active()`. Shapes, and which region they are, are read from the document, so no path is sent twice.
 */
export function createSvgRenderer(
  stage: HTMLElement,
  events: RendererEvents,
  active: () => boolean,
): MapRenderer {
  const regions = elementsByCode(stage, '.map-regions [data-code]', 'code');
  const labels = elementsByCode(stage, '[data-label]', 'label');
  const outlines = outlinesIn(stage);
  let choropleth: Choropleth | null = null;
  let highlights: Highlights | null = null;
  const updateLabels = () => {
    if (!choropleth || !highlights) return;
    for (const [code, label] of labels) updateLabel(label, code, choropleth, highlights);
    updatePlaces();
  };
  const updatePlaces = () => {
    if (!choropleth || !highlights) return;
    for (const label of labelsFor(choropleth, highlights)) setPlaces(labels.get(label.code), label);
  };
  return {
    setChoropleth(next) {
      choropleth = next;
      for (const [code, element] of regions) setArea(element, code, next);
      updateLabels();
    },
    setHighlights(next) {
      const last = highlights;
      highlights = next;
      setOutlines(outlines, next);
      if (last?.undimmed !== next.undimmed) setDimmed(regions, next);
      if (last?.selected !== next.selected || last.compared !== next.compared) updateLabels();
      else updatePlaces();
    },
    dispose: listenToPointer(stage, events, active),
  };
}

type Elements = ReadonlyMap<RegionCode, SVGElement>;

/** The elements that `selector` finds, by the region that their data attribute `key` names. */
function elementsByCode(stage: HTMLElement, selector: string, key: string): Elements {
  const found = new Map<RegionCode, SVGElement>();
  for (const element of stage.querySelectorAll<SVGElement>(selector)) {
    const code = element.dataset[key];
    if (code !== undefined) found.set(code, element);
  }
  return found;
}

function setArea(element: SVGElement, code: RegionCode, choropleth: Choropleth): void {
  const area = choropleth.regions.get(code);
  if (!area) return;
  const [fill, pattern] = element.querySelectorAll('use');
  fill?.setAttribute('class', fillClass(area.fill));
  pattern?.setAttribute('fill', patternFill(area.pattern));
}

/** Lets a name appear from the height on that it has with these highlights. Touches only what differs. */
function setPlaces(element: SVGElement | undefined, { placements }: Label): void {
  for (const [i, placement] of placements.entries()) {
    const place = element?.children[i];
    const name = placementClass(placement, i === 0);
    if (place && place.getAttribute('class') !== name) place.setAttribute('class', name);
  }
}

function setDimmed(regions: Elements, { undimmed }: Highlights): void {
  for (const [code, element] of regions) {
    element.classList.toggle('is-dimmed', undimmed !== null && !undimmed.has(code));
  }
}

type Outlines = (part: HighlightLine) => readonly Element[];

/** The outlines that wait in the drawing, looked up once. */
function outlinesIn(stage: HTMLElement): Outlines {
  const known = new Map<HighlightLine, readonly Element[]>();
  return (part) => {
    const found = known.get(part) ?? [...stage.querySelectorAll(`.map-highlights .map-${part}`)];
    known.set(part, found);
    return found;
  };
}

function setOutlines(outlines: Outlines, highlights: Highlights): void {
  const { hovered, selected, focused, compared } = highlights;
  const codes = { hover: [hovered], selected: [selected], focus: [focused], compared };
  for (const part of ['hover', 'selected', 'focus', 'compared'] as const) {
    for (const variant of [part, `${part}-casing`] as const) {
      for (const [i, line] of outlines(variant).entries()) setOutline(line, codes[part][i] ?? null);
    }
  }
}

function setOutline(use: Element, code: RegionCode | null): void {
  if (code === null) use.removeAttribute('href');
  else use.setAttribute('href', `#outline-${code}`);
}

/** Sets the badge of a name, and whether the name stands out, over the others. Touches only what differs. */
function updateLabel(
  label: SVGElement,
  code: RegionCode,
  choropleth: Choropleth,
  highlights: Highlights,
): void {
  const isCompared = highlights.compared.includes(code);
  const isSelected = code === highlights.selected;
  const stoodOut = label.matches('.is-selected, .is-compared');
  label.classList.toggle('is-selected', isSelected);
  label.classList.toggle('is-compared', isCompared);
  if (!stoodOut && (isCompared || isSelected)) label.parentNode?.append(label);
  const text = badgeOf(choropleth, highlights, code);
  for (const badge of label.querySelectorAll('.map-label-badge')) {
    if (badge.textContent !== text) badge.textContent = text;
  }
}
