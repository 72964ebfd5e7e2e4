import { listParts, type Locale } from './intl';

/** A text in parts, because some of its words are from the published texts and so Swedish, whatever the page is. */
export type Phrase = readonly (string | { readonly swedish: string })[];

/** Swedish words listed as the page's language lists: "företag, platser och hälsa". */
export function listOfSwedish(locale: Locale, messages: readonly string[]): Phrase {
  return listParts(locale, messages).map(({ isItem, text }) => (isItem ? { swedish: text } : text));
}
