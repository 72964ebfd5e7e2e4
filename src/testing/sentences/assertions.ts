import { CHOROPLETH_FORMS, ABSENCE_FORMS } from './choropleth';
import { COMPARISON_FORMS, NEIGHBOUR_FORMS } from './regions';
import { MATRIX_FORMS, PEER_FORMS } from './overview';
import { sightOf, type Context, type Sight, type Witness } from './reader';

export interface Claim {
  readonly sentence: string;
  readonly holds: boolean;
}

/**
 * The claims of a generated text, sentence by sentence, each derived again from the dataset alone. Shares
 * no code with what made the text. A sentence it cannot read does not hold.
 */
export function claimsOf(text: string, witness: Witness): readonly Claim[] {
  const see = sightOf(witness);
  let context: Context = { group: [], themes: [] };
  return text
    .split(/(?<=\.) (?=\p{L}|\d)/u)
    .filter((sentence) => sentence !== '')
    .map((sentence) => {
      const found = judge(sentence, see, context);
      if (typeof found === 'object') context = { ...context, ...found };
      return { sentence, holds: found !== false };
    });
}

function judge(sentence: string, see: Sight, context: Context): boolean | Partial<Context> {
  for (const [form, check] of FORMS) {
    const [match, ...parts] = form.exec(sentence) ?? [];
    if (match === undefined) continue;
    return check(
      parts.map((part: string | undefined) => part ?? ''),
      see,
      context,
    );
  }
  return false;
}

/** Every form a generated sentence may have, with how to check it. The first that fits decides. */
const FORMS = [
  ...CHOROPLETH_FORMS,
  ...ABSENCE_FORMS,
  ...PEER_FORMS,
  ...MATRIX_FORMS,
  ...COMPARISON_FORMS,
  ...NEIGHBOUR_FORMS,
];
