import type { Highlights, Choropleth } from '../../domain/choropleth/choropleth';
import type { RegionCode } from '../../domain/model/region';
import { createMapKeys, type KeyStop } from '../../map/keys';
import { placeElement } from '../../map/place-element';
import { listenToPointer } from '../../map/pointer';
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
  const stops = stopsIn(stage);
  const linkTo = (code: RegionCode | null) => stops.find((stop) => stop.code === code)?.link;
  const renderer = createSvgRenderer(stage);
  let highlights = prerenderedHighlights(stage);
  const change = (next: Partial<Highlights>) => {
    highlights = { ...highlights, ...next };
    renderer.show({ choropleth, highlights });
  };
  change({});
  const name = stage.querySelector<HTMLElement>('.map-hover-name');
  listenToPointer(stage, renderer.regionAt, {
    hover(code, point) {
      change({ hovered: code });
      if (!name) return;
      name.hidden = !code || !point;
      name.textContent = linkTo(code)?.textContent ?? '';
      if (point) placeElement(name, point, stage.clientWidth);
    },
    select: (code) => linkTo(code)?.click(),
  });
  const nav = stage.querySelector<HTMLElement>('.region-navigator');
  const help = nav?.querySelector('.region-navigator-help');
  if (help) help.textContent = nav?.dataset['help'] ?? '';
  handleKeys(stops, highlights.selected, (focused) => change({ focused }));
  replayFocus();
}

/** Reads the highlights from the attributes that the build wrote. */
function prerenderedHighlights({ dataset }: HTMLElement): Highlights {
  return {
    selected: dataset['selected'] ?? null,
    compared: dataset['compared']?.split(',') ?? [],
    hovered: null,
    focused: null,
    undimmed: null,
  };
}

interface LinkedStop extends KeyStop {
  readonly link: HTMLElement;
}

/** The regions as the build wrote them into their links. */
function stopsIn(stage: HTMLElement): readonly LinkedStop[] {
  return [...stage.querySelectorAll<HTMLElement>('[data-region]')].map((link) => {
    const { region = '', name = '', point = '' } = link.dataset;
    const [lon = 0, lat = 0] = point.split(' ').map(Number);
    return { link, code: region, shortName: name, label: [lon, lat] };
  });
}

/** Makes the regions one tab stop (roving tabindex) and moves among them by keyboard. */
function handleKeys(
  stops: readonly LinkedStop[],
  selected: RegionCode | null,
  focus: (code: RegionCode | null) => void,
): void {
  const keys = createMapKeys(stops);
  const stopAt = (code: RegionCode | undefined) => {
    for (const stop of stops) stop.link.tabIndex = stop.code === code ? 0 : -1;
  };
  stopAt(selected ?? stops[0]?.code);
  for (const { link, code } of stops) {
    link.addEventListener('focusin', () => {
      stopAt(code);
      if (isFocusVisible(link)) focus(code);
    });
    link.addEventListener('focusout', () => focus(null));
    link.addEventListener('keydown', (event) => {
      const to = keys(event, code);
      if (to === null) return;
      event.preventDefault();
      const next = stops.find((stop) => stop.code === to)?.link;
      (to === 'leave' ? document.getElementById(MAP) : next)?.focus();
    });
  }
}
