import type { Highlights, Choropleth } from '../../domain/choropleth/choropleth';
import { identityOf, isRegionCode, REGION_CODES, type RegionCode } from '../../domain/model/region';
import { createMapKeys } from '../../map/keys';
import { placeElement } from '../../map/place-element';
import type { RendererEvents, StagePoint } from '../../map/renderer';
import { createSvgRenderer } from '../../map/svg/renderer';
import { MAP, placeOnMap } from '../../ui/anchors';

/**
 * Adds hover names, clicks near small regions and keyboard navigation to the map of a frame. Selecting a region
 * opens it in the full atlas, in a new tab. The wheel and drags are left to the page around the frame.
 *
 * @param choropleth to put on the drawing where it is not the prerendered one.
 */
export function hydrateFrame(stage: HTMLElement, choropleth: Choropleth | null): void {
  let highlights = prerenderedHighlights(stage);
  const change = (next: Partial<Highlights>) => {
    highlights = { ...highlights, ...next };
    renderer.setHighlights(highlights);
  };
  const events: RendererEvents = {
    hover(code, point) {
      change({ hovered: code });
      showName(stage, code, point);
    },
    select: (code) => linkTo(code)?.click(),
    rendered: () => undefined,
  };
  const renderer = createSvgRenderer(stage, events, () => true);
  if (choropleth) renderer.setChoropleth(choropleth);
  renderer.setHighlights(highlights);
  const nav = stage.querySelector<HTMLElement>('.region-navigator');
  if (nav) handleKeys(nav, highlights.selected, (focused) => change({ focused }));
}

/** Reads the highlights from the attributes that the build wrote. */
function prerenderedHighlights({ dataset }: HTMLElement): Highlights {
  const selected = dataset['selected'] ?? '';
  return {
    selected: isRegionCode(selected) ? selected : null,
    compared: (dataset['compared'] ?? '').split(',').filter(isRegionCode),
    hovered: null,
    focused: null,
    isolated: null,
  };
}

function linkTo(code: RegionCode): HTMLElement | null {
  return document.getElementById(placeOnMap(identityOf(code).slug));
}

function regionOf(link: EventTarget | null): RegionCode | null {
  const code = link instanceof HTMLElement ? (link.dataset['region'] ?? '') : '';
  return isRegionCode(code) ? code : null;
}

/** Makes the regions one tab stop (roving tabindex) and moves among them by keyboard. */
function handleKeys(
  nav: HTMLElement,
  selected: RegionCode | null,
  focus: (code: RegionCode | null) => void,
): void {
  const keys = createMapKeys();
  const stopAt = (stop: RegionCode) => {
    for (const code of REGION_CODES)
      linkTo(code)?.setAttribute('tabindex', code === stop ? '0' : '-1');
  };
  stopAt(selected ?? REGION_CODES[0] ?? '10');
  const help = nav.querySelector('.region-navigator-help');
  if (help) help.textContent = nav.dataset['help'] ?? '';
  nav.addEventListener('focusin', ({ target }) => {
    const code = regionOf(target);
    if (!code) return;
    stopAt(code);
    if (linkTo(code)?.matches(':focus-visible') === true) focus(code);
  });
  nav.addEventListener('focusout', () => focus(null));
  nav.addEventListener('keydown', (event) => {
    const from = regionOf(event.target);
    const to = from && keys(event, from);
    if (to === null) return;
    event.preventDefault();
    (to === 'leave' ? document.getElementById(MAP) : linkTo(to))?.focus();
  });
}

/** Shows the name and value of the region under the pointer, hidden from assistive technology. */
function showName(stage: HTMLElement, code: RegionCode | null, point: StagePoint | null): void {
  const name = stage.querySelector<HTMLElement>('.map-hover-name');
  if (!name) return;
  name.hidden = !code || !point;
  if (!code || !point) return;
  name.textContent = linkTo(code)?.textContent ?? '';
  placeElement(name, point, stage.clientWidth);
}
