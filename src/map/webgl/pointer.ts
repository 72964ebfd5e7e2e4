import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { codeOf } from '../../domain/geography/geometry';
import type { RegionCode } from '../../domain/model/region';
import {
  asksForTab,
  MIDDLE_BUTTON,
  regionNear,
  SNAP_RADIUS,
  type RendererEvents,
  type StagePoint,
} from '../renderer';
import { REGION_LAYER } from './region-layers';

const QUERY = { layers: [REGION_LAYER], validate: false };

/** The region drawn at a point of the map, or the nearest within `SNAP_RADIUS`. */
function regionAtPointer(map: MapLibreMap, { x, y }: StagePoint): RegionCode | null {
  const box = map.queryRenderedFeatures(
    [
      [x - SNAP_RADIUS, y - SNAP_RADIUS],
      [x + SNAP_RADIUS, y + SNAP_RADIUS],
    ],
    QUERY,
  );
  // Far out at sea one query is enough; the rings would make a hundred.
  if (box.length === 0) return null;
  return regionNear({ x, y }, (point) => {
    const [feature] = map.queryRenderedFeatures([point.x, point.y], QUERY);
    return feature ? codeOf(feature) : null;
  });
}

/**
 * Reports what the visitor points at and clicks while the map is `ready()`. A finger does not hover; its tap selects.
 * The click is the library's own, which does not fire after a drag.
 */
export function listenToPointer(
  map: MapLibreMap,
  events: RendererEvents,
  ready: () => boolean,
): void {
  const surface = map.getCanvasContainer();
  let over: RegionCode | null = null;
  let frame = 0;
  const pointOf = ({ clientX, clientY }: MouseEvent): StagePoint => {
    const { left, top } = surface.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const report = (code: RegionCode | null, point: StagePoint | null) => {
    if (code === null && over === null) return;
    over = code;
    surface.style.cursor = code === null ? '' : 'pointer';
    events.hover(code, code === null ? null : point);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const point = pointOf(event);
    cancelAnimationFrame(frame);
    // A mouse reports many more places than there are frames to show them in.
    frame = requestAnimationFrame(() => {
      if (ready()) report(regionAtPointer(map, point), point);
    });
  };
  const onLeave = () => {
    cancelAnimationFrame(frame);
    report(null, null);
  };
  const select = (point: StagePoint, inNewTab: boolean) => {
    const code = ready() ? regionAtPointer(map, point) : null;
    if (!code) return;
    onLeave();
    events.select(code, inNewTab);
  };
  const onClick = ({ point, originalEvent }: MapMouseEvent) =>
    select(point, asksForTab(originalEvent));
  // The library tells of no middle click. Pressing would start to scroll where a click is to open a tab.
  const onPress = (event: MouseEvent) => {
    if (event.button !== MIDDLE_BUTTON || !ready()) return;
    if (regionAtPointer(map, pointOf(event)) !== null) event.preventDefault();
  };
  const onOtherClick = (event: MouseEvent) => {
    if (event.button === MIDDLE_BUTTON) select(pointOf(event), true);
  };
  surface.addEventListener('pointermove', onMove);
  surface.addEventListener('pointerleave', onLeave);
  surface.addEventListener('mousedown', onPress);
  surface.addEventListener('auxclick', onOtherClick);
  map.on('click', onClick);
  map.on('movestart', onLeave);
}
