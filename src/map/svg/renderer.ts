import { badgeOf, type Highlights, type Choropleth } from '../../domain/choropleth/choropleth';
import { letterOf } from '../../domain/comparison/letters';
import { isRegionCode, type RegionCode } from '../../domain/model/region';
import { regionNear, type MapRenderer, type RendererEvents, type StagePoint } from '../renderer';
import { fillClass, patternFill } from './drawing-style';

/**
 * Adopts the SVG that the build drew into `stage`: paints it by changing attributes, and tells of the
 * visitor. Shapes, and which region they are, are read from the document, so no path is sent twice.
 * It listens as long as it is `active()`; under WebGL it keeps choropleth, for print.
 */
export function createSvgRenderer(
  stage: HTMLElement,
  events: RendererEvents,
  active: () => boolean,
): MapRenderer {
  const regions = regionElements(stage);
  const stop = listen(stage, events, active);
  let shown: Choropleth | null = null;
  return {
    paint(choropleth) {
      shown = choropleth;
      for (const [code, element] of regions) paintRegion(code, element, choropleth);
      if (active()) events.painted(choropleth.key);
    },
    mark(marks) {
      for (const [code, element] of regions) {
        element.classList.toggle('is-dimmed', marks.isolated !== null && !marks.isolated.has(code));
      }
      applyOutlines(stage, marks);
      if (shown) applyLabels(stage, shown, marks);
    },
    dispose: stop,
  };
}

function regionElements(stage: HTMLElement): ReadonlyMap<RegionCode, SVGElement> {
  const found = new Map<RegionCode, SVGElement>();
  for (const element of stage.querySelectorAll<SVGElement>('.map-regions [data-code]')) {
    const code = element.dataset['code'] ?? '';
    if (isRegionCode(code)) found.set(code, element);
  }
  return found;
}

function paintRegion(code: RegionCode, element: SVGElement, choropleth: Choropleth): void {
  const paint = choropleth.regions.get(code);
  if (!paint) return;
  const [fill, pattern] = element.querySelectorAll('use');
  fill?.setAttribute('class', fillClass(paint.fill));
  pattern?.setAttribute('fill', patternFill(paint.pattern));
}

function applyOutlines(stage: HTMLElement, marks: Highlights): void {
  const places = {
    '.map-hover-casing': marks.hovered,
    '.map-hover': marks.hovered,
    '.map-selected-casing': marks.selected,
    '.map-selected': marks.selected,
    '.map-focus-casing': marks.focused,
    '.map-focus': marks.focused,
  };
  for (const [selector, code] of Object.entries(places)) {
    outline(stage.querySelector(`.map-highlights ${selector}`), code);
  }
  for (const kind of ['.map-compared-casing', '.map-compared']) {
    const lines = stage.querySelectorAll(`.map-highlights ${kind}`);
    for (const [place, line] of lines.entries()) outline(line, marks.compared[place] ?? null);
  }
}

function outline(use: Element | null, code: RegionCode | null): void {
  if (code === null) use?.removeAttribute('href');
  else use?.setAttribute('href', `#shape-${code}`);
}

/** What is printed under the names, and which names stand out, over the others. Touches only what differs. */
function applyLabels(stage: HTMLElement, choropleth: Choropleth, marks: Highlights): void {
  for (const label of stage.querySelectorAll<SVGElement>('[data-label]')) {
    const code = label.dataset['label'] ?? '';
    if (!isRegionCode(code)) continue;
    const compared = marks.compared.includes(code);
    const stoodOut = label.matches('.is-selected, .is-compared');
    label.classList.toggle('is-selected', code === marks.selected);
    label.classList.toggle('is-compared', compared);
    if (!stoodOut && (compared || code === marks.selected)) label.parentNode?.append(label);
    const text = badgeOf(choropleth, marks, code);
    const mark = label.querySelector('.map-label-badge');
    if (!mark || mark.textContent === text) continue;
    const letter = letterOf(marks.compared, code);
    const own = mark.querySelector('.map-label-own');
    if (own) own.textContent = text.slice(letter.length);
    mark.replaceChildren(letter, ...(own ? [own] : []));
    const lines = label.childElementCount - (text === '' ? 1 : 0);
    const classes = (label.getAttribute('class') ?? '').replace(/lines-\d/, `lines-${lines}`);
    label.setAttribute('class', classes);
  }
}

function listen(stage: HTMLElement, events: RendererEvents, active: () => boolean): () => void {
  const codeAt = (event: MouseEvent) =>
    regionNear({ x: event.clientX, y: event.clientY }, regionAt);
  const move = (event: PointerEvent) => {
    if (!active()) return;
    const box = stage.getBoundingClientRect();
    const code = overMap(event) ? codeAt(event) : null;
    events.hover(code, code && { x: event.clientX - box.left, y: event.clientY - box.top });
  };
  const leave = () => active() && events.hover(null, null);
  const click = (event: MouseEvent) => {
    if (!active() || !overMap(event) || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const code = codeAt(event);
    if (!code) return;
    event.preventDefault();
    events.select(code);
  };
  stage.addEventListener('pointermove', move);
  stage.addEventListener('pointerleave', leave);
  stage.addEventListener('click', click);
  return () => {
    stage.removeEventListener('pointermove', move);
    stage.removeEventListener('pointerleave', leave);
    stage.removeEventListener('click', click);
  };
}

/** Controls lie on the stage too; what happens on them is theirs. */
function overMap(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('[data-over-map]') === null;
}

function regionAt({ x, y }: StagePoint): RegionCode | null {
  const element = document.elementFromPoint(x, y)?.closest<SVGElement>('.map-regions [data-code]');
  const code = element?.dataset['code'] ?? '';
  return isRegionCode(code) ? code : null;
}
