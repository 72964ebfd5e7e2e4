import type { Dataset } from '../model/dataset';
import type { RegionCode } from '../model/region';
import type { Changes, RegionChange } from './changes';

/** How a region has changed between two programmes, the most telling first. */
export const CHANGE_KINDS = ['texts', 'themes', 'new', 'gone', 'same'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Returns which regions have changed, by how, in the order of every list; one that neither programme has is in none. Contacts alone are no change: people change places in every programme. */
export function regionsByChange(
  before: Dataset,
  after: Dataset,
  { regions }: Changes,
): Readonly<Record<ChangeKind, readonly RegionCode[]>> {
  const changed = new Map(regions.map((region) => [region.code, kindOf(region)]));
  const known = new Set([...before.regions, ...after.regions].map(({ code }) => code));
  const codes = after.areaSystem.areas.map(({ code }) => code).filter((code) => known.has(code));
  const of = (kind: ChangeKind) => codes.filter((code) => (changed.get(code) ?? 'same') === kind);
  return {
    texts: of('texts'),
    themes: of('themes'),
    new: of('new'),
    gone: of('gone'),
    same: of('same'),
  };
}

/** True for a region with a change that is listed: its order, quotes and notes on themes may have changed without. */
export function hasListedChange(region: RegionChange): boolean {
  const { only, focusAreas, notes, contactsNew, contactsGone } = region;
  const lists = [focusAreas, contactsNew, contactsGone];
  return only !== null || notes !== null || lists.some(({ length }) => length > 0);
}

function kindOf({ only, focusAreas, notes }: RegionChange): ChangeKind {
  if (only !== null) return only === 'after' ? 'new' : 'gone';
  const isReworded = focusAreas.some((each) => each.words !== null || each.only !== null);
  if (isReworded || notes !== null) return 'texts';
  return focusAreas.length > 0 ? 'themes' : 'same';
}
