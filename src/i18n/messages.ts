import type { Lang } from '../domain/model/dataset';
import type { AtlasSentences } from '../domain/summaries/facts';
import type { Totals } from '../domain/matrix/matrix';
import type { ChoroplethMessages } from '../domain/choropleth/choropleth';
import type { CompareMessages, NeighbourMessages, PeerMessages } from './compare-words';
import type { SearchWords } from './search-words';

/** Why a file could not be used. Places, what was found and what was expected are the data's own words. */
export type FileFault =
  | { readonly reason: 'network' | 'not-json' | 'not-geojson' | 'no-regions' }
  | { readonly reason: 'status'; readonly status: number }
  | {
      readonly reason: 'shape';
      readonly faults: number;
      readonly place: string;
      readonly found: string;
      readonly expected: string;
    };

/** A failure that a visitor is told of, in words that say what still works. */
export type LoadFailure =
  | { readonly kind: 'dataset'; readonly file: string; readonly fault: FileFault }
  | { readonly kind: 'geometry' | 'coarse'; readonly file: string; readonly fault: FileFault }
  | { readonly kind: 'webgl' }
  /** The reader has asked the browser to spare data. */
  | { readonly kind: 'saves-data' }
  | { readonly kind: 'map' };

/** All wording of the interface. A text missing in one language is a compile error. */
export interface Messages {
  readonly lang: Lang;
  readonly locale: 'sv-SE' | 'en-GB';
  readonly choropleth: ChoroplethMessages;
  /** What is generated from the data. */
  readonly sentences: AtlasSentences;
  readonly site: {
    readonly name: string;
    readonly tagline: string;
    readonly skipToPanel: string;
    readonly skipToMap: string;
    readonly skipToMatrix: string;
    readonly skipToRegions: string;
    readonly skipToTakeAway: string;
    readonly skipLinks: string;
    readonly pages: string;
    readonly aboutPages: string;
    /** The choice between map and matrix, and the two. */
    readonly views: string;
    readonly asMap: string;
    readonly asMatrix: string;
    readonly about: string;
    /** The way to the page that makes code for other websites. */
    readonly embed: string;
    /** The link to the other language, in that language. */
    readonly otherLanguage: string;
    /** The suggestion to read the page in the other language, in that language. */
    readonly readInOther: string;
  };
  readonly map: {
    readonly label: string;
    readonly wholeSweden: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly controlsLabel: string;
    readonly regionName: (name: string, value: string) => string;
    /** The list of regions that the keyboard moves in as on a map, and how. */
    readonly navigator: string;
    readonly navigatorHelp: string;
    /** The way from a map to the text below it, by what the text is about. */
    readonly readOn: {
      readonly region: (name: string) => string;
      readonly themes: (labels: readonly string[]) => string;
      readonly comparison: string;
      readonly hits: string;
      readonly text: string;
    };
    readonly madeWith: string;
    /** MapLibre's own strings, by its keys. */
    readonly controls: Readonly<Record<string, string>>;
  };
  readonly legend: {
    readonly title: string;
    readonly count: (count: number) => string;
  };
  readonly colour: {
    readonly title: string;
    readonly overview: string;
    readonly add: string;
    readonly remove: string;
    readonly clear: string;
    readonly themeCount: (main: number, touches: number) => string;
  };
  readonly overview: {
    readonly heading: string;
    readonly goals: string;
    readonly themes: string;
    readonly themesLead: string;
    readonly regions: string;
    readonly source: string;
  };
  readonly matrix: {
    readonly title: string;
    /** The table's name, where it can be scrolled. */
    readonly table: string;
    readonly key: string;
    readonly region: string;
    readonly regions: string;
    readonly themes: string;
    readonly comparedAs: string;
    /** The rows stand "in alphabetical order", "by similarity": ends a sentence. */
    readonly caption: (order: string) => string;
    /** How many regions the filter leaves in front. */
    readonly left: (count: number, total: number) => string;
    readonly sortRows: string;
    readonly rowOrder: Readonly<Record<'name' | 'north' | 'similarity' | 'count', string>>;
    readonly byATheme: string;
    readonly byTheme: (theme: string) => string;
    readonly sortByName: string;
    readonly sortByCount: string;
    readonly sortByTheme: (theme: string) => string;
    readonly sortColumns: string;
    readonly columnOrder: Readonly<Record<'dataset' | 'count', string>>;
    readonly sorted: (order: string, first: string) => string;
    readonly columnsSorted: (order: string, first: string) => string;
    readonly rowTotal: (totals: Totals) => string;
    readonly columnTotal: (totals: Totals) => string;
    readonly total: string;
    /** From the text to the matrix. */
    readonly back: string;
    readonly findings: string;
    readonly gaps: string;
    readonly noGaps: string;
    readonly lone: string;
    readonly noLone: string;
    readonly clusters: string;
    readonly noClusters: string;
  };
  readonly neighbours: NeighbourMessages;
  readonly compare: CompareMessages;
  readonly peers: PeerMessages;
  readonly search: SearchWords;
  /** The filter's name in the header: how many regions it leaves, or null where it leaves all. */
  readonly filter: (left: number | null) => string;
  readonly region: {
    readonly areas: (count: number) => string;
    readonly areaNumber: (n: number) => string;
    readonly ourReading: string;
    readonly main: string;
    readonly touches: string;
    readonly showQuotes: string;
    readonly quotesAreOurs: string;
    readonly note: string;
    readonly backToMap: string;
    readonly close: string;
    readonly noData: (name: string) => string;
    readonly noDataHint: string;
  };
  readonly contact: {
    readonly title: (count: number) => string;
    readonly call: (name: string) => string;
    readonly copy: (name: string) => string;
    readonly copyShort: string;
    readonly copied: (name: string) => string;
    readonly copyFailed: string;
    readonly vcard: (name: string) => string;
    readonly vcardShort: string;
    readonly noNumber: string;
    readonly badNumber: string;
    readonly none: string;
    /** Said once where the atlas was built without contacts. */
    readonly leftOut: string;
    readonly age: string;
    /** The link to how contacts are handled, corrected and removed. */
    readonly privacy: string;
  };
  readonly source: {
    readonly title: string;
    readonly line: (publisher: string, page: string, programme: string) => string;
    readonly age: string;
    readonly reading: string;
    readonly copyAddress: string;
    readonly addressCopied: string;
    readonly addressNotCopied: string;
  };
  readonly theme: {
    readonly lead: (count: number) => string;
    readonly main: string;
    readonly touches: string;
  };
  readonly unknown: {
    readonly title: string;
    readonly text: (asked: string) => string;
    /** Where it is not known what was asked for. */
    readonly textUnnamed: string;
    /** The same in short for who reads the other language, in that language, and a link's text. */
    readonly inOther: { readonly title: string; readonly home: string };
    readonly home: string;
  };
  readonly status: {
    readonly selected: (name: string, areas: number) => string;
    readonly selectedNoData: (name: string) => string;
    readonly left: string;
    readonly opened: (title: string) => string;
    readonly shownAs: Readonly<Record<'map' | 'matrix', string>>;
    readonly coloured: (heading: string, sentence: string) => string;
    readonly isolated: (label: string, count: number) => string;
    readonly allShown: string;
  };
  readonly offline: {
    /** The notice's name. */
    readonly title: string;
    readonly saved: string;
    readonly update: string;
    readonly reload: string;
  };
  readonly trouble: (trouble: LoadFailure) => string;
  /** Of a part of the page whose code comes when it is entered. */
  readonly room: {
    readonly onItsWay: string;
    readonly missing: string;
    readonly again: string;
  };
  readonly pageTitle: {
    readonly home: string;
    readonly region: (name: string) => string;
    readonly themes: (heading: string) => string;
    readonly matrix: string;
    /** A region beside the matrix, or a theme marked in it. */
    readonly inMatrix: (what: string) => string;
    readonly about: string;
    readonly unknown: string;
  };
  /** The titles of the two pages that the law asks for. Their text comes with their room. */
  readonly statement: { readonly accessibility: string; readonly privacy: string };
  readonly about: {
    readonly title: string;
    readonly paragraphs: (hasContacts: boolean) => readonly string[];
    readonly data: string;
    readonly dataText: string;
    readonly licence: string;
    readonly licenceText: (hasContacts: boolean) => readonly string[];
  };
}
