import * as v from 'valibot';
import { phrase } from '../issues/wording';

/** A noun as it stands within sentences: with a small letter, and with the ending that `form` is of. */
const noun = (form: RegExp, expected: string) => v.pipe(v.string(), v.regex(form, expected));

const plainNoun = noun(/^[a-zß-öø-ÿ]/, phrase('a noun in small letters, such as "region"'));

const common = {
  one: plainNoun,
  many: plainNoun,
  whole: v.optional(v.pipe(v.string(), v.regex(/\S/, phrase('some text')))),
};

/** What areas are called, in the file of the areas and in the published file alike. */
export const nouns = v.optional(
  v.strictObject({
    sv: v.strictObject({
      ...common,
      theOne: noun(
        /^[a-zß-öø-ÿ].*[nt]$/,
        phrase('the noun with its ending, such as "regionen" or "området"'),
      ),
      theMany: noun(
        /^[a-zß-öø-ÿ].*[an]$/,
        phrase('the noun with its ending, such as "regionerna" or "länen"'),
      ),
    }),
    en: v.strictObject(common),
  }),
);
