import { lineOfContact } from '../model/published-texts';
import { plainWords, listWords } from '../text-analysis/tokenize';
import { isFunctionWord } from '../text-analysis/words';
import { answerTerm } from './answer-term';
import { begunNames } from './begun-names';
import type { SearchNote } from './notes';
import { guesses, suggestionsOf } from './suggestions';
import { parseQuery, type ParsedQuery } from './parse-query';
import { NO_TERM } from './query-parts';
import { askedNumbers, hasNumber } from './phone-number';
import { ranked, type SearchHit } from './rank';
import { normaliseQuery, quotedPhrases, withoutPhrases, withoutQuotes } from './query';
import { NAMED, nameMatch } from './matches';
import { isWithin, placeHits } from './place-hits';
import type { SearchIndex } from './search-index';
import {
  isAlternative,
  isContactDetail,
  isContactWord,
  isListing,
  kindAskedFor,
} from './stop-words';
import type { Findable } from './things';

export interface SearchResult {
  /** As it was looked for: without needless space. */
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly notes: readonly SearchNote[];
  /** Searches that may have been meant. Only where there is no hit. */
  readonly suggestions: readonly string[];
}

/**
 * Finds regions, themes, focus areas, contacts and texts. A place that is asked for limits the rest to it, and alone is the
 * whole answer. All words that matter must be found, or, where nothing has them all, as many as possible.
 */
export function search(index: SearchIndex, asked: string): SearchResult {
  const query = normaliseQuery(asked);
  const found = answerQuery(index, withoutQuotes(query));
  const phrases = quotedPhrases(query);
  const result =
    phrases.length === 0 ? { ...found, query } : withPhrases(index, query, phrases, found);
  if (result.hits.length > 0) return result;
  // Without hits nothing is shown, so no note says that something is shown instead.
  return { ...result, notes: result.notes.filter((note) => !('shown' in note)) };
}

/**
 * An answer with only those hits that have the most of what stands in quotation marks as it stands, in a text or a name, or
 * what is the alternative to it, and with the contacts of their regions if a query asks for contacts.
 */
function withPhrases(
  index: SearchIndex,
  query: string,
  phrases: readonly string[],
  found: SearchResult,
): SearchResult {
  const rest = withoutPhrases(query);
  const words = listWords(rest);
  const isAny = words.some(isAlternative);
  const hasOthers = isAny && parseQuery(index, rest).terms.length > 0;
  const others = hasOthers ? answerQuery(index, rest).hits.map(({ thing }) => thing) : [];
  const countIn = (hit: SearchHit) => {
    const texts = textsOf(index, hit);
    return phrases.filter((phrase) => hasPhrase(texts, phrase)).length;
  };
  const most = Math.max(1, ...found.hits.map(countIn));
  const exact = found.hits.filter(
    (hit) => countIn(hit) >= (isAny ? 1 : most) || others.includes(hit.thing),
  );
  const codes = new Set(words.some(isContactWord) ? exact.map(({ thing }) => thing.code) : []);
  const hits = found.hits.filter(
    (hit) => exact.includes(hit) || (hit.thing.kind === 'contact' && codes.has(hit.thing.code)),
  );
  const isPartial = !isAny && most < phrases.length;
  if (hits.length > 0)
    return { ...found, query, hits, notes: isPartial ? [{ kind: 'partial' }] : found.notes };
  const isPhrase = plainWords(query) === phrases.join(' ');
  const passages = isPhrase ? passageHits(index, phrases.join(' ')) : [];
  if (passages.length > 0) return { ...WITHOUT_NOTES, query, hits: passages };
  if (found.hits.length === 0) return { ...found, query, hits };
  return { query, hits, notes: [{ kind: 'phrase', typed: query }], suggestions: [found.query] };
}

/** What has the words of a query that is a phrase alone: words that only stand around others are found in no other way. */
function passageHits({ things, texts }: SearchIndex, words: string): readonly SearchHit[] {
  const having = things.filter((thing) => hasPhrase(thing.texts, words));
  return having.map((thing) => {
    const terms = new Set(words.split(' ').map(texts.termOf));
    return { thing, place: null, score: 1, fields: new Set(['text']), terms };
  });
}

/** True if words, as `plainWords` gives them, stand together in one of the texts. */
function hasPhrase(texts: readonly string[], words: string): boolean {
  return texts.some((text) => ` ${plainWords(text)} `.includes(` ${words} `));
}

function textsOf({ translations }: SearchIndex, { thing, place }: SearchHit): readonly string[] {
  if (thing.kind === 'theme') return Object.values(thing.theme.label);
  if (thing.kind === 'contact') return [lineOfContact(thing.contact)];
  if (thing.kind === 'region') return [place?.text ?? ''];
  return thing.texts.flatMap((text) => [text, translations[text] ?? '']);
}

function answerQuery(index: SearchIndex, query: string): SearchResult {
  const numbered = answerNumber(index, query);
  if (numbered) return numbered;
  const parsed = parseQuery(index, query);
  if (parsed.asksAbsence) return offerParts(index, parsed, { kind: 'absence' });
  if (parsed.relation !== '')
    return offerParts(index, parsed, { kind: 'relation', typed: parsed.relation });
  if (parsed.terms.length === 0 && parsed.places.length > 0) {
    return { ...WITHOUT_NOTES, query, hits: placeHits(index, parsed), notes: parsed.notes };
  }
  if (parsed.terms.length === 0) {
    const kind = parsed.words.map(kindAskedFor).findLast((each) => each !== null);
    if (kind) return answerKind(index, parsed, kind);
  }
  return answerTerms(index, parsed);
}

