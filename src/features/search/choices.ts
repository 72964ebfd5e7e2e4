import type { SearchAnswer } from '../../domain/search/engine';
import type { GroupKind, ShownHit } from '../../domain/search/groups';
import type { Findable } from '../../domain/search/things';
import type { IndexEntry } from '../../domain/model/a-to-z';
import { swedenColouredBy } from '../../map/theme-links';
import { endSearch, searchFor, selectRegion, type ViewState } from '../../store/view-state';
import { focusAreaElementId, CONTACTS, NOTE } from '../../ui/anchors';

/** Where something leads: a transition of the view, and the id of what is read first there. */
export interface Destination {
  readonly transition: (view: ViewState) => ViewState;
  readonly targetId: string | null;
}

/** What can be chosen in the list under the field: a hit, another search, or to see all hits. `key` tells it from others. */
export type Choice = Destination & { readonly key: string } & (
    | { readonly kind: 'hit'; readonly group: GroupKind; readonly hit: ShownHit }
    | { readonly kind: 'suggestion'; readonly query: string }
    | { readonly kind: 'all' }
  );

/** So many of each kind are offered; the rest are a choice away. */
export const MAX_HITS: Readonly<Record<GroupKind, number>> = {
  regions: 4,
  themes: 3,
  focusAreas: 4,
  interpretations: 3,
  contacts: 3,
  texts: 3,
};

/** Returns the choices for an answer in the order they are shown; the last is to see all hits. */
export function choicesOf({ groups, suggestions, query }: SearchAnswer): readonly Choice[] {
  return [
    ...groups.flatMap(({ kind: group, hits }) =>
      hits.map((hit): Choice => {
        const { transition, targetId } = destinationOf(hit);
        const end = (view: ViewState) => endSearch(transition(view));
        return { kind: 'hit', key: keyOfHit(hit), group, hit, transition: end, targetId };
      }),
    ),
    ...suggestions.map((word): Choice => {
      return { kind: 'suggestion', key: `suggestion ${word}`, query: word, ...hitsFor(word) };
    }),
    { kind: 'all', key: 'all', ...hitsFor(query) },
  ];
}

/** The page of hits for a query. */
function hitsFor(query: string): Destination {
  return { transition: (view) => searchFor(view, query), targetId: null };
}

/** Tells the hits of an answer apart. */
export function keyOfHit({ thing: { kind, code, id } }: ShownHit): string {
  return `${kind} ${code} ${id}`;
}

/** A region's page, at the right place in it; a theme on the map; the page about the whole. */
export function destinationOf({ thing }: ShownHit): Destination {
  const { code } = thing;
  if (code !== null) {
    return { transition: (view) => selectRegion(view, code), targetId: targetIn(thing) };
  }
  const themes = thing.kind === 'theme' ? [thing.id] : [];
  return { transition: (view) => swedenColouredBy(view, themes), targetId: null };
}

/** Returns the id of what is read first on a region's page of a hit, or an entry of the index; null for its beginning. */
export function targetIn(place: Findable | IndexEntry): string | null {
  if (place.kind === 'focus-area') return focusAreaElementId(place.id);
  if (place.kind === 'contact') return CONTACTS;
  return place.kind === 'note' ? NOTE : null;
}
