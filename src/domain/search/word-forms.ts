import { foldLetters } from '../text-analysis/fold-letters';
import { cached } from '../text-analysis/stem';

/** The forms of words: "ekonomin" and "ekonomi" have the same base and stem, "ledig" and "leda" have not. */
export interface WordForms {
  /** Returns the base form that the vocabulary has, or the word itself. */
  baseOf(word: string): string;
  /** Returns what all forms of a word share, the same for each of them. */
  stemOf(word: string): string;
  /** Returns what a stem and the words made from it have in common, without å ä ö. */
  rootOf(stem: string): string;
}

/** Endings of the inflected forms, each with what the base form has in their place, in the order they are tried. */
const ENDINGS = (
  'n t r d na a e de are ast aste en et ar er or:a orna:a arna erna rna arna:e ar:e arna:are er:a ' +
  'et:en net:en na:en ra:er la:el lar:el ler:el len:el ande:a ende:a andet:a endet:a'
)
  .split(' ')
  .map((rule) => rule.split(':'))
  .map(([ending = '', base = '']) => [ending, base] as const);
/**
 * Without a known base form: what inflection adds, and nothing that makes another word. The first group is kept: the
 * oldest browsers know no lookbehind.
 */
const INFLECTED = /()(?:(?:[aeo]r)?na|[aeo]r|ade|e[nt]|a[ns]|[ae])s?$/;
const NEUTER = /([il]g|isk|[aä][lr]|sam|iv|ös|ell)t$/;
const DEFINITE = /([iyöå])n$/;
const SHORTEST = 3;

/**
 * Returns the forms of the words of a vocabulary. A form is joined with a base form only if that is a word of the vocabulary; of
 * other words no more than an inflectional ending is left out. Who types no å ä ö may mean a known word with them.
 */
export function createWordForms(known: ReadonlySet<string>): WordForms {
  const folded = byFolded(known);
  const baseOf = cached((word): string => {
    const bases = basesOf(word);
    const isPlain = !known.has(word) && foldLetters(word) === word;
    const base =
      bases.find((each) => known.has(each)) ??
      (isPlain ? [word, ...bases].flatMap((each) => folded.get(each) ?? [])[0] : undefined);
    return base === undefined ? word : baseOf(base);
  });
  return { baseOf, stemOf: cached((word) => withoutEnding(baseOf(word))), rootOf };
}

/** Returns the same of a language whose endings are not known: each word is its own form, with or without its accents. */
export function createUninflected(known: ReadonlySet<string>): WordForms {
  const folded = byFolded(known);
  const baseOf = (word: string) => (known.has(word) ? word : (folded.get(word) ?? word));
  return { baseOf, stemOf: baseOf, rootOf: foldLetters };
}

/** The words by how they are typed without å ä ö. */
function byFolded(known: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map([...known].map((word) => [foldLetters(word), word]));
}

function basesOf(word: string): readonly string[] {
  const genitive = word.endsWith('s') ? [word.slice(0, -1)] : [];
  const inflected = [word, ...genitive].flatMap((form) =>
    ENDINGS.flatMap(([ending, base]) =>
      form.endsWith(ending) ? [form.slice(0, -ending.length) + base] : [],
    ),
  );
  return [...genitive, ...inflected].filter(({ length }) => length >= SHORTEST);
}

function withoutEnding(word: string): string {
  for (const ending of [INFLECTED, NEUTER, DEFINITE]) {
    const rest = word.replace(ending, '$1');
    if (rest !== word && rest.length >= SHORTEST) return rest.replace(DEFINITE, '$1');
  }
  return word;
}

const SHORTEST_ROOT = 4;

/** Returns what a stem and the words made from it have in common, without å ä ö: "säkra" and "säkring". */
function rootOf(stem: string): string {
  const bare = stem
    .replace(/(?:n?ingar?|ning|ing|ande|else|are|het)$/, '')
    .replace(/([bdfghjklmnprv])t$/, '$1');
  return foldLetters(bare.length >= SHORTEST_ROOT ? bare : stem);
}
