import { nameOf, type RegionCode } from '../domain/model/region';
import { placeElement } from './place-element';
import type { ScreenPoint } from './renderer';
import { useAreas, useChoropleth } from '../store/app-context';

/** A region under the pointer, and the point where its name is shown. */
export interface Hovered {
  readonly code: RegionCode;
  readonly point: ScreenPoint;
}

/** The name and class of the region under the pointer. Hidden from assistive technology: links have the same names. */
export function RegionTooltip({ hovered }: { readonly hovered: Hovered | null }) {
  const areas = useAreas();
  const choropleth = useChoropleth();
  if (!hovered) return null;
  const place = (element: HTMLElement | null) => {
    if (element) placeElement(element, hovered.point, element.parentElement?.clientWidth ?? 0);
  };
  return (
    <div className="map-hover-name" ref={place} aria-hidden="true">
      <strong translate="no">{nameOf(areas, hovered.code)}</strong>
      <span>{choropleth.regions.get(hovered.code)?.value}</span>
    </div>
  );
}
