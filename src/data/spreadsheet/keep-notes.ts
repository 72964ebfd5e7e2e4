import { nameOf } from '../../domain/model/region';
import { fill, firstOf } from '../issues/wording';
import type { Base } from './base';
import type { SheetContent, SheetRegion } from './sheet-content';

/**
 * Returns the regions with what the folder says of them outside their focus areas, where the spreadsheet has no column for
 * that, and what is told of it.
 */
export function keepNotes(
  regions: readonly SheetRegion[],
  { hasNotes }: Pick<SheetContent, 'hasNotes'>,
  { source, areas }: Base,
) {
  if (hasNotes) return { regions, notices: [] };
  const notesOf = new Map(
    source.regions.map(({ code, notes }) => [code, notes.map(({ block }) => block)]),
  );
  const kept = regions.map((region) => ({ ...region, notes: notesOf.get(region.code) ?? [] }));
  const names = kept.filter(({ notes }) => notes.length > 0).map(({ code }) => nameOf(areas, code));
  const notices = names.length === 0 ? [] : [fill(KEPT, firstOf(names, 3))];
  return { regions: kept, notices };
}

const KEPT =
  'The spreadsheet has no column for what else the page says of an area. It is kept as it was: {}.';
