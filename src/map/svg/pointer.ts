import type { RegionCode } from '../../domain/model/region';
import {
  asksForTab,
  MIDDLE_BUTTON,
  regionNear,
  type RendererEvents,
  type StagePoint,
} from '../renderer';

/** Reports what the visitor points at and clicks on the drawing while it is `active()`. Returns the function that stops it. */
export function listenToPointer(
  stage: HTMLElement,
  events: RendererEvents,
  active: () => boolean,
): () => void {
  const codeAt = (event: MouseEvent) => regionNear(pointOf(event), regionAt);
  const move = (event: PointerEvent) => {
    if (!active()) return;
    const box = stage.getBoundingClientRect();
    const code = isOnMap(event) ? codeAt(event) : null;
    events.hover(
      code,
      code === null ? null : { x: event.clientX - box.left, y: event.clientY - box.top },
    );
  };
  const leave = () => active() && events.hover(null, null);
  const click = (event: MouseEvent) => {
    if (!active() || !isOnMap(event) || event.button > MIDDLE_BUTTON) return;
    const inNewTab = asksForTab(event);
    // On a region it is the browser that opens its link in a new tab.
    if (inNewTab && regionAt(pointOf(event))) return;
    const code = codeAt(event);
    if (!code) return;
    event.preventDefault();
    events.hover(null, null);
    events.select(code, inNewTab);
  };
  // Pressing would start to scroll where a click is to open a tab.
  const press = (event: MouseEvent) => {
    if (active() && isOnMap(event) && event.button === MIDDLE_BUTTON && codeAt(event))
      event.preventDefault();
  };
  const listening = new AbortController();
  const { signal } = listening;
  stage.addEventListener('pointermove', move, { signal });
  stage.addEventListener('pointerleave', leave, { signal });
  stage.addEventListener('mousedown', press, { signal });
  stage.addEventListener('click', click, { signal });
  stage.addEventListener('auxclick', click, { signal });
  return () => listening.abort();
}

const pointOf = ({ clientX, clientY }: MouseEvent): StagePoint => ({ x: clientX, y: clientY });

/** False on controls, which lie over the map. */
function isOnMap(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('[data-map-overlay]') === null;
}

function regionAt({ x, y }: StagePoint): RegionCode | null {
  const element = document.elementFromPoint(x, y)?.closest<SVGElement>('.map-regions [data-code]');
  return element?.dataset['code'] ?? null;
}
