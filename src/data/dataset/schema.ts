import * as v from 'valibot';
import { DATASET_FORMAT, MAX_FAMILIES, PUBLISHER_KINDS } from '../../domain/model/dataset';
import type { Dataset } from '../../domain/model/dataset';
import { LANGUAGE_TAG } from '../../domain/model/language';
import { phrase } from '../issues/wording';
import { nouns } from './nouns';

/** A text with at least one visible character. */
export const text = v.pipe(
  v.string(),
  v.regex(/[^\uFE0F\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/, phrase('some text')),
);
/** Longer ids make addresses and file names that some hosts refuse. */
const LONGEST_ID = 60;

/** An id that is also a folder and part of addresses. */
export const programmeId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, phrase('small letters a–z, digits and hyphens')),
  v.maxLength(LONGEST_ID, phrase('at most {} letters')),
);

const languageTag = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${LANGUAGE_TAG}$`), phrase('a language tag such as "fi" or "sv-FI"')),
);
const day = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/,
    phrase('a year, or a date as YYYY-MM-DD'),
  ),
);
export const bilingual = v.strictObject({ sv: text, en: text });
const licence = v.strictObject({ id: text, address: text, ...bilingual.entries });
/** What the source says of all regions, where it says anything, in the folder and in the published file alike. */
export const programmeTexts = {
  intro: v.optional(v.array(text), []),
  commonGoals: v.optional(v.array(v.strictObject({ title: text, text })), []),
};
/** What a programme may have besides, in the folder and in the published file alike. */
export const programmeDetails = {
  language: v.optional(languageTag),
  age: v.optional(bilingual),
  reading: v.optional(bilingual),
  period: v.optional(v.strictObject({ from: day, to: v.optional(day) })),
  publisherKind: v.optional(v.picklist(PUBLISHER_KINDS)),
  licence: v.optional(licence),
  stopWords: v.optional(text),
  translations: v.optional(v.strictObject({ en: v.record(text, text) })),
  slips: v.optional(v.record(text, text)),
};

/** The code of an area. That there is such an area is checked in `parse.ts`. */
export const code = v.pipe(text, v.maxLength(LONGEST_ID, phrase('at most {} letters')));

const block = v.union([
  v.strictObject({ type: v.picklist(['paragraph', 'heading']), text }),
  v.strictObject({
    type: v.literal('list'),
    items: v.pipe(v.array(text), v.nonEmpty(phrase('at least one item'))),
    ordered: v.optional(v.literal(true)),
  }),
]);

const wordId = v.pipe(
  v.string(),
  v.regex(
    /^(?!constructor$)[a-z]+(-[a-z]+)*$/,
    phrase('small letters a–z and hyphens, other than "constructor"'),
  ),
  v.maxLength(LONGEST_ID, phrase('at most {} letters')),
);

export const family = v.strictObject({ id: wordId, label: bilingual });

/** Families, at least one and no more than the palette has colours for. */
export const familyList = <Entry extends v.GenericSchema>(entry: Entry) =>
  v.pipe(
    v.array(entry),
    v.nonEmpty(phrase('at least one family')),
    v.maxLength(MAX_FAMILIES, phrase('at most {} families')),
  );

export const theme = v.strictObject({
  id: wordId,
  label: bilingual,
  inText: v.optional(bilingual),
  definition: bilingual,
  family: text,
});

const focusArea = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^.+-[1-9]\d*$/, phrase('a code, a hyphen and a number'))),
  title: text,
  body: v.array(block),
  themes: v.array(
    v.strictObject({ id: text, level: v.picklist(['main', 'touches']), evidence: text }),
  ),
  note: v.optional(bilingual),
});

/** What a contact may have besides name and number, in the folder and in the published file alike. */
export const contactDetails = {
  email: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/, phrase('an e-mail address')),
    ),
  ),
  role: v.optional(text),
  switchboard: v.optional(text),
  extension: v.optional(text),
};

const contact = v.strictObject({
  name: text,
  printed: v.nullable(text),
  tel: v.nullable(
    v.pipe(v.string(), v.regex(/^\+[1-9]\d{6,14}$/, phrase('a number such as +4623777008'))),
  ),
  ...contactDetails,
});

/** The administrative facts of an area, in the file of the areas and in the published file alike. */
export const identity = {
  code,
  slug: wordId,
  shortName: text,
  county: text,
  iso: v.optional(text),
  nuts: v.optional(text),
};
const position = v.strictTuple([v.number(), v.number()]);

/** What the atlas must know of an area's shape. */
export const shape = {
  label: position,
  centre: position,
  box: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  places: v.optional(
    v.array(
      v.strictObject({
        from: v.number(),
        at: position,
        anchor: v.picklist(['center', 'left', 'right']),
        leader: v.optional(v.literal(true)),
      }),
    ),
  ),
};
export const group = v.optional(text);
export const groups = v.array(v.strictObject({ id: wordId, label: bilingual }));
/** What the geometry says of areas that do not meet on land. */
export const waters = {
  acrossSea: v.array(
    v.strictObject({ code, nearest: v.array(v.strictObject({ code, km: v.number() })) }),
  ),
  borderLakes: v.array(v.strictObject({ a: code, b: code, lake: text })),
};

/** What shapes are made from, in the file of the areas and in the published file alike. */
export const mapData = v.optional(
  v.strictObject({
    source: bilingual,
    licence: v.optional(licence),
    note: v.optional(bilingual),
  }),
);

const areaSystem = v.strictObject({
  id: wordId,
  title: v.optional(bilingual),
  nouns,
  mapData,
  groups,
  eastCoast: v.array(code),
  areas: v.pipe(
    v.array(v.strictObject({ ...identity, group, ...shape })),
    v.nonEmpty(phrase('at least one area')),
  ),
  ...waters,
});

const region = v.strictObject({
  ...identity,
  name: text,
  areas: v.array(focusArea),
  notes: v.array(block),
  contacts: v.array(contact),
  vacant: v.optional(v.literal(true)),
  neighbours: v.array(v.strictObject({ code, border: v.picklist(['land', 'lake']) })),
});

const extract = v.strictObject({
  source: text,
  licence: text,
  version: v.optional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, phrase('a SHA-256 in hexadecimal'))),
  ),
  date: v.optional(
    v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, phrase('a date as YYYY-MM-DD'))),
  ),
  address: v.optional(text),
  whole: v.optional(text),
});

const termsOf = v.strictObject({ licence: v.nullable(text), ...bilingual.entries });

const about = v.strictObject({
  format: v.literal(DATASET_FORMAT),
  language: languageTag,
  source: bilingual,
  versionFile: v.optional(text),
  terms: v.strictObject({ texts: termsOf, themes: termsOf, shapes: termsOf }),
});

/**
 * The shape of the published dataset. Unknown keys are errors, so that a misspelt optional key is found.
 * What a shape cannot say (themes that exist, one main theme) is in `parse.ts`.
 */
export const datasetSchema = v.strictObject({
  $schema: text,
  about: v.optional(about),
  extract: v.optional(extract),
  programme: v.strictObject({
    id: programmeId,
    title: text,
    publisher: text,
    source: text,
    ...programmeTexts,
    ...programmeDetails,
  }),
  families: familyList(family),
  themes: v.pipe(v.array(theme), v.nonEmpty(phrase('at least one theme'))),
  regions: v.pipe(v.array(region), v.nonEmpty(phrase('at least one'))),
  areaSystem,
});

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Holds<T extends true> = T;

/**
 * Fails to compile as soon as the schema and the domain's types say different things.
 * @public
 */
export type SchemaIsContract = Holds<Same<Frozen<v.InferOutput<typeof datasetSchema>>, Dataset>>;
