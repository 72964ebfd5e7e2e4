import type { TableId } from './export';
import type { ColourBy } from '../choropleth/choropleth';
import type { Bilingual } from '../model/bilingual';
import type { Lang } from '../model/dataset';
import { areaOf, type AreaSystem, type RegionCode } from '../model/region';

/** What a file name may say besides its regions and themes. */
const PARTS = {
  regions: { sv: 'regioner', en: 'regions' },
  areas: { sv: 'inriktningar', en: 'focus-areas' },
  themes: { sv: 'teman', en: 'themes' },
  readings: { sv: 'citat', en: 'quotes' },
  contacts: { sv: 'kontakter', en: 'contacts' },
  edition: { sv: 'utgava', en: 'edition' },
  about: { sv: 'om', en: 'about' },
  map: { sv: 'karta', en: 'map' },
  briefing: { sv: 'sammanstallning', en: 'briefing' },
  comma: { sv: 'komma', en: 'comma' },
  similarity: { sv: 'likhet', en: 'similarity' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** More regions or themes than this are counted instead of named, to keep file names short. */
const MAX_NAMED = 4;

/** The part of a file name in a language: "inriktningar", "focus-areas". */
export function namePart(part: keyof typeof PARTS, lang: Lang): string {
  return PARTS[part][lang];
}

/**
 * The parts of a file name for regions and colouring: ["dalarna", "cirkular-ekonomi"], ["likhet", "dalarna"]. Names of
 * regions and ids of themes are those of addresses.
 * @param codes the regions of the view, in order; empty for all of Sweden.
 */
export function scopeParts(
  areas: AreaSystem,
  codes: readonly RegionCode[],
  by: ColourBy,
  lang: Lang,
): readonly string[] {
  const slugs = codes.map((code) => areaOf(areas, code).slug);
  const regions =
    slugs.length > MAX_NAMED ? [`${slugs.length}-${namePart('regions', lang)}`] : slugs;
  return [...regions, ...colourParts(areas, by, lang)];
}

function colourParts(areas: AreaSystem, by: ColourBy, lang: Lang): readonly string[] {
  switch (by.kind) {
    case 'overview':
      return [];
    case 'themes':
      return by.ids.length > MAX_NAMED ? [`${by.ids.length}-${namePart('themes', lang)}`] : by.ids;
    case 'similarity':
      return [namePart('similarity', lang), areaOf(areas, by.to).slug];
  }
}

/** The parts of a file name for a table as CSV; the usual separator, a semicolon, is not named. */
export function csvParts(id: TableId, separator: ';' | ',', lang: Lang): readonly string[] {
  return [namePart(id, lang), ...(separator === ',' ? [namePart('comma', lang)] : [])];
}

/** A file name such as "regionatlas-dalarna-2026-11-23.csv". `date` is YYYY-MM-DD. */
export function fileName(parts: readonly string[], date: string, extension: string): string {
  return `${['regionatlas', ...parts, date].join('-')}.${extension}`;
}
