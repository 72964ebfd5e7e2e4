import { stemmer } from '@orama/stemmers/swedish';
import { isWrittenIn, type Written } from '../model/language';

const VOWEL = /[aeiouyäåö]/;
/** Words that end in -et by themselves: frihet, kvalitet, societet, alfabet, paket, staket, komet. */
const KEEPS_ET = /(?:h|i[et]?t|uit|fab|[pr]ak|stak|kom)$/;

/**
 * The stem of one lower-case Swedish word: "näringslivets" and "näringslivet" become "näringsliv". By the
 * Snowball description of Swedish as the library has it, after its authors' later rule for the definite
 * ending -et, which the library does not have yet (decision 5). The one stemmer of the project.
 */
export const stemSwedish = cached((word) => stemmer(withoutEt(word)));

export type Stemmer = (word: string) => string;

/** Returns the stemmer for a programme's texts. Words of other languages than Swedish stay as they are. */
export function stemmerOf(programme: Written): Stemmer {
  return isWrittenIn(programme, 'sv') ? stemSwedish : (word) => word;
}

/** Returns the same function, which works out each word only once: words repeat. */
export function cached<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const value = known.get(word) ?? compute(word);
    known.set(word, value);
    return value;
  };
}

function withoutEt(word: string): string {
  const rest = word.replace(/ets?$/, '');
  return mayLoseEt(rest) ? rest : word;
}

/**
 * True if -et after `rest` is the definite article: rest has three letters or more, ends in vowel and consonant, and is no
 * known exception.
 */
function mayLoseEt(rest: string): boolean {
  const [before = '', last = ''] = rest.slice(-2);
  return rest.length > 2 && VOWEL.test(before) && !VOWEL.test(last) && !KEEPS_ET.test(rest);
}
