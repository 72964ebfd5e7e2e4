import type { Family, Lang } from '../model/dataset';
import type { PeerFacts, AbsenceFacts } from '../summaries/facts';
import { letterOf } from '../comparison/letters';
import type { PatternId, SwatchId } from './palette';
import type { RegionCode } from '../model/region';

/** What the reader has asked the map to show. Theme ids are known, unique and in the order chosen. */
export type ColourBy =
  | { readonly kind: 'overview' }
  | { readonly kind: 'themes'; readonly ids: readonly [string, ...string[]] }
  /** How alike the others are to one region. */
  | { readonly kind: 'similarity'; readonly to: RegionCode };

/** How one region is drawn, and what that means in words. */
export interface AreaStyle {
  readonly fill: SwatchId;
  readonly pattern: PatternId | null;
  /** What the region's colour says: "huvudinriktning", "inte vald", "Klimat och plats". */
  readonly value: string;
  /** Printed under the region's name where colour alone would not do: "2·5", "3", or "". */
  readonly mark: string;
}

/** One row of the legend. A region may stand in two rows of the overview, one for each family. */
export interface LegendRow {
  readonly id: string;
  readonly label: string;
  readonly fill: SwatchId;
  readonly pattern: PatternId | null;
  /** The same mark as on the map, or "". */
  readonly mark: string;
  /** The regions of this class, in Swedish alphabetical order. The row's count is its length. */
  readonly regions: readonly RegionCode[];
}

/**
 * One colouring of the map, complete: what every region looks like, the legend, and one sentence that
 * says the same in words. Both renderers, the legend, the text alternative, exports and cards read
 * this value and nothing else, so they cannot disagree.
 */
export interface Choropleth {
  /** Names the colouring: "overview", "themes:cirkular-ekonomi". Equal keys, equal paintings. */
  readonly key: string;
  readonly heading: string;
  /** All 21 regions, also those without data. */
  readonly regions: ReadonlyMap<RegionCode, AreaStyle>;
  readonly legend: readonly LegendRow[];
  readonly sentence: string;
}

/** How regions stand out beyond their colour. Focus, hover and selection each look different. */
export interface Highlights {
  readonly selected: RegionCode | null;
  readonly hovered: RegionCode | null;
  readonly focused: RegionCode | null;
  /** The regions to step forward while the others fade, or null for all. */
  readonly isolated: ReadonlySet<RegionCode> | null;
  /** Put side by side, in the order of their letters; at most `MAX_COMPARED`. */
  readonly compared: readonly RegionCode[];
}

/** What is printed under a region's name: its letter, where it is compared, and the choropleth's mark. */
export function badgeOf(
  choropleth: Choropleth,
  { compared }: Pick<Highlights, 'compared'>,
  code: RegionCode,
): string {
  const mark = choropleth.regions.get(code)?.mark ?? '';
  return [letterOf(compared, code), mark].filter((part) => part !== '').join(' · ');
}

/** Region names by what they do with one theme; `total` counts the regions that have data. */
export interface OneThemeFacts {
  readonly theme: string;
  readonly main: readonly string[];
  readonly touches: readonly string[];
  /** Where nobody works with it, if there is such a stretch. */
  readonly reach: AbsenceFacts | null;
  readonly total: number;
  readonly missing: readonly string[];
}

export interface TwoThemeFacts {
  readonly first: string;
  readonly second: string;
  readonly both: readonly string[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  readonly total: number;
  readonly missing: readonly string[];
}

export interface ManyThemeFacts {
  readonly themes: readonly string[];
  /** How many regions work with at least one of the themes. */
  readonly any: number;
  /** The highest number of the themes that one region works with, and the regions that do. */
  readonly most: number;
  readonly mostRegions: readonly string[];
  readonly total: number;
  readonly missing: readonly string[];
}

export interface OverviewFacts {
  /** For each family in legend order, how many regions have an area in it. */
  readonly families: readonly { readonly family: Family; readonly count: number }[];
  readonly areas: number;
  readonly total: number;
  readonly missing: readonly string[];
}

/** The wording a choropleth needs, given by the language the page is read in. */
export interface ChoroplethMessages {
  readonly lang: Lang;
  readonly overviewHeading: string;
  readonly family: Readonly<Record<Family, string>>;
  readonly main: string;
  readonly touches: string;
  readonly none: string;
  readonly noData: string;
  readonly both: string;
  readonly neither: string;
  only(theme: string): string;
  howMany(count: number, of: number): string;
  /** Labels as one heading: only the first keeps its capital. */
  heading(labels: readonly string[]): string;
  overviewSentence(facts: OverviewFacts): string;
  oneThemeSentence(facts: OneThemeFacts): string;
  twoThemesSentence(facts: TwoThemeFacts): string;
  manyThemesSentence(facts: ManyThemeFacts): string;
  similarityHeading(region: string): string;
  /** Of the region itself, in the legend. */
  readonly similaritySelf: string;
  /** 5 for the most alike, 1 for the least. */
  readonly similarityClass: Readonly<Record<number, string>>;
  /** Of the others, where the region itself has no data to compare with. */
  readonly notCompared: string;
  similaritySentence(facts: PeerFacts): string;
}

/** The key of a colouring, without choropleth it. */
export function choroplethKey(by: ColourBy, lang: Lang): string {
  return `${nameOfColouring(by)}@${lang}`;
}

function nameOfColouring(by: ColourBy): string {
  switch (by.kind) {
    case 'overview':
      return 'overview';
    case 'themes':
      return `themes:${by.ids.join(',')}`;
    case 'similarity':
      return `similarity:${by.to}`;
  }
}
