import type { Bilingual } from './bilingual';
import type { datasetSchema } from './dataset-schema';
import type { ValueOf } from './value-of';

/** The file of the JSON Schema, published beside the dataset. */
export const DATASET_SCHEMA_FILE = 'dataset.schema.json';

/** A language of the interface. */
export type Lang = keyof Bilingual;

/** The published dataset, `data/<programme>.json`. */
export type Dataset = ValueOf<typeof datasetSchema>;

export type Programme = Dataset['programme'];
export type Period = NonNullable<Programme['period']>;
/** What the publisher is, by a vocabulary that data portals use. */
export type PublisherKind = NonNullable<Programme['publisherKind']>;

/** A group of themes, which the overview is coloured by. */
export type Family = Dataset['families'][number];
export type Theme = Dataset['themes'][number];

export type Region = Dataset['regions'][number];
export type Neighbour = Region['neighbours'][number];
/** Personal data. */
export type Contact = Region['contacts'][number];
/** A focus area (inriktning): published text, plus our interpretation of it in `themes`. */
export type FocusArea = Region['areas'][number];
/** One piece of published text, verbatim. */
export type Block = FocusArea['body'][number];
/** A theme of a focus area, which is our interpretation. */
export type FocusAreaTheme = FocusArea['themes'][number];
export type ThemeLevel = FocusAreaTheme['level'];
/** The level of a theme in a region; "unread" where a text that may have it is not read yet, "no-data" if the dataset lacks the region. */
export type RegionLevel = ThemeLevel | 'none' | 'unread' | 'no-data';

/** The source of a downloaded copy. */
export type CopySource = NonNullable<Dataset['extract']>;
export type AboutDataset = NonNullable<Dataset['about']>;

/** The id of a region's focus area by its index on the page: `focusAreaIdAt('20', 0)` is "20-1". The code may be unknown. */
export function focusAreaIdAt(code: string, index: number): string {
  return `${code}-${index + 1}`;
}
