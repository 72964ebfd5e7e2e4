import type { IndexEntry } from '../../domain/model/a-to-z';
import { regionOfShown, type ShownHit } from '../../domain/search/shown-hit';
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
  const code = regionOfShown(hit);
  if (code !== null) {
    return { transition: (view) => selectRegion(view, code), targetId: targetIn(hit) };
  }
  const themes = hit.kind === 'theme' ? [hit.id] : [];
  return { transition: (view) => swedenColouredBy(view, themes), targetId: null };
}

/** Returns the id of what is read first on a region's page of a hit, or an entry of the index; null for its beginning. */
export function targetIn(place: ShownHit | IndexEntry): string | null {
  if (place.kind === 'focus-area') return focusAreaElementId(place.focusAreaId);
  if (place.kind === 'contact') return CONTACTS;
  return place.kind === 'text' ? NOTE : null;
}
