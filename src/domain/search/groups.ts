import { grouped } from '../model/grouped';
import type { FocusAreaTheme, Theme } from '../model/dataset';
import type { RegionCode } from '../model/region';
import { foldLetters } from '../text-analysis/fold-letters';
import { foldedWords, listWords } from '../text-analysis/tokenize';
import { namesOfTheme } from './concepts';
import type { SearchHit } from './rank';
import type { SearchResult } from './search';
import type { Place } from './places';
import { themeTerm, type SearchIndex } from './search-index';
import { highlightTerms, snippetOf, type Highlighted, type IsAsked } from './snippet';
import { listedNames } from './facts';
import type { Findable } from './things';

/** `interpretations` are focus areas that have the theme by our interpretation, and not the words in their text. */
export type GroupKind =
  | 'regions'
  | 'themes'
  | 'focusAreas'
  | 'interpretations'
  | 'contacts'
  | 'texts';

/** What is shown of a hit: what it is, and where the words stand in it. */
export interface ShownHit {
  readonly thing: Findable;
  /** The name that a region was found by. */
  readonly place: Place | null;
  /** The title of a focus area, or the name of a person; empty for what has neither. */
  readonly title: Highlighted;
  readonly snippet: Highlighted | null;
  /** The word that asked for a theme, where that is no name of it. */
  readonly synonym: string | null;
  /** Our interpretation of a focus area, where it is that and not the text that answers. */
  readonly interpretation: FocusAreaTheme | null;
}

export interface HitGroup {
  readonly kind: GroupKind;
  /** Best first, never empty. */
  readonly hits: readonly ShownHit[];
}

/**
 * Returns the hits by what they are, the group with the best hit first.
 *
 * @param most so many of each kind are shown; all, where this is left out.
 */
export function groupHits(
  index: SearchIndex,
  { hits, query }: Pick<SearchResult, 'hits' | 'query'>,
  most?: Readonly<Record<GroupKind, number>>,
): readonly HitGroup[] {
  return [...grouped(hits, groupOf)].map(([kind, found]) => ({
    kind,
    hits: found.slice(0, most?.[kind]).map((hit) => show(index, hit, query)),
  }));
}

/** Returns the regions where something was found, in Swedish alphabetical order; a theme by itself is nowhere. */
export function regionsOfHits(
  { codes }: SearchIndex,
  hits: readonly SearchHit[],
): readonly RegionCode[] {
  const found = new Set(hits.map(({ thing }) => thing.code));
  return codes.filter((code) => found.has(code));
}

function groupOf({ thing, fields }: SearchHit): GroupKind {
  switch (thing.kind) {
    case 'region':
      return 'regions';
    case 'theme':
      return 'themes';
    case 'contact':
      return 'contacts';
    case 'focus-area':
      if (fields.has('theme')) return fields.size > 1 ? 'focusAreas' : 'interpretations';
      return fields.has('title') || fields.size === 0 ? 'focusAreas' : 'texts';
    case 'note':
    case 'programme':
      return 'texts';
  }
}

function show(index: SearchIndex, hit: SearchHit, query: string): ShownHit {
  const { thing, place, fields, terms } = hit;
  const isAsked: IsAsked = (word) => terms.has(index.texts.termOf(word));
  const [first = '', ...texts] = thing.texts;
  const shown = { thing, place, title: [], snippet: null, synonym: null, interpretation: null };
  switch (thing.kind) {
    case 'region':
      return shown;
    case 'theme':
      return { ...shown, synonym: synonymOf(index, thing.theme, query) };
    case 'focus-area': {
      const read = thing.focusArea.themes.find(({ id }) => terms.has(themeTerm(id)));
      const interpretation = (groupOf(hit) === 'interpretations' && read) || null;
      const title = highlightTerms(first, isAsked);
      return { ...shown, title, snippet: snippetOf(texts, isAsked), interpretation };
    }
    case 'contact': {
      const asked = fields.has('name') ? foldedWords(query).split(' ') : [];
      const isNamed: IsAsked = (word) => asked.some((each) => foldLetters(word).startsWith(each));
      return { ...shown, title: highlightTerms(thing.contact.name, isNamed) };
    }
    case 'note':
    case 'programme': {
      const snippet = snippetOf(thing.texts, isAsked) ?? highlightTerms(first, isAsked);
      return { ...shown, snippet };
    }
  }
}

/** The word that asked for a theme, or null where that was one of its labels or a part of one. */
function synonymOf(
  { concepts, facts, isStopWord }: SearchIndex,
  theme: Theme,
  query: string,
): string | null {
  const key = concepts.keyOf(listWords(query).filter((word) => !isStopWord(word)));
  const called = namesOfTheme(theme, facts).find((name) => concepts.keyOf(listWords(name)) === key);
  return called !== undefined && listedNames(facts.themes[theme.id]).includes(called)
    ? called
    : null;
}
