/**
 * The Swedish stemmer of the Snowball family, as its authors describe it, with their later rule for the
 * definite ending -et. Written here because it is sixty lines: the ports on offer bring thirty languages,
 * a database driver or ten years without a release (decision 5).
 */

const VOWEL = /[aeiouyäåö]/;
const FIRST_VOWEL_THEN_CONSONANT = /[aeiouyäåö][^aeiouyäåö]/;

/** In the order of the published description; `longest` takes the longest that fits. */
const ENDINGS: readonly string[] = (
  'a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or ' +
  's as arnas ernas ornas es ades andes ens arens hetens erns at andet het ast et ets'
).split(' ');

/** Letters after which a lone -s is an ending and not part of the word. */
const BEFORE_S = /[bcdfghjklmnoprtvy]$/;
/** Words that end in -et by themselves: frihet, kvalitet, societet, alfabet, paket, staket, komet. */
const KEEPS_ET = /(?:h|i[et]?t|uit|fab|[pr]ak|stak|kom)$/;
const DOUBLED = /(?:dd|gd|nn|dt|gt|kt|tt)$/;
const DERIVING: readonly string[] = ['lig', 'ig', 'els', 'öst', 'fullt'];
const BEFORE_OST = /[iklnprtuv]$/;

/** The stem of one lower-case Swedish word: "näringslivets" and "näringslivet" become "näringsliv". */
export function stemSwedish(word: string): string {
  const from = regionStart(word);
  return withoutDerivation(withoutDouble(withoutEnding(word, from), from), from);
}

/** Where endings may begin: after the first consonant that follows a vowel, and never before the third letter. */
function regionStart(word: string): number {
  const match = FIRST_VOWEL_THEN_CONSONANT.exec(word);
  return match ? Math.max(match.index + 2, 3) : word.length;
}

function longest(word: string, from: number, endings: readonly string[]): string | null {
  let found: string | null = null;
  for (const ending of endings) {
    if (word.length - ending.length < from || !word.endsWith(ending)) continue;
    if (found === null || ending.length > found.length) found = ending;
  }
  return found;
}

function withoutEnding(word: string, from: number): string {
  const ending = longest(word, from, ENDINGS);
  if (ending === null) return word;
  const rest = word.slice(0, -ending.length);
  if (ending === 's') {
    return BEFORE_S.test(rest) ? rest : word;
  }
  if (ending === 'et' || ending === 'ets') {
    if (mayLoseEt(rest)) return rest;
    return ending === 'ets' ? word.slice(0, -1) : word;
  }
  return rest;
}

/** True if -et after `rest` is the definite article: rest ends in vowel and consonant, and is no known exception. */
function mayLoseEt(rest: string): boolean {
  const [before = '', last = ''] = rest.slice(-2);
  return rest.length > 2 && VOWEL.test(before) && !VOWEL.test(last) && !KEEPS_ET.test(rest);
}

function withoutDouble(word: string, from: number): string {
  return DOUBLED.test(word) && word.length - 2 >= from ? word.slice(0, -1) : word;
}

function withoutDerivation(word: string, from: number): string {
  const ending = longest(word, from, DERIVING);
  if (ending === null) return word;
  if (ending === 'fullt') return word.slice(0, -1);
  if (ending !== 'öst') return word.slice(0, -ending.length);
  return BEFORE_OST.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
}
