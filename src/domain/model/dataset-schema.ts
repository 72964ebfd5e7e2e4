import * as v from 'valibot';
import {
  areaSystem,
  bilingual,
  code,
  identity,
  licence,
  shortId,
  text,
  wordId,
} from './area-schema';
import { LANGUAGE_TAG } from './language';
import { MAX_FAMILIES } from './limits';

/** An id that is also a folder and part of addresses. */
export const programmeId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters a–z, digits and hyphens'),
  shortId,
);

const languageTag = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${LANGUAGE_TAG}$`), 'a language tag such as "fi" or "sv-FI"'),
);
/** A year (YYYY) or a day (YYYY-MM-DD). */
const day = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/,
    'a year, or a date as YYYY-MM-DD',
  ),
);

/** Kinds of publishers: http://purl.org/adms/publishertype/1.0. */
export const publisherKind = v.picklist([
  'NationalAuthority',
  'RegionalAuthority',
  'LocalAuthority',
  'Academia-ScientificOrganisation',
  'Company',
  'NonProfitOrganisation',
  'PrivateIndividual(s)',
]);

/** What the source says of all regions, where it says anything, in the folder and in the published file alike. */
export const programmeTexts = {
  intro: v.optional(v.array(text), []),
  commonGoals: v.optional(v.array(v.strictObject({ title: text, text })), []),
};
/** What a programme may have besides, in the folder and in the published file alike. */
export const programmeDetails = {
  /** The language tag of the texts, where they are not in Swedish: `languageOf`. */
  language: v.optional(languageTag),
  /** What a reader should know of the age of the texts, in our words. */
  age: v.optional(bilingual),
  /** How the texts were read for themes, and by whom, in our words. */
  reading: v.optional(bilingual),
  /** When the programme runs, where the source states it: both ends are within. Without `to` it has no known end. */
  period: v.optional(v.strictObject({ from: day, to: v.optional(day) })),
  publisherKind: v.optional(publisherKind),
  /** The licence of the texts, where the publisher states one. */
  licence: v.optional(licence),
  /** Words of the texts that say nothing of what a region does, with spaces between them. */
  stopWords: v.optional(text),
  /** What titles mean in English, by the title. The translations are ours. */
  translations: v.optional(v.strictObject({ en: v.record(text, text) })),
  /** What is misprinted in the published texts, word for word, with what is meant. Ours. */
  slips: v.optional(v.record(text, text)),
};

const block = v.union([
  v.strictObject({ type: v.picklist(['paragraph', 'heading']), text }),
  v.strictObject({
    type: v.literal('list'),
    items: v.pipe(v.array(text), v.nonEmpty('at least one item')),
    /** Marks a list that the publisher numbered. */
    ordered: v.optional(v.literal(true)),
  }),
]);

export const family = v.strictObject({ id: wordId, label: bilingual });

/** Families, at least one and no more than the palette has colours for. */
export const familyList = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(
    v.array(entry),
    v.nonEmpty('at least one family'),
    v.maxLength(MAX_FAMILIES, 'at most {} families'),
  );

export const theme = v.strictObject({
  id: wordId,
  label: bilingual,
  /** Its name in running text, where that is not the label with a small letter: "de globala målen". */
  inText: v.optional(bilingual),
  /** One sentence: what counts and what does not. */
  definition: bilingual,
  family: text,
});

const focusArea = v.strictObject({
  /** Region code, hyphen, position on the page from 1: "20-1" (`focusAreaIdAt`). */
  id: v.pipe(v.string(), v.regex(/^.+-[1-9]\d*$/, 'a code, a hyphen and a number')),
  title: text,
  body: v.array(block),
  /** One or two main themes and any secondary ones; none where the text has not been read yet. */
  themes: v.array(
    v.strictObject({
      id: text,
      /** `main` is what the focus area is about, or each of two; `touches` each secondary theme. */
      level: v.picklist(['main', 'touches']),
      /** The verbatim quote that supports it. */
      evidence: text,
    }),
  ),
  /** Our note on the reading: why a theme that one may expect is not there. */
  note: v.optional(bilingual),
});

/** What a contact may have besides name and number, in the folder and in the published file alike. */
export const contactDetails = {
  email: v.optional(
    v.pipe(v.string(), v.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/, 'an e-mail address')),
  ),
  /** What the person does, as the publisher writes it. */
  role: v.optional(text),
  /** The number of the switchboard, as printed, where it is not `printed` itself. */
  switchboard: v.optional(text),
  extension: v.optional(text),
};

const contact = v.strictObject({
  name: text,
  printed: v.nullable(text),
  /** E.164, or null where the printed number cannot be dialled. */
  tel: v.nullable(
    v.pipe(v.string(), v.regex(/^\+[1-9]\d{6,14}$/, 'a number such as +46313900600')),
  ),
  ...contactDetails,
});

const region = v.strictObject({
  ...identity,
  /** As the publisher writes it: "Region Dalarna", "Västra Götalandsregionen". */
  name: text,
  areas: v.array(focusArea),
  notes: v.array(block),
  contacts: v.array(contact),
  /** True where the publisher says that nobody has the task at present. */
  vacant: v.optional(v.literal(true)),
  neighbours: v.array(v.strictObject({ code, border: v.picklist(['land', 'lake']) })),
});

/** The source of a downloaded copy. The published file itself has none. */
const extract = v.strictObject({
  source: text,
  licence: text,
  /** SHA-256 of the published file. */
  version: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'))),
  /** The day of the download. */
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD'))),
  /** The address of the view that it was downloaded from. */
  address: v.optional(text),
  /** The file with all of the dataset, which stands beside the schema. */
  whole: v.optional(text),
});

const termsOf = v.strictObject({ licence: v.nullable(text), ...bilingual.entries });

/** What a published file says of itself to those who find it without the atlas. */
const about = v.strictObject({
  /** The format of the published file. It changes when a program that reads the file must. */
  format: v.literal(2),
  /** The language tag of the texts, titles and quotes. */
  language: languageTag,
  /** Who published the texts, and where. */
  source: bilingual,
  /** The file beside it with its SHA-256, which is its version and cannot stand in it; none in copies of a part. */
  versionFile: v.optional(text),
  /** Each part's terms in a sentence, and its licence by SPDX id where it has one. */
  terms: v.strictObject({ texts: termsOf, themes: termsOf, shapes: termsOf }),
});

/**
 * The shape of the published dataset, `data/<programme>.json`. Unknown keys are errors, so that a misspelt optional key is
 * found. What a shape cannot say (themes that exist, one main theme) is in
 * `data/dataset/parse.ts`.
 */
export const datasetSchema = v.strictObject({
  $schema: text,
  about: v.optional(about),
  extract: v.optional(extract),
  programme: v.strictObject({
    id: programmeId,
    title: text,
    publisher: text,
    /** The title of the published page, which has no known date or address. */
    source: text,
    ...programmeTexts,
    ...programmeDetails,
  }),
  /** In the order of the legend. */
  families: familyList(family),
  themes: v.pipe(v.array(theme), v.nonEmpty('at least one theme')),
  regions: v.pipe(v.array(region), v.nonEmpty('at least one')),
  /** All the areas, those without data too; in a copy of a part those of its regions. */
  areaSystem,
});
