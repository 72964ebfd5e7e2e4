import type { ShownHit } from '../../domain/search/shown-hit';
import { swedenColouredBy } from '../../map/theme-links';
import { selectRegion, type ViewState } from '../../store/view-state';
import { focusAreaElementId, CONTACTS, NOTE } from '../../ui/anchors';

/** Where a hit leads: a transition of the view, and the id of what is read first there. */
export interface Destination {
  readonly transition: (view: ViewState) => ViewState;
  readonly targetId: string | null;
}

/** A region's page, at the right place in it; a theme on the map; the page about the whole. */
export function destinationOf(hit: ShownHit): Destination {
  switch (hit.kind) {
    case 'region':
      return { transition: (view) => selectRegion(view, hit.code), targetId: null };
    case 'theme':
      return { transition: (view) => swedenColouredBy(view, [hit.id]), targetId: null };
    case 'focus-area':
      return {
        transition: (view) => selectRegion(view, hit.region.code),
        targetId: focusAreaElementId(hit.focusAreaId),
      };
    case 'contact':
      return { transition: (view) => selectRegion(view, hit.region.code), targetId: CONTACTS };
    case 'text': {
      const { region } = hit;
      return region
        ? { transition: (view) => selectRegion(view, region.code), targetId: NOTE }
        : { transition: (view) => swedenColouredBy(view, []), targetId: null };
    }
  }
}
