import { wordsIn, type WordPlace } from '../text-analysis/tokenize';

/** A stretch of text that was asked for, or that stands between what was. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in parts; put together they are the text, save that a snippet may begin and end with "…". */
export type Highlighted = readonly TextPart[];

/** True for a word, in small letters, that was asked for. */
export type IsAsked = (word: string) => boolean;

/** Cuts a text where the words asked for begin and end. */
export function highlightTerms(text: string, isAsked: IsAsked): Highlighted {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { at, end } of askedIn(text, isAsked)) {
    if (at > from) parts.push({ text: text.slice(from, at), marked: false });
    parts.push({ text: text.slice(at, end), marked: true });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), marked: false });
  return parts;
}

function askedIn(text: string, isAsked: IsAsked): readonly WordPlace[] {
  return wordsIn(text).filter(({ word }) => isAsked(word));
}

const LENGTH = 150;
/** So much of it stands before the first word asked for. */
const BEFORE = 50;

/**
 * Returns the part around the words of the text that has most of them, with the words marked, or null where no text has
 * any.
 */
export function snippetOf(texts: readonly string[], isAsked: IsAsked): Highlighted | null {
  const found = texts
    .map((text) => ({ text, places: askedIn(text, isAsked) }))
    .filter(({ places }) => places.length > 0);
  const kinds = (places: readonly { readonly word: string }[]) =>
    new Set(places.map(({ word }) => word)).size;
  const [best] = found.toSorted((a, b) => kinds(b.places) - kinds(a.places));
  const first = best?.places[0];
  return best && first ? highlightTerms(cut(best.text, first.at), isAsked) : null;
}

/** A part of a text around a place, cut between words, with "…" where something is left out. */
function cut(text: string, at: number): string {
  if (text.length <= LENGTH) return text;
  const earliest = Math.max(0, Math.min(at - BEFORE, text.length - LENGTH));
  const from = text.lastIndexOf(' ', earliest) + 1;
  const space = text.indexOf(' ', from + LENGTH);
  const to = space === -1 ? text.length : space;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}
