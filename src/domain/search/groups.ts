import { grouped } from '../model/grouped';
import { textsOfFocusArea } from '../model/published-texts';
import type { Theme } from '../model/dataset';
import type { RegionCode } from '../model/region';
import { listWords } from '../text-analysis/tokenize';
import { namesOfTheme } from './concepts';
import type { SearchHit } from './rank';
import type { SearchResult } from './search';
import { nameTerm } from './name-match';
import { themeTerm, type SearchIndex } from './search-index';
import type { ShownHit } from './shown-hit';
import { highlightTerms, snippetOf, type IsAsked } from './snippet';
import { namesIn } from './facts';
import type { Findable } from './things';

/** `interpretations` are focus areas that have the theme by our interpretation, and not the words in their text. */
export type GroupKind =
  | 'regions'
  | 'themes'
  | 'focusAreas'
  | 'interpretations'
  | 'contacts'
  | 'texts';

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
  const { texts } = index;
  const { thing, terms, place } = hit;
  const isAsked: IsAsked = (word) => texts.termsOf(word).some((term) => terms.has(term));
  switch (thing.kind) {
    case 'region':
      return { kind: 'region', code: thing.code, place };
    case 'theme':
      return { kind: 'theme', id: thing.theme.id, synonym: synonymOf(index, thing.theme, query) };
    case 'focus-area':
      return showFocusArea(hit, thing, isAsked);
    case 'contact': {
      const { region, contact } = thing;
      const asked = listWords(query).map(nameTerm);
      const isNamed = (word: string) => {
        const term = nameTerm(word);
        return terms.has(term) && asked.some((each) => term.startsWith(each));
      };
      return { kind: 'contact', region, contact, name: highlightTerms(contact.name, isNamed) };
    }
    case 'note':
    case 'programme': {
      const region = thing.kind === 'note' ? thing.region : null;
      const snippet =
        snippetOf(thing.texts, isAsked) ?? highlightTerms(thing.texts[0] ?? '', isAsked);
      return { kind: 'text', region, snippet };
    }
  }
}

function showFocusArea(
  { fields, terms }: SearchHit,
  { region, focusArea }: Extract<Findable, { kind: 'focus-area' }>,
  isAsked: IsAsked,
): ShownHit {
  const isRead = fields.has('theme') && fields.size === 1;
  const [title = '', ...texts] = textsOfFocusArea(focusArea);
  return {
    kind: 'focus-area',
    region,
    focusAreaId: focusArea.id,
    title: highlightTerms(title, isAsked),
    snippet: snippetOf(texts, isAsked),
    interpretation: isRead
      ? (focusArea.themes.find(({ id }) => terms.has(themeTerm(id))) ?? null)
      : null,
  };
}

/** The word that asked for a theme, or null where that was one of its labels or a part of one. */
function synonymOf(
  { concepts, facts, isStopWord }: SearchIndex,
  theme: Theme,
  query: string,
): string | null {
  const key = concepts.keyOf(listWords(query).filter((word) => !isStopWord(word)));
  const called = namesOfTheme(theme, facts).find((name) => concepts.keyOf(listWords(name)) === key);
  return called !== undefined && namesIn(facts.themes[theme.id]).includes(called) ? called : null;
}
