import * as v from 'valibot';

/** Names with commas between them. */
const names = v.pipe(v.string(), v.nonEmpty('names with commas between them'));
const codes = v.array(v.string());

/** What places are called besides the names of the areas themselves, in the folder of the areas. */
export const placeFacts = v.strictObject({
  /** By the code of the area. */
  areas: v.record(
    v.string(),
    v.strictObject({
      /** What people also call the area: abbreviations, other names, other languages. */
      aliases: v.optional(names),
      /** Its adjectives, in their first form. */
      adjectives: v.optional(names),
      municipalities: v.optional(names),
      /** Towns and districts that are no municipality of that name. */
      towns: v.optional(names),
    }),
  ),
  /** Areas that are no more, and those that have taken their place. */
  former: v.record(v.string(), codes),
  /** Historical provinces, and the areas that have a larger part of them. */
  provinces: v.record(v.string(), codes),
  /** Larger parts of the country, each under all its names. */
  parts: v.record(names, codes),
});

/** What words mean, whatever the places, in the folder of the programme. */
export const wordFacts = v.strictObject({
  /** What people write when they mean a theme, beside its labels, by the id of the theme. */
  themes: v.record(v.string(), names),
  /** The same in other words: what people write, and how the texts put it. */
  synonyms: v.record(names, names),
  /** What is near, but not the same: what people write, and the searches that are offered. */
  related: v.record(names, names),
});

/** What the search must know besides the dataset. */
export const searchFacts = v.strictObject({ places: placeFacts, ...wordFacts.entries });
