import type { AreaSystemData, Licence, RegionCode, RegionIdentity } from './region';
import type { Bilingual } from './bilingual';

/** The file of the JSON Schema, published beside the dataset. */
export const DATASET_SCHEMA_FILE = 'dataset.schema.json';
/** The format of the published file. It changes when a program that reads the file must. */
export const DATASET_FORMAT = 2;

/** A language of the interface. */
export type Lang = keyof Bilingual;

/** One piece of published text, verbatim. `ordered` marks a list the publisher numbered. */
export type Block =
  | { readonly type: 'paragraph' | 'heading'; readonly text: string }
  | {
      readonly type: 'list';
      readonly items: readonly string[];
      readonly ordered?: true | undefined;
    };

/** The most families that a programme may have: the palette has a colour for each. */
export const MAX_FAMILIES = 5;

/** A group of themes, which the overview is coloured by. */
export interface Family {
  /** ASCII id: "manniskor". */
  readonly id: string;
  readonly label: Bilingual;
}

export interface Theme {
  /** ASCII id, part of addresses: "cirkular-ekonomi". */
  readonly id: string;
  readonly label: Bilingual;
  /** Its name in running text, where that is not the label with a small letter: "de globala målen". */
  readonly inText?: Bilingual | undefined;
  /** One sentence: what counts and what does not. */
  readonly definition: Bilingual;
  /** The id of its family. */
  readonly family: string;
}

/** `main` is the theme that a focus area is about, or each of two; `touches`, as the published file says, each secondary one. */
export type ThemeLevel = 'main' | 'touches';

/** The most main themes of a focus area: two, where its text has two parts of equal weight. */
export const MAX_MAIN_THEMES = 2;

/** The level of a theme in a region; "unread" where a text that may have it is not read yet, "no-data" if the dataset lacks the region. */
export type RegionLevel = ThemeLevel | 'none' | 'unread' | 'no-data';

/** A theme of a focus area, which is our interpretation, with the verbatim quote that supports it. */
export interface FocusAreaTheme {
  readonly id: string;
  readonly level: ThemeLevel;
  readonly evidence: string;
}

/** The id of a region's focus area by its index on the page: `focusAreaIdAt('20', 0)` is "20-1". The code may be unknown. */
export function focusAreaIdAt(code: string, index: number): string {
  return `${code}-${String(index + 1)}`;
}

/** A focus area (inriktning): published text, plus our interpretation of it in `themes`. */
export interface FocusArea {
  /** Region code, hyphen, position on the page from 1: "20-1" (`focusAreaIdAt`). */
  readonly id: string;
  readonly title: string;
  readonly body: readonly Block[];
  /** One or two main themes and any secondary ones; none where the text has not been read yet. */
  readonly themes: readonly FocusAreaTheme[];
  /** Our note on the reading: why a theme that one may expect is not there. */
  readonly note?: Bilingual | undefined;
}

/** Personal data. `tel` is E.164, or null where the printed number cannot be a Swedish number. */
export interface Contact {
  readonly name: string;
  readonly printed: string | null;
  readonly tel: string | null;
  readonly email?: string | undefined;
  /** What the person does, as the publisher writes it. */
  readonly role?: string | undefined;
  /** The number of the switchboard, as printed, where it is not `printed` itself. */
  readonly switchboard?: string | undefined;
  readonly extension?: string | undefined;
}

export interface Neighbour {
  readonly code: RegionCode;
  readonly border: 'land' | 'lake';
}

export interface Region extends RegionIdentity {
  /** As the publisher writes it: "Region Dalarna", "Västra Götalandsregionen". */
  readonly name: string;
  readonly areas: readonly FocusArea[];
  readonly notes: readonly Block[];
  readonly contacts: readonly Contact[];
  /** True where the publisher says that nobody has the task at present. */
  readonly vacant?: true | undefined;
  readonly neighbours: readonly Neighbour[];
}

export interface Programme {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** The title of the published page, which has no known date or address. */
  readonly source: string;
  /** The language tag of the texts, where they are not in Swedish: `languageOf`. */
  readonly language?: string | undefined;
  readonly intro: readonly string[];
  readonly commonGoals: readonly { readonly title: string; readonly text: string }[];
  /** What a reader should know of the age of the texts, in our words. */
  readonly age?: Bilingual | undefined;
  /** How the texts were read for themes, and by whom, in our words. */
  readonly reading?: Bilingual | undefined;
  /** When the programme runs, where the source states it. Without `to` it has no known end. */
  readonly period?: Period | undefined;
  /** What the publisher is, by a vocabulary that data portals use. */
  readonly publisherKind?: PublisherKind | undefined;
  /** The licence of the texts, where the publisher states one. */
  readonly licence?: Licence | undefined;
  /** Words of the texts that say nothing of what a region does, with spaces between them. */
  readonly stopWords?: string | undefined;
  /** What titles mean in English, by the title. The translations are ours. */
  readonly translations?: { readonly en: Readonly<Record<string, string>> } | undefined;
  /** What is misprinted in the published texts, word for word, with what is meant. Ours. */
  readonly slips?: Readonly<Record<string, string>> | undefined;
}

/** Years (YYYY) or days (YYYY-MM-DD), both within the period. */
export interface Period {
  readonly from: string;
  readonly to?: string | undefined;
}

/** Kinds of publishers: http://purl.org/adms/publishertype/1.0. */
export const PUBLISHER_KINDS = [
  'NationalAuthority',
  'RegionalAuthority',
  'LocalAuthority',
  'Academia-ScientificOrganisation',
  'Company',
  'NonProfitOrganisation',
  'PrivateIndividual(s)',
] as const;
export type PublisherKind = (typeof PUBLISHER_KINDS)[number];

/** The source of a downloaded copy. The published file itself has none. */
export interface CopySource {
  readonly source: string;
  readonly licence: string;
  /** SHA-256 of the published file. */
  readonly version?: string | undefined;
  /** The day of the download, YYYY-MM-DD. */
  readonly date?: string | undefined;
  /** The address of the view that it was downloaded from. */
  readonly address?: string | undefined;
  /** The file with all of the dataset, which stands beside the schema. */
  readonly whole?: string | undefined;
}

/** What a published file says of itself to those who find it without the atlas. */
export interface AboutDataset {
  readonly format: typeof DATASET_FORMAT;
  /** The language tag of the texts, titles and quotes. */
  readonly language: string;
  /** Who published the texts, and where. */
  readonly source: Bilingual;
  /** The file beside it with its SHA-256, which is its version and cannot stand in it; none in copies of a part. */
  readonly versionFile?: string | undefined;
  /** Each part's terms in a sentence, and its licence by SPDX id where it has one. */
  readonly terms: Readonly<
    Record<'texts' | 'themes' | 'shapes', Bilingual & { readonly licence: string | null }>
  >;
}

/** The published dataset, `data/<programme>.json`. */
export interface Dataset {
  readonly $schema: string;
  /** Only in the published file and its copies. */
  readonly about?: AboutDataset | undefined;
  readonly extract?: CopySource | undefined;
  readonly programme: Programme;
  /** In the order of the legend. */
  readonly families: readonly Family[];
  readonly themes: readonly Theme[];
  readonly regions: readonly Region[];
  /** All the areas, those without data too; in a copy of a part those of its regions. */
  readonly areaSystem: AreaSystemData;
}
