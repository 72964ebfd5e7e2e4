import type { TableId } from './export';
import type { ColourBy } from '../choropleth/choropleth';
import { identityOf, type RegionCode } from '../model/region';

/** What a file's name says of what is in it. */
export interface NamedScope {
  /** The regions that the view is about, in its order; empty for all of Sweden. */
  readonly codes: readonly RegionCode[];
  /** What the map shows, where that is part of what is taken. */
  readonly by: ColourBy;
}

/** A table's part of a file name. Swedish in both languages, like the addresses. */
const TABLE_SLUGS: Readonly<Record<TableId, string>> = {
  regions: 'regioner',
  areas: 'inriktningar',
  themes: 'teman',
  readings: 'citat',
  contacts: 'kontakter',
  about: 'om',
};

/** More than these are counted instead of named, or no system would take the name. */
const MOST_NAMED = 4;

/** The part of a file name that says what was on show: "dalarna-cirkular-ekonomi", "likhet-dalarna", or none. */
export function scopeParts({ codes, by }: NamedScope): readonly string[] {
  const slugs = codes.map((code) => identityOf(code).slug);
  const regions = slugs.length > MOST_NAMED ? [`${String(slugs.length)}-regioner`] : slugs;
  return [...regions, ...colourParts(by)];
}

function colourParts(by: ColourBy): readonly string[] {
  switch (by.kind) {
    case 'overview':
      return [];
    case 'themes':
      return by.ids.length > MOST_NAMED ? [`${String(by.ids.length)}-teman`] : by.ids;
    case 'similarity':
      return ['likhet', identityOf(by.to).slug];
  }
}

/** A table's own part of a file name. */
export function tableSlug(id: TableId): string {
  return TABLE_SLUGS[id];
}

/** "regionatlas-dalarna-2026-11-23.csv": small letters a–z, digits and hyphens. `date` is YYYY-MM-DD. */
export function fileName(parts: readonly string[], date: string, extension: string): string {
  return `${['regionatlas', ...parts, date].join('-')}.${extension}`;
}
