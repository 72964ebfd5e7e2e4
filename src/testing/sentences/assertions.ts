import { FORM_NAMES, FORMS, type FormName } from './forms';
import { sightOf, type Context, type Reader, type Sight, type Witness } from './reader';

export interface Claim {
  readonly sentence: string;
  readonly form: FormName | null;
  readonly holds: boolean;
}

/**
 * The claims of a generated text, sentence by sentence, each derived again from the dataset alone. Shares
 * no code with what made the text. A sentence it cannot read does not hold.
 */
export function claimsOf(text: string, witness: Witness, reader: Reader): readonly Claim[] {
  const see = sightOf(witness, reader);
  let context: Context = { group: [], themes: [] };
  return text
    .split(/(?<=\.) (?=\p{L}|\d)/u)
    .filter((sentence) => sentence !== '')
    .map((sentence) => {
      const form = formOf(sentence, reader);
      const found = !/^\d/.test(sentence) && form !== null && judge(sentence, form, see, context);
      context = { ...context, among: undefined, ...(typeof found === 'object' ? found : {}) };
      return { sentence, form, holds: found !== false };
    });
}

/** The first form that a sentence has. */
function formOf(sentence: string, { patterns }: Reader): FormName | null {
  return FORM_NAMES.find((name) => patterns[name]?.test(sentence)) ?? null;
}

function judge(
  sentence: string,
  form: FormName,
  see: Sight,
  context: Context,
): boolean | Partial<Context> {
  const groups = see.reader.patterns[form]?.exec(sentence)?.groups ?? {};
  return FORMS[form]((name) => groups[name] ?? '', see, context);
}