/** The contacts with the telephone numbers that a query asks for, whatever else it says; null where it asks for none. */
function answerNumber(index: SearchIndex, query: string): SearchResult | null {
  const numbers = askedNumbers(query);
  const hits = hitsThat(
    index,
    (thing) =>
      thing.kind === 'contact' && numbers.some((number) => hasNumber(thing.contact, number)),
  );
  const isNumber = numbers.length > 0 && /^\D*[0+]/.test(query);
  return isNumber || hits.length > 0 ? { ...WITHOUT_NOTES, query, hits } : null;
}

/** All of a kind; that this is the whole answer is said where something is asked of them: "vilken region har flest teman". */
function answerKind(
  index: SearchIndex,
  { query, words }: ParsedQuery,
  kind: Findable['kind'],
): SearchResult {
  const asked = words.filter((word) => kindAskedFor(word) === kind);
  const notes = words.every(
    (word) => isListing(word) || isContactDetail(word) || asked.includes(word),
  )
    ? []
    : [{ kind: 'instead', typed: query, shown: [asked.join(' ')] } as const];
  return { ...WITHOUT_NOTES, query, hits: hitsThat(index, (thing) => thing.kind === kind), notes };
}

const WITHOUT_NOTES = { notes: [], suggestions: [] } as const;

function hitsThat({ things }: SearchIndex, isAsked: ThingFilter): readonly SearchHit[] {
  return things.filter(isAsked).map((thing) => ({ thing, place: null, ...nameMatch(NAMED) }));
}

type ThingFilter = (thing: Findable) => boolean;

function answerTerms(index: SearchIndex, parsed: ParsedQuery): SearchResult {
  const { query, places, words, isAnyTerm } = parsed;
  // Common words are looked for only where they are all that was typed, and as they stand: "med fokus på".
  const isTelling = words.length === 1 || !words.every(isFunctionWord);
  const alone = isTelling ? [{ ...NO_TERM, typed: query, words }] : [];
  const terms = parsed.terms.length > 0 ? parsed.terms : alone;
  const begun = begunNames(index, parsed);
  const answers = terms.map((term) => answerTerm(index, term, begun.size === 0));
  const found = ranked(index, query, answers, begun);
  const isThere = isWithin(parsed);
  const there = found.filter(({ hit }) => isThere(hit.thing));
  const most = Math.max(0, ...there.map(({ has }) => has));
  const unknown = answers.filter(({ matches }) => matches.size === 0);
  // Half of what was asked for is something else: it is offered.
  const isEnough = unknown.length === 0 || 2 * most > terms.length;
  const best = there.filter(({ has }) => isEnough && (isAnyTerm || has === most));
  const hits = best.map(({ hit }) => hit);
  const isSaid = begun.size === 0 && (terms.length > 1 || places.length > 0);
  const notes: SearchNote[] = [
    ...parsed.notes,
    ...answers.flatMap((answer) => answer.notes),
    ...(isSaid ? unknown : []).map(({ term }) => ({ kind: 'unknown', typed: term.typed }) as const),
  ];
  if (hits.length > 0) {
    if (best.some(({ isBegun }) => isBegun)) notes.push({ kind: 'begun', typed: query });
    if (!isAnyTerm && most < terms.length && unknown.length === 0) notes.push({ kind: 'partial' });
    return { ...WITHOUT_NOTES, query, hits: withContacts(index, parsed, hits), notes };
  }
  if (found.length > 0 && unknown.length === 0) return nothingThere(index, parsed);
  const guessed = parsed.terms.length > 0 ? guesses(index, answers) : [];
  const offered = [...places.map(({ text }) => text), ...guessed];
  return { query, hits, notes, suggestions: suggestionsOf(index, offered) };
}

/** Hits after the contacts of the regions where they are, if a query asks for contacts and names none. */
function withContacts(
  index: SearchIndex,
  { asksContact }: ParsedQuery,
  hits: readonly SearchHit[],
): readonly SearchHit[] {
  if (!asksContact || hits.some(({ thing }) => thing.kind === 'contact')) return hits;
  const codes = new Set(hits.map(({ thing }) => thing.code));
  return [...hitsThat(index, ({ kind, code }) => kind === 'contact' && codes.has(code)), ...hits];
}

/** The answer where what was asked for is elsewhere. */
function nothingThere(index: SearchIndex, parsed: ParsedQuery): SearchResult {
  const place = parsed.places.map(({ text }) => text).join(', ');
  return offerParts(index, parsed, { kind: 'elsewhere', typed: typedOf(parsed), place });
}

/** Nothing, said why, and what can be found by itself. */
function offerParts(index: SearchIndex, parsed: ParsedQuery, note: SearchNote): SearchResult {
  const { query, terms, places } = parsed;
  // Of what is to be lacking each is offered by itself: together they would be what nobody asked for.
  const typed = note.kind === 'absence' ? terms.map((each) => each.typed) : [typedOf(parsed)];
  const parts = [...typed, ...places.map(({ text }) => text)];
  return { query, hits: [], notes: [note], suggestions: suggestionsOf(index, parts) };
}

function typedOf({ terms }: ParsedQuery): string {
  return terms.map(({ typed }) => typed).join(' ');
}
