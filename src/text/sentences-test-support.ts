import { COMPARISON_FORMS, NEIGHBOUR_FORMS } from './sentences-test-regions';
import { MATRIX_FORMS, PEER_FORMS } from './sentences-test-overview';
import { sightOf, type Codes, type Witness } from './sentences-test-sight';

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
  let group: Codes = [];
  return text.split(/(?<=\.) (?=\p{L}|\d)/u).flatMap((sentence) => {
    if (sentence === '') return [];
    for (const [form, check] of FORMS) {
      const match = form.exec(sentence);
      if (!match) continue;
      const found = check(
        match.slice(1).map((part: string | undefined) => part ?? ''),
        see,
        { group },
      );
      if (typeof found === 'boolean') return [{ sentence, holds: found }];
      group = found;
      return [{ sentence, holds: found.length > 0 }];
    }
    return [{ sentence, holds: false }];
  });
}

/** Every form a generated sentence may have, with how to check it. The first that fits decides. */
const FORMS = [...PEER_FORMS, ...MATRIX_FORMS, ...COMPARISON_FORMS, ...NEIGHBOUR_FORMS];
