import type { TableId } from './export';
import type { ColourBy } from '../choropleth/choropleth';
import type { Lang } from '../model/dataset';
import { areaOf, type AreaSystem, type RegionCode } from '../model/region';

/** What a file name may say besides its regions and themes. */
type NamePart = TableId | 'map' | 'briefing' | 'comma' | 'similarity';

const PARTS: Readonly<Record<Lang, Readonly<Record<NamePart, string>>>> = {
  sv: {
    regions: 'regioner',
    areas: 'inriktningar',
    themes: 'teman',
    readings: 'citat',
    contacts: 'kontakter',
    edition: 'utgava',
    about: 'om',
    map: 'karta',
    briefing: 'sammanstallning',
    comma: 'komma',
    similarity: 'likhet',
  },
  en: {
    regions: 'regions',
    areas: 'focus-areas',
    themes: 'themes',
    readings: 'quotes',
    contacts: 'contacts',
    edition: 'edition',
    about: 'about',
    map: 'map',
    briefing: 'briefing',
    comma: 'comma',
    similarity: 'similarity',
  },
};

/** More regions or themes than this are counted instead of named, to keep file names short. */
const MAX_NAMED = 4;

/** The part of a file name in a language: "inriktningar", "focus-areas". */
export function namePart(part: NamePart, lang: Lang): string {
  return PARTS[lang][part];
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
