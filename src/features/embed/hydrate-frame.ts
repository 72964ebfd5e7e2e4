import type { Highlights, Choropleth } from '../../domain/choropleth/choropleth';
import type { RegionCode } from '../../domain/model/region';
import { createMapKeys, type KeyStop } from '../../map/keys';
import { placeElement } from '../../map/place-element';
import { listenToPointer } from '../../map/pointer';
import type { StagePoint } from '../../map/renderer';
import { createSvgRenderer } from '../../map/svg/renderer';
import { MAP } from '../../ui/anchors';
import { isFocusVisible } from '../../ui/focus-visible';
import { replayFocus } from '../../ui/kept-focus';

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
    renderer.show({ choropleth, highlights });
  };
  const renderer = createSvgRenderer(stage);
  change({});
  listenToPointer(stage, renderer.regionAt, {
    hover(code, point) {
      change({ hovered: code });
      showName(stage, code, point);
    },
    select: (code) => linkTo(code)?.click(),
  });
  const nav = stage.querySelector<HTMLElement>('.region-navigator');
  if (nav) handleKeys(nav, highlights.selected, (focused) => change({ focused }));
  replayFocus();
}

/** Reads the highlights from the attributes that the build wrote. */
function prerenderedHighlights({ dataset }: HTMLElement): Highlights {
  return {
    selected: dataset['selected'] ?? null,
    compared: (dataset['compared'] ?? '').split(',').filter((code) => code !== ''),
    hovered: null,
    focused: null,
    undimmed: null,
  };
}

function linkTo(code: RegionCode): HTMLElement | null {
  return document.querySelector(`[data-region="${CSS.escape(code)}"]`);
}

function regionOf(link: EventTarget | null): RegionCode | null {
  return link instanceof HTMLElement ? (link.dataset['region'] ?? null) : null;
}

/** The regions as the build wrote them into the links. */
function stopsIn(links: readonly HTMLElement[]): readonly KeyStop[] {
  return links.map(({ dataset }) => {
    const [lon = 0, lat = 0] = (dataset['point'] ?? '').split(' ').map(Number);
    return {
      code: dataset['region'] ?? '',
      shortName: dataset['name'] ?? '',
      label: [lon, lat],
    };
  });
}

/** Makes the regions one tab stop (roving tabindex) and moves among them by keyboard. */
function handleKeys(
  nav: HTMLElement,
  selected: RegionCode | null,
  focus: (code: RegionCode | null) => void,
): void {
  const links = [...nav.querySelectorAll<HTMLElement>('[data-region]')];
  const stops = stopsIn(links);
  const keys = createMapKeys(stops);
  const stopAt = (stop: RegionCode | undefined) => {
    for (const link of links)
      link.setAttribute('tabindex', link.dataset['region'] === stop ? '0' : '-1');
  };
  stopAt(selected ?? stops[0]?.code);
  const help = nav.querySelector('.region-navigator-help');
  if (help) help.textContent = nav.dataset['help'] ?? '';
  nav.addEventListener('focusin', ({ target }) => {
    const code = regionOf(target);
    if (!code) return;
    stopAt(code);
    if (isFocusVisible(linkTo(code))) focus(code);
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
