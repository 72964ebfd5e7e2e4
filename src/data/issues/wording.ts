import type { SWEDISH } from './swedish';

/** What can be said of faults, in English, with {} for each value. `swedish.ts` has the same in Swedish. */
export type Phrase = keyof typeof SWEDISH;

/** A phrase with what stands in it: data, which is the same in any language, or phrases of their own. */
export interface FilledPhrase {
  readonly phrase: string;
  readonly values: readonly Value[];
}

/** What is said of a fault, in no language yet. */
export type Wording = Phrase | FilledPhrase;
type Value = string | number | FilledPhrase;
/** As many values as the phrase has {}. */
type ValuesOf<P extends string> = P extends `${string}{}${infer Rest}`
  ? [Value, ...ValuesOf<Rest>]
  : [];
/** What has one {}. */
export type PhraseOfOne = { [P in Phrase]: ValuesOf<P> extends [Value] ? P : never }[Phrase];

/** Returns a phrase with these values. */
export function fill<P extends Phrase>(phrase: P, ...values: ValuesOf<P>): FilledPhrase {
  return { phrase, values };
}

/** Returns texts in quotation marks, with commas between them. @throws where there are none. */
export function quoted(texts: readonly string[]): FilledPhrase {
  return texts.map((text) => fill('"{}"', text)).reduce((all, each) => fill('{}, {}', all, each));
}

/** Returns the first of some names, and how many more there are: "Almås, Ekeby and 12 more". */
export function firstOf(names: readonly string[], most: number): string | FilledPhrase {
  const shown = names.slice(0, most).join(', ');
  return names.length <= most ? shown : fill('{} and {} more', shown, names.length - most);
}

/** Returns the phrase itself; its type says that there is one, where a library wants a text. */
export const phrase = (text: Phrase): string => text;

/** Returns what is said, in English or in the language that a table has phrases of. */
export function inWords(
  wording: string | FilledPhrase,
  table: Readonly<Record<string, string>> = {},
): string {
  const { phrase: text, values } =
    typeof wording === 'string' ? { phrase: wording, values: [] } : wording;
  const said = values.map((value) =>
    typeof value === 'object' ? inWords(value, table) : String(value),
  );
  let next = 0;
  return (table[text] ?? text).replaceAll('{}', () => said[next++] ?? '');
}
