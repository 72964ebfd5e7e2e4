import type { GroupKind, HitGroup, ShownHit } from '../../domain/search/groups';

/** What can be chosen in the list under the field: a hit, or to see them all. */
export type Choice =
  | { readonly kind: 'hit'; readonly group: GroupKind; readonly hit: ShownHit }
  | { readonly kind: 'all' };

/** So many of each kind are offered; the rest are a choice away. */
export const MOST_OFFERED: Readonly<Record<GroupKind, number>> = {
  regions: 4,
  themes: 3,
  areas: 4,
  contacts: 3,
  texts: 3,
};

/** The choices for what was found with `MOST_OFFERED`, in the order they are shown. The last is to see all hits. */
export function choicesOf(groups: readonly HitGroup[]): readonly Choice[] {
  return [
    ...groups.flatMap(({ kind, hits }) =>
      hits.map((hit): Choice => ({ kind: 'hit', group: kind, hit })),
    ),
    { kind: 'all' },
  ];
}

/** Tells choices apart as long as the query is the same. */
export function keyOf(choice: Choice): string {
  if (choice.kind === 'all') return 'all';
  const { hit } = choice;
  switch (hit.kind) {
    case 'region':
      return `region ${hit.code}`;
    case 'theme':
      return `theme ${hit.id}`;
    case 'area':
      return `area ${hit.areaId}`;
    case 'contact':
      return `contact ${hit.region.code} ${hit.contact.name}`;
    case 'text':
      return `text ${hit.region?.code ?? ''}`;
  }
}
