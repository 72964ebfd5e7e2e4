import type { TableId } from './export';
import type { ColourBy } from '../choropleth/choropleth';
import { identityOf, type RegionCode } from '../model/region';

/** The part of an export's contents that its file name states. */
export interface NamedScope {
  /** The regions of the view, in order; empty for all of Sweden. */
  readonly codes: readonly RegionCode[];
  /** How the map is coloured, if that is part of the export. */
  readonly by: ColourBy;
}

/** The tables' parts of file names. Swedish in both languages, like the addresses. */
const TABLE_SLUGS: Readonly<Record<TableId, string>> = {
  regions: 'regioner',
  areas: 'inriktningar',
  themes: 'teman',
  readings: 'citat',
  contacts: 'kontakter',
  about: 'om',
};

/** More regions or themes than this are counted instead of named, to keep file names short. */
const MOST_NAMED = 4;

/** The parts of a file name for regions and colouring: ["dalarna", "cirkular-ekonomi"], ["likhet", "dalarna"]. */
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

/** The part of a file name for a table. */
export function tableSlug(id: TableId): string {
  return TABLE_SLUGS[id];
}

/** A file name such as "regionatlas-dalarna-2026-11-23.csv". `date` is YYYY-MM-DD. */
export function fileName(parts: readonly string[], date: string, extension: string): string {
  return `${['regionatlas', ...parts, date].join('-')}.${extension}`;
}
