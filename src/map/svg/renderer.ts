import {
  badgeOf,
  type AreaStyle,
  type Highlights,
  type Choropleth,
} from '../../domain/choropleth/choropleth';
import { labelsFor } from '../../domain/choropleth/shown-labels';
import type { RegionCode } from '../../domain/model/region';
import { regionNear, type MapContent, type ScreenPoint } from '../renderer';
import { afterFrame } from '../after-frame';
import { highlightLines } from '../lines';
import { addPattern, svgElement } from './patterns';
import { fillClass, labelClass, patternFill, patternOnPage } from './drawing-style';

/** What is shown of the drawing; no choropleth where it keeps that of the build. */
interface SvgContent extends Pick<MapContent, 'highlights'> {
  readonly choropleth: Choropleth | null;
}

/**
 * Adopts the SVG that the build drew into `stage`, and changes its attributes. Shapes, and which region they are, are read
 * from the document, so no path is sent twice.
 */
export function createSvgRenderer(stage: HTMLElement) {
  const regions = elementsByCode(stage, '.map-regions [data-code]', 'code');
  const labels = elementsByCode(stage, '[data-label]', 'label');
  const outlines = stage.querySelector('.map-highlights');
  const definitions = stage.querySelector('.map-drawing defs');
  let shown: SvgContent | null = null;
  const updateLabels = () => {
    if (!shown?.choropleth) return;
    const { choropleth, highlights } = shown;
    for (const label of labelsFor(choropleth, highlights)) {
      const badge = badgeOf(choropleth, highlights, label.code);
      setLabel(labels.get(label.code), labelClass(label, highlights), badge);
    }
  };
  return {
    show({ choropleth, highlights }: SvgContent) {
      const last = shown;
      shown = { choropleth, highlights };
      const isRecoloured = choropleth !== null && last?.choropleth !== choropleth;
      const { undimmed } = highlights;
      for (const [code, element] of regions) {
        const area = isRecoloured && choropleth.regions.get(code);
        if (area) setArea(element, area, definitions);
        if (last?.highlights.undimmed !== undimmed) {
          element.classList.toggle('is-dimmed', undimmed !== null && !undimmed.has(code));
        }
      }
      // For which names there is room takes long to work out: the colours are shown before.
      if (isRecoloured) afterFrame(updateLabels);
      if (last?.highlights === highlights) return;
      outlines?.replaceChildren(...outlinesOf(highlights));
      updateLabels();
    },
    regionAt: (point: ScreenPoint) => regionNear(point, regionExactlyAt),
  };
}

function regionExactlyAt({ x, y }: ScreenPoint): RegionCode | null {
  const element = document.elementFromPoint(x, y)?.closest<SVGElement>('.map-regions [data-code]');
  return element?.dataset['code'] ?? null;
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

/** Sets a region's fill and pattern; only a region with a pattern, now or where colours are forced, has a second shape. */
function setArea(element: SVGElement, area: AreaStyle, definitions: Element | null): void {
  const [fill, pattern] = element.querySelectorAll('use');
  const needed = patternOnPage(area);
  fill?.setAttribute('class', fillClass(area.fill));
  if (!needed) {
    pattern?.remove();
    return;
  }
  if (definitions) addPattern(definitions, needed);
  const over = pattern ?? svgElement('use', { href: fill?.getAttribute('href') ?? '' });
  over.setAttribute('fill', patternFill(area.pattern));
  if (!pattern) element.append(over);
}

/** The outlines of the regions that are highlighted, as the build draws them. */
function outlinesOf(highlights: Highlights): readonly Element[] {
  return highlightLines(highlights).map(({ line, code }) =>
    svgElement('use', { class: `map-${line}`, href: `#outline-${code}` }),
  );
}

/** Sets the classes and the badge of a name, which is drawn over the others from when it stands out. Touches only what differs. */
function setLabel(label: SVGElement | undefined, name: string, badge: string): void {
  if (!label) return;
  if (label.getAttribute('class') !== name) {
    const stoodOut = label.matches(STANDS_OUT);
    label.setAttribute('class', name);
    if (!stoodOut && label.matches(STANDS_OUT)) label.parentNode?.append(label);
  }
  for (const each of label.querySelectorAll('tspan:last-child')) {
    if (each.textContent !== badge) each.textContent = badge;
  }
}

const STANDS_OUT = '.is-selected, .is-compared';
