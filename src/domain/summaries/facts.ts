import type { Publication } from '../model/translation';
import type { Bilingual } from '../model/bilingual';
import type { Compass } from '../geography/distance';
import type { Metric } from '../similarity/peers';

/**
 * What the generated sentences say, as values: regions by their short names, themes by their names in
 * running text in one language. A sentence may leave facts out but never add any.
 */

/** What every sentence under a map must know: of which programme, and which regions have data, have none, or are not wholly interpreted. */
export interface Coverage {
  readonly programme: Pick<Publication, 'title' | 'publisher' | 'translations'>;
  readonly known: readonly string[];
  readonly missing: readonly string[];
  /** The regions with a text that is not interpreted yet. */
  readonly unread: readonly string[];
}

/** How many areas each region has, and the few that have another number. */
export interface Evenness {
  readonly each: number;
  readonly others: readonly string[];
  /** How many those have. */
  readonly theirs: number;
}

/** What a filter by part of the country leaves in front, of the themes on the map. */
export interface FilteredFacts {
  readonly parts: readonly Bilingual[];
  /** The regions of those parts that have the themes; `rule` says how many of them they must have. */
  readonly regions: readonly string[];
  readonly themes: number;
  readonly rule: 'all' | 'any';
  /** The regions of those parts that have data, and whether some have none. */
  readonly total: number;
  readonly partly: boolean;
}

/** A set of regions and what they have in common. */
export interface Group {
  readonly regions: readonly string[];
  readonly themes: readonly string[];
}

export interface ComparisonFacts extends Pick<Coverage, 'programme'> {
  readonly regions: readonly string[];
  /** Themes that all of them have chosen. */
  readonly all: readonly string[];
  /** Themes that two or more but not all have chosen, grouped by who. */
  readonly some: readonly Group[];
  /** Themes that one of them alone has chosen, by region; regions without such themes are left out. */
  readonly only: readonly { readonly region: string; readonly themes: readonly string[] }[];
  readonly missing: readonly string[];
  /** Those of the compared regions of which some text is not read yet. */
  readonly unread: readonly string[];
}

export interface NeighbourFact {
  readonly county: string;
  readonly bearing: Compass;
  /** The lake that the border lies in, if it does and has a known name. */
  readonly lake: string | null;
}

export type NeighbourFacts =
  | {
      readonly kind: 'neighbours';
      readonly region: string;
      readonly county: string;
      readonly neighbours: readonly NeighbourFact[];
      /** The themes of the region that neighbours share, grouped by who. */
      readonly shared: readonly Group[];
      /**
       * Themes of the region that no neighbour with data has chosen; none where a neighbour may have more focus areas and
       * no sentence says so, or texts that are not read yet.
       */
      readonly unshared: readonly string[];
      /** Those of its neighbours that lack data. */
      readonly missing: readonly string[];
      /** Those that have texts which are not read yet. */
      readonly unread: readonly string[];
    }
  | {
      readonly kind: 'across-sea';
      readonly county: string;
      /** Nearest first. */
      readonly nearest: readonly {
        readonly county: string;
        /** From shore to shore. */
        readonly km: number;
        readonly bearing: Compass;
      }[];
    };

export interface PeerFacts {
  /** Null on a page that has named it already. */
  readonly programme: Coverage['programme'] | null;
  readonly region: string;
  readonly metric: Metric;
  /** False if the dataset says nothing of the region. */
  readonly hasData: boolean;
  /** Those with the highest score above 0: one, or several that are equal. */
  readonly best: readonly string[];
  /** Of the first of `best`: themes shared or, for `complementary`, themes that only it has chosen. */
  readonly themes: readonly string[];
  /** The other regions that lack data, and so could not be compared. */
  readonly missing: readonly string[];
  /** The regions that have texts which are not read yet, so that more of them may be alike. */
  readonly unread: readonly string[];
}

export interface MatrixFacts extends Coverage {
  readonly focusAreas: number;
  readonly themes: number;
  /** The themes that most regions have chosen, and how many have; several if they are equal. */
  readonly top: { readonly themes: readonly string[]; readonly count: number };
  /** Themes that somebody has chosen, and that nobody has. */
  readonly chosen: readonly string[];
  readonly gaps: readonly string[];
  /** Themes that one region alone has chosen, by region. */
  readonly lone: readonly { readonly region: string; readonly themes: readonly string[] }[];
  /** The least expected group of three regions or more that share two themes or more. */
  readonly cluster: Group | null;
}

/** Where a theme has been chosen by nobody: some parts of the country or, where `parts` is empty, the east coast. */
export interface AbsenceFacts {
  /** In Swedish alphabetical order. */
  readonly regions: readonly string[];
  readonly parts: readonly Bilingual[];
  /** The counties at the two ends of the coast, from north to south. */
  readonly coast: readonly [from: string, to: string] | null;
}
