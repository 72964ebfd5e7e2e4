import type { Lang } from '../model/dataset';
import type { Bilingual } from '../model/bilingual';
import type { AbsenceFacts } from '../summaries/absence';
import type { Coverage, Evenness } from '../summaries/names';
import type { PeerFacts } from '../summaries/regions';
import { letterOf } from '../comparison/comparison';
import type { PatternId, SwatchId } from './palette';
import type { Label } from '../geography/labels';
import type { RegionCode } from '../model/region';

/** What the map is coloured by. Theme ids are known, unique and in the order chosen. */
export type ColourBy =
  | { readonly kind: 'overview' }
  | { readonly kind: 'themes'; readonly ids: readonly [string, ...string[]] }
  /** How similar the others are to one region. */
  | { readonly kind: 'similarity'; readonly to: RegionCode };

/** How one region is drawn, and its class in words. */
export interface AreaStyle {
  readonly fill: SwatchId;
  readonly pattern: PatternId | null;
  /** The class in words: "Huvudtema", "Inte valt", "Klimat och plats". */
  readonly value: string;
  /** Printed under the region's name where colour alone does not tell the class: "2·5", "3", or "". */
  readonly badge: string;
}

/** One row of the legend, with the look of its regions. A region may stand in two rows of the overview, one for each family. */
export interface LegendRow extends Omit<AreaStyle, 'value'> {
  readonly id: string;
  readonly label: string;
  /** What this badge means, where the row's label leaves it open: "Näringsliv och människor". */
  readonly example?: string;
  /** The regions of this class, in Swedish alphabetical order. The row's count is its length. */
  readonly regions: readonly RegionCode[];
}

/**
 * The classified map as one value: the style of every region, the legend, and a sentence that says the same. All
 * renderers, texts, exports and pictures read this value and nothing else, so they cannot disagree.
 */
export interface Choropleth {
  /** Identifies the choropleth: "overview@sv", "themes:cirkular-ekonomi@sv". */
  readonly key: string;
  readonly heading: string;
  /** All regions, also those without data. */
  readonly regions: ReadonlyMap<RegionCode, AreaStyle>;
  readonly legend: readonly LegendRow[];
  readonly sentence: string;
  /** The names on the map, each with its places. */
  readonly labels: readonly Label[];
}

/** Returns the row of the legend that has this id, if there is one. */
export function legendRow({ legend }: Choropleth, id: string | null): LegendRow | undefined {
  return legend.find((row) => row.id === id);
}

/** The regions that stand out beyond their colour. */
export interface Highlights {
  readonly selected: RegionCode | null;
  readonly hovered: RegionCode | null;
  readonly focused: RegionCode | null;
  /** The regions that are not dimmed, or null for all. */
  readonly undimmed: ReadonlySet<RegionCode> | null;
  /** In the order of their letters; at most `MAX_COMPARED`. */
  readonly compared: readonly RegionCode[];
}

/** What is printed under a region's name: its letter in brackets, where it is compared, and the choropleth's badge. */
export function badgeOf(
  choropleth: Choropleth,
  { compared }: Pick<Highlights, 'compared'>,
  code: RegionCode,
): string {
  const own = choropleth.regions.get(code)?.badge ?? '';
  const letter = letterOf(compared, code);
  return letter === '' ? own : `[${letter}] ${own}`.trim();
}

/** Region names by how they have chosen one theme. */
export interface OneThemeFacts extends Coverage {
  readonly theme: string;
  readonly main: readonly string[];
  readonly touches: readonly string[];
  /** The part of the country in which all of them lie, or null. */
  readonly within: Bilingual | null;
  /** Where nobody has chosen it; null where `within` is given or nothing can be said. */
  readonly absence: AbsenceFacts | null;
}

export interface TwoThemeFacts extends Coverage {
  readonly first: string;
  readonly second: string;
  readonly both: readonly string[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

export interface ManyThemeFacts extends Coverage {
  readonly themes: readonly string[];
  /** How many regions have chosen at least one of the themes. */
  readonly any: number;
  /** The highest number of the themes that one region has chosen, and the regions that have. */
  readonly most: number;
  readonly mostRegions: readonly string[];
}

export interface OverviewFacts extends Coverage {
  /** For each family in legend order, how many regions have a focus area in it. */
  readonly families: readonly { readonly label: string; readonly count: number }[];
  readonly focusAreas: number;
  readonly evenness: Evenness | null;
}

/** The texts of a choropleth in the page's language. */
export interface ChoroplethMessages {
  readonly lang: Lang;
  readonly overviewHeading: string;
  readonly main: string;
  readonly touches: string;
  readonly none: string;
  readonly noData: string;
  readonly unread: string;
  /** The overview's row of the regions that are in several of the others. */
  readonly several: string;
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
  /** The legend's label of the region itself. */
  readonly similaritySelf: string;
  /** By rank, 5 for the most similar, 1 for the least. */
  readonly similarityClass: Readonly<Record<number, string>>;
  /** The legend's label of the others where the region itself has no data. */
  readonly notCompared: string;
  similaritySentence(facts: PeerFacts): string;
}

/** The key of a choropleth, without classifying it. */
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
