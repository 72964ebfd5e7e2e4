import type { RegionCode } from './region';

/** The schema that the published file names, beside it. */
export const DATASET_SCHEMA_FILE = 'dataset.schema.json';
export const PROGRAMME_ID = 'vagar-till-hallbar-utveckling';

/** A text in both languages of the interface. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

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

/** The five families of the taxonomy, in legend order. */
export const FAMILIES = ['näring', 'klimat', 'människor', 'styrning', 'plats'] as const;
export type Family = (typeof FAMILIES)[number];

export interface Theme {
  /** ASCII id, part of addresses: "cirkular-ekonomi". */
  readonly id: string;
  readonly label: Bilingual;
  /** One sentence: what counts and what does not. */
  readonly definition: Bilingual;
  readonly family: Family;
}

/** `main`: what the area is about, exactly one. `touches`: what it also works with. */
export type ThemeLevel = 'main' | 'touches';

/** How strongly a region works with a theme: "no-data" where the dataset says nothing of it. */
export type RegionLevel = ThemeLevel | 'none' | 'no-data';

/** Our reading of an area: a theme, how strongly, and the verbatim quote that carries it. */
export interface AreaTheme {
  readonly id: string;
  readonly level: ThemeLevel;
  readonly evidence: string;
}

/** The id of a region's area at a place on the page, from 0. The code may be one that is no region's. */
export function areaIdAt(code: string, place: number): string {
  return `${code}-${String(place + 1)}`;
}

/** A focus area (inriktning): published text, plus our reading of it in `themes`. */
export interface FocusArea {
  /** Region code, hyphen, place on the page from 1: "20-1" (`areaIdAt`). */
  readonly id: string;
  readonly title: string;
  readonly body: readonly Block[];
  readonly themes: readonly AreaTheme[];
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

export interface Region {
  readonly code: RegionCode;
  readonly slug: string;
  /** As the publisher writes it: "Region Dalarna", "Västra Götalandsregionen". */
  readonly name: string;
  readonly shortName: string;
  readonly county: string;
  readonly iso: string;
  readonly nuts: string;
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
  /** The title of the published page. It has no known date or address, and none is invented. */
  readonly source: string;
  readonly intro: readonly string[];
  readonly commonGoals: readonly { readonly title: string; readonly text: string }[];
}

/** Where a copy that somebody took away comes from. The published file itself has none. */
export interface Extract {
  readonly source: string;
  readonly licence: string;
  /** SHA-256 of the published file that it was taken from. */
  readonly version?: string | undefined;
  /** The day it was taken, YYYY-MM-DD. */
  readonly date?: string | undefined;
  /** Address of the view it was taken from. */
  readonly address?: string | undefined;
}

/** The published dataset, `data/<programme>.json`: what every view is made from. */
export interface Dataset {
  readonly $schema: string;
  readonly extract?: Extract | undefined;
  readonly programme: Programme;
  readonly themes: readonly Theme[];
  readonly regions: readonly Region[];
}
