import type { SearchAnswer } from '../../domain/search/engine';
import type { GroupKind } from '../../domain/search/groups';
import type { ShownHit } from '../../domain/search/shown-hit';

/** What can be chosen in the list under the field: a hit, another search, or to see all hits. */
export type Choice =
  | { readonly kind: 'hit'; readonly group: GroupKind; readonly hit: ShownHit }
  | { readonly kind: 'suggestion'; readonly query: string }
  | { readonly kind: 'all' };

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
export function choicesOf({ groups, suggestions }: SearchAnswer): readonly Choice[] {
  return [
    ...groups.flatMap(({ kind, hits }) =>
      hits.map((hit): Choice => ({ kind: 'hit', group: kind, hit })),
    ),
    ...suggestions.map((query): Choice => ({ kind: 'suggestion', query })),
    { kind: 'all' },
  ];
}

/** Tells choices apart as long as the query is the same. */
export function keyOf(choice: Choice): string {
  if (choice.kind === 'all') return 'all';
  if (choice.kind === 'suggestion') return `suggestion ${choice.query}`;
  const { hit } = choice;
  switch (hit.kind) {
    case 'region':
      return `region ${hit.code}`;
    case 'theme':
      return `theme ${hit.id}`;
    case 'focus-area':
      return `area ${hit.focusAreaId}`;
    case 'contact':
      return `contact ${hit.region.code} ${hit.contact.name}`;
    case 'text':
      return `text ${hit.region?.code ?? ''}`;
  }
}
