import * as v from 'valibot';

/** A text with at least one visible character. */
export const text = v.pipe(
  v.string(),
  v.regex(/[^\uFE0F\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/, 'some text'),
);
export const bilingual = v.strictObject({ sv: text, en: text });

/** Longer ids make addresses and file names that some hosts refuse. */
const LONGEST_ID = 60;
export const shortId = v.maxLength<string, typeof LONGEST_ID, string>(
  LONGEST_ID,
  'at most {} letters',
);

/** An id in ASCII that is part of addresses. */
export const wordId = v.pipe(
  v.string(),
  v.regex(
    /^(?!constructor$)[a-z]+(-[a-z]+)*$/,
    'small letters a–z and hyphens, other than "constructor"',
  ),
  shortId,
);

/** The code of an area. That there is such an area is checked in `data/dataset/parse.ts`. */
export const code = v.pipe(text, shortId);

/** What may be done with a work: in words, and as a licence of SPDX, such as "CC-BY-4.0". */
export const licence = v.strictObject({
  id: text,
  address: v.pipe(
    v.string(),
    v.regex(/^https?:\/\/[^\s]+$/, 'an address that begins with https://'),
  ),
  ...bilingual.entries,
});

/** A noun as it stands within sentences: with a small letter, and with the ending that `form` is of. */
const noun = (form: RegExp, expected: string) => v.pipe(v.string(), v.regex(form, expected));
const plainNoun = noun(/^[a-zß-öø-ÿ]/, 'a noun in small letters, such as "region"');

const common = {
  /** "region". */
  one: plainNoun,
  /** "regions". */
  many: plainNoun,
  /** What all of them make up together, as it stands after "all of": "Sweden". */
  whole: v.optional(v.pipe(v.string(), v.regex(/\S/, 'some text'))),
};

/** What areas are called, in small letters; where that is not said, counties are regions, and others areas. */
const nouns = v.strictObject({
  /** In Swedish "the" is an ending, which also tells the gender. */
  sv: v.strictObject({
    ...common,
    theOne: noun(
      /^[a-zß-öø-ÿ].*[nt]$/,
      'the noun with its ending, such as "regionen" or "området"',
    ),
    theMany: noun(
      /^[a-zß-öø-ÿ].*[an]$/,
      'the noun with its ending, such as "regionerna" or "länen"',
    ),
  }),
  en: v.strictObject(common),
});

/** The administrative facts of an area, independent of any programme. */
export const identity = {
  code,
  /** ASCII, lower case and unique: the region's part of addresses. */
  slug: wordId,
  /** The everyday name, printed on the map. The dataset has the publisher's ("Region Dalarna"). */
  shortName: text,
  /** The name that no town has, for sentences about geography. */
  county: text,
  iso: v.optional(text),
  nuts: v.optional(text),
};

/** Longitude, latitude in degrees, WGS 84. */
const position = v.strictTuple([v.number(), v.number()]);

/** Where the name of an area stands on maps from a height on, up to that of its next place. */
const namePlace = v.strictObject({
  /** The height of the map's frame, CSS pixels. */
  from: v.number(),
  at: position,
  /** The part of the text that is at `at`: "left" puts the text to the east of it. */
  anchor: v.picklist(['center', 'left', 'right']),
  /** True if a line leads from the label point to the name. */
  leader: v.optional(v.literal(true)),
});

/** What the atlas must know of an area's shape. */
export const shape = {
  /** The point in it where its name is printed. */
  label: position,
  /** The centroid, which distances, directions and the order from north to south go by. */
  centre: position,
  /** West, south, east and north, to hundredths of a degree. */
  box: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  /** The places of its name by rising height, where they have been worked out. */
  places: v.optional(v.array(namePlace)),
};

/** What is said of areas as a set, in their own file and in the published file alike. */
export const areaDetails = {
  /** All of them, as a sentence names them: "Sveriges 21 regioner". */
  title: v.optional(bilingual),
  nouns: v.optional(nouns),
  /** What the shapes are made from, as those say who keep them, and in sentences how they differ from that. */
  mapData: v.optional(
    v.strictObject({
      source: bilingual,
      licence: v.optional(licence),
      note: v.optional(bilingual),
    }),
  ),
  /** Groups of areas, such as the parts of a country. Their ids stand in addresses. */
  groups: v.array(v.strictObject({ id: wordId, label: bilingual })),
};
/** The id of the group of an area, where there are groups. */
export const group = v.optional(text);

/** What the geometry says of areas that do not meet on land. */
export const waters = {
  /** For areas without a border, the nearest others and the kilometres from shore to shore, nearest first. */
  acrossSea: v.array(
    v.strictObject({ code, nearest: v.array(v.strictObject({ code, km: v.number() })) }),
  ),
  /** The lakes with a whole border in them. */
  borderLakes: v.array(v.strictObject({ a: code, b: code, lake: text })),
};

export const areaSystem = v.strictObject({
  id: wordId,
  ...areaDetails,
  /** The areas along the east coast, from north to south; empty where that is nothing to speak of. */
  eastCoast: v.array(code),
  /** In the order of every list. */
  areas: v.pipe(
    v.array(v.strictObject({ ...identity, group, ...shape })),
    v.nonEmpty('at least one area'),
  ),
  ...waters,
});
