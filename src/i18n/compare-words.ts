import type { Compass } from '../domain/geography/distance';
import type { SimilarityReason } from '../domain/similarity/reasons';
import type { Metric } from '../domain/similarity/peers';
import type { Phrase } from './phrase';

/** The wording of the neighbours in a region's panel. */
export interface NeighbourMessages {
  readonly title: string;
  readonly acrossSea: string;
  /** "i norr", "i sydväst". */
  readonly bearing: (bearing: Compass) => string;
  /** "cirka 100 km åt sydväst". */
  readonly distance: (km: number, bearing: Compass) => string;
  readonly lake: (lake: string | null) => string;
  readonly shares: (themes: readonly string[]) => string;
  readonly sharesNothing: string;
  readonly only: (region: string, themes: readonly string[]) => string;
  readonly noData: string;
  /** Links. */
  readonly compare: (here: string, there: string) => string;
  readonly compareShort: string;
  readonly compareAll: string;
  /** The same of an island and those nearest to it across the sea. */
  readonly compareNearest: string;
}

/** The wording of the comparison. */
export interface CompareMessages {
  readonly lead: string;
  /** What is compared. Of a region, first, and all its neighbours, or of many, not every name is said. */
  readonly title: (regions: readonly string[], isNeighbourhood: boolean) => string;
  /** `what` is the title. */
  readonly pageTitle: (what: string) => string;
  readonly end: string;
  readonly back: string;
  /** The link to the comparison of regions that have something in common. */
  readonly compareThese: (count: number) => string;
  readonly inviteAnother: string;
  readonly members: string;
  readonly moveUp: (region: string) => string;
  readonly moveUpShort: string;
  readonly moveDown: (region: string) => string;
  readonly moveDownShort: string;
  readonly remove: (region: string) => string;
  readonly removeShort: string;
  readonly add: string;
  readonly addLabel: string;
  readonly addNeighbours: string;
  readonly addOthers: string;
  readonly addThis: string;
  readonly full: string;
  /** The table of themes and regions. */
  readonly table: string;
  readonly theme: string;
  readonly all: (count: number) => string;
  readonly some: string;
  readonly one: string;
  readonly none: string;
  readonly without: string;
  /** Who has no theme of its own. */
  readonly noneAlone: (regions: readonly string[]) => string;
  readonly texts: string;
  readonly textsNote: string;
  /** The choice of texts, where there are more than can be read side by side. */
  readonly chooseTexts: string;
  readonly noTexts: string;
  readonly saidTexts: (regions: readonly string[]) => string;
  readonly contacts: string;
  readonly copyAll: string;
  readonly copiedAll: (count: number) => string;
  readonly cardOfAll: string;
  /** What is said when the comparison has changed. Regions with their letters: "A Dalarna". */
  readonly saidOpened: (lettered: readonly string[]) => string;
  readonly saidAdded: (region: string, lettered: readonly string[]) => string;
  readonly saidRemoved: (region: string, lettered: readonly string[]) => string;
  readonly saidMoved: (lettered: readonly string[]) => string;
  readonly saidEnded: string;
}

/** The wording of the peers in a region's panel. */
export interface PeerMessages {
  readonly title: string;
  readonly lens: string;
  readonly lenses: Readonly<Record<Metric, string>>;
  readonly about: Readonly<Record<Metric, string>>;
  readonly colour: string;
  readonly coloured: string;
  readonly more: (count: number) => string;
  readonly fewer: string;
  /** "Delar cirkulär ekonomi. Gemensamma ord: ”företag”." The words are Swedish in any language. */
  readonly reasons: (themes: readonly string[], messages: readonly string[]) => Phrase;
  readonly gaps: (themes: readonly string[]) => string;
  readonly showQuotes: string;
  readonly theme: (label: string) => string;
  /** A word both texts use, as each prints it. */
  readonly term: (reason: Extract<SimilarityReason, { kind: 'term' }>) => Phrase;
}
