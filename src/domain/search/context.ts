import { wordsIn } from './stop-words';

/** A stretch of text that was asked for, or that stands between what was. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in parts; put together they are the text, save that a snippet may begin and end with "…". */
export type Marked = readonly MarkedPart[];

/** Cuts a text where the words asked for begin and end. */
export function markWords(text: string, words: ReadonlySet<string>): Marked {
  const parts: MarkedPart[] = [];
  let from = 0;
  for (const { word, at, end } of wordsIn(text)) {
    if (!words.has(word)) continue;
    if (at > from) parts.push({ text: text.slice(from, at), marked: false });
    parts.push({ text: text.slice(at, end), marked: true });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), marked: false });
  return parts;
}

/** So much of a text is shown around what was found, characters. */
const LENGTH = 150;
/** So much of that stands before the first word found. */
const BEFORE = 50;

/**
 * Of several texts, the one with most of the words, and of that the part around them, with the words marked.
 *
 * @returns null where none of the words stands in any of the texts.
 */
export function snippetOf(texts: readonly string[], words: ReadonlySet<string>): Marked | null {
  const found = texts
    .map((text) => ({ text, places: wordsIn(text).filter(({ word }) => words.has(word)) }))
    .filter(({ places }) => places.length > 0);
  const kinds = (places: readonly { readonly word: string }[]) =>
    new Set(places.map(({ word }) => word)).size;
  const [best] = found.toSorted((a, b) => kinds(b.places) - kinds(a.places));
  const first = best?.places[0];
  return best && first ? markWords(cut(best.text, first.at), words) : null;
}

/** A part of a text around a place, cut between words, with "…" where something is left out. */
function cut(text: string, at: number): string {
  if (text.length <= LENGTH) return text;
  const from = startOfWord(text, Math.max(0, Math.min(at - BEFORE, text.length - LENGTH)));
  const to = from + LENGTH >= text.length ? text.length : endOfWord(text, from + LENGTH);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

function startOfWord(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function endOfWord(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 ? text.length : space;
}
