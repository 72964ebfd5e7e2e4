import { lineOfContact } from '../model/published-texts';
import { plainWords, listWords } from '../text-analysis/tokenize';
import { isFunctionWord } from '../text-analysis/words';
import { answerTerm } from './answer-term';
import { guesses } from './guesses';
import { NAMED, nameMatch } from './matches';
import { contactsIn } from './name-index';
import type { SearchNote } from './notes';
import { parseQuery, type ParsedQuery } from './parse-query';
import { termOf, type QueryTerm } from './query-parts';
import { askedNumbers, hasNumber } from './phone-number';
import { begunNames, ranked, type SearchHit } from './rank';
import { normaliseQuery, quotedPhrases, withoutPhrases, withoutQuotes } from './query';
import type { SearchIndex } from './search-index';
import { isAlternative, isContactDetail, isListing, kindAskedFor } from './stop-words';
import type { Findable } from './things';

export interface SearchResult {
  /** As it was looked for: without needless space. */
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly notes: readonly SearchNote[];
  /** Searches that may have been meant. Only where there is no hit. */
  readonly suggestions: readonly string[];
}

/** What is found, what is said of it, and what is offered where nothing is found and the offer finds something. */
interface Found {
  readonly hits: readonly SearchHit[];
  readonly notes?: readonly SearchNote[];
  readonly offered?: readonly string[];
}

const MAX_SUGGESTIONS = 5;

/**
 * Finds regions, themes, focus areas, contacts and texts. A place that is asked for limits the rest to it, and alone is the
 * whole answer. All words that matter must be found, or, where nothing has them all, as many as possible.
 */
export function search(index: SearchIndex, asked: string): SearchResult {
  const query = normaliseQuery(asked);
  const { hits, notes = [], offered = [] } = answer(index, query);
  if (hits.length > 0) return { query, hits, notes, suggestions: [] };
  const suggestions: string[] = [];
  for (const each of new Set(offered)) {
    if (suggestions.length === MAX_SUGGESTIONS) break;
    const isTelling =
      each === withoutQuotes(query) || listWords(each).some((word) => !index.isStopWord(word));
    if (isTelling && answer(index, each).hits.length > 0) suggestions.push(each);
  }
  // Without hits nothing is shown, so no note says that something is shown instead.
  return { query, hits, notes: notes.filter((note) => !('shown' in note)), suggestions };
}

function answer(index: SearchIndex, query: string): Found {
  const phrases = quotedPhrases(query);
  const found = answerWords(index, withoutQuotes(query));
  return phrases.length === 0 ? found : withPhrases(index, query, phrases, found);
}

/**
 * An answer with only those hits that have the most of what stands in quotation marks as it stands, in a text or a name, or
 * what is the alternative to it, and with the contacts of their regions if a query asks for contacts.
 */
function withPhrases(
  index: SearchIndex,
  query: string,
  phrases: readonly string[],
  found: Found,
): Found {
  const rest = parseQuery(index, withoutPhrases(query));
  const isAny = rest.words.some(isAlternative);
  const hasOthers = isAny && rest.terms.length > 0;
  const others = hasOthers ? answerWords(index, rest.query).hits.map(({ thing }) => thing) : [];
  const counts = found.hits.map((hit) => {
    const texts = textsOf(index, hit);
    return phrases.filter((phrase) => hasPhrase(texts, phrase)).length;
  });
  const most = Math.max(1, ...counts);
  const hits = found.hits.filter(
    ({ thing }, i) => (counts[i] ?? 0) >= (isAny ? 1 : most) || others.includes(thing),
  );
  if (hits.length > 0) {
    const isPartial = !isAny && most < phrases.length;
    const codes = new Set(rest.asksContact ? hits.map(({ thing }) => thing.code) : []);
    return {
      hits: found.hits.filter(
        (hit) => hits.includes(hit) || (hit.thing.kind === 'contact' && codes.has(hit.thing.code)),
      ),
      notes: isPartial ? [{ kind: 'partial' }] : (found.notes ?? []),
    };
  }
  const isPhrase = plainWords(query) === phrases.join(' ');
  const passages = isPhrase ? passageHits(index, phrases.join(' ')) : [];
  if (passages.length > 0) return { hits: passages };
  if (found.hits.length === 0) return found;
  return { hits, notes: [{ kind: 'phrase', typed: query }], offered: [withoutQuotes(query)] };
}

/** What has the words of a query that is a phrase alone: words that only stand around others are found in no other way. */
function passageHits({ things, texts }: SearchIndex, words: string): readonly SearchHit[] {
  const having = things.filter((thing) => hasPhrase(thing.texts, words));
  const terms = new Set(words.split(' ').map(texts.termOf));
  return having.map((thing) => {
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

function answerWords(index: SearchIndex, query: string): Found {
  const numbered = answerNumber(index, query);
  if (numbered) return numbered;
  const parsed = parseQuery(index, query);
  const { terms, places, words, notes, relation } = parsed;
  // Of what is to be lacking each is offered by itself: together they would be what nobody asked for.
  if (parsed.asksAbsence)
    return { hits: [], notes: [{ kind: 'absence' }], offered: partsOf(parsed, terms.map(typedAs)) };
  if (relation !== '')
    return { hits: [], notes: [{ kind: 'relation', typed: relation }], offered: partsOf(parsed) };
  if (terms.length === 0 && places.length > 0) return { hits: placeHits(index, parsed), notes };
  const kind = words.map(kindAskedFor).findLast((each) => each !== null);
  return terms.length === 0 && kind ? answerKind(index, parsed, kind) : answerTerms(index, parsed);
}

/** The contacts with the telephone numbers that a query asks for, whatever else it says; null where it asks for none. */
function answerNumber(index: SearchIndex, query: string): Found | null {
  const numbers = askedNumbers(query);
  const hits = hitsThat(
    index,
    (thing) =>
      thing.kind === 'contact' && numbers.some((number) => hasNumber(thing.contact, number)),
  );
  const isNumber = numbers.length > 0 && /^\D*[0+]/.test(query);
  return isNumber || hits.length > 0 ? { hits } : null;
}

/** All of a kind; that this is the whole answer is said where something is asked of them: "vilken region har flest teman". */
function answerKind(
  index: SearchIndex,
  { query, words }: ParsedQuery,
  kind: Findable['kind'],
): Found {
  const asked = words.filter((word) => kindAskedFor(word) === kind);
  const isAll = words.every(
    (word) => isListing(word) || isContactDetail(word) || asked.includes(word),
  );
  const note = { kind: 'instead', typed: query, shown: [asked.join(' ')] } as const;
  return { hits: hitsThat(index, (thing) => thing.kind === kind), notes: isAll ? [] : [note] };
}

function hitsThat(
  { things }: SearchIndex,
  isAsked: (thing: Findable) => boolean,
): readonly SearchHit[] {
  return things.filter(isAsked).map((thing) => ({ thing, place: null, ...nameMatch(NAMED) }));
}

/** What the parts of a region weigh where the region itself was asked for. */
const WEIGHTS_OF_PARTS = {
  region: NAMED,
  'focus-area': 50,
  contact: 40,
  note: 30,
  theme: 0,
  programme: 0,
};

/** The regions of a place; of one region, all that is its own. */
function placeHits(index: SearchIndex, parsed: ParsedQuery): readonly SearchHit[] {
  const { places, asksContact, words } = parsed;
  const codes = codesOf(parsed);
  const namesakes = contactsIn(index.names.exact(words));
  const weights = asksContact ? { ...WEIGHTS_OF_PARTS, contact: 2 * NAMED } : WEIGHTS_OF_PARTS;
  return index.things
    .flatMap((thing, id): readonly SearchHit[] => {
      const { code, kind } = thing;
      const isPart = kind === 'region' || codes.size === 1 || (asksContact && kind === 'contact');
      if (!namesakes.includes(id) && !(codes.has(code) && isPart)) return [];
      const place = places.find((each) => code !== null && each.codes.includes(code)) ?? null;
      return [{ thing, place, ...nameMatch(weights[kind]) }];
    })
    .toSorted((a, b) => b.score - a.score);
}

function codesOf({ places }: ParsedQuery): ReadonlySet<string | null> {
  return new Set(places.flatMap(({ codes }) => codes));
}

function answerTerms(index: SearchIndex, parsed: ParsedQuery): Found {
  const { query, places, words, isAnyTerm } = parsed;
  // Common words are looked for only where they are all that was typed, and as they stand: "med fokus på".
  const isTelling = words.length === 1 || !words.every(isFunctionWord);
  const alone = isTelling ? [{ ...termOf(index, words), typed: query }] : [];
  const terms = parsed.terms.length > 0 ? parsed.terms : alone;
  const begun = begunNames(index, parsed);
  const answers = terms.map((term) => answerTerm(index, term, begun.size === 0));
  const found = ranked(index, query, answers, begun);
  const codes = codesOf(parsed);
  const there = found.filter(({ hit }) => places.length === 0 || codes.has(hit.thing.code));
  const most = Math.max(0, ...there.map(({ has }) => has));
  const unknown = answers.filter(({ matches }) => matches.size === 0);
  // Half of what was asked for is something else: it is offered.
  const isEnough = unknown.length === 0 || 2 * most > terms.length;
  const best = there.filter(({ has }) => isEnough && (isAnyTerm || has === most));
  const isSaid = begun.size === 0 && (terms.length > 1 || places.length > 0);
  const notes: SearchNote[] = [
    ...parsed.notes,
    ...answers.flatMap((each) => each.notes),
    ...(isSaid ? unknown : []).map(({ term }) => ({ kind: 'unknown', typed: term.typed }) as const),
  ];
  if (best.length > 0) {
    if (best.some(({ isBegun }) => isBegun)) notes.push({ kind: 'begun', typed: query });
    if (!isAnyTerm && most < terms.length && unknown.length === 0) notes.push({ kind: 'partial' });
    const hits = best.map(({ hit }) => hit);
    return { hits: parsed.asksContact ? withContacts(index, hits) : hits, notes };
  }
  const offered = partsOf(parsed);
  if (found.length > 0 && unknown.length === 0) {
    const place = offered.slice(1).join(', ');
    return { hits: [], notes: [{ kind: 'elsewhere', typed: offered[0] ?? '', place }], offered };
  }
  const guessed = parsed.terms.length > 0 ? guesses(index, answers) : [];
  return { hits: [], notes, offered: [...offered.slice(1), ...guessed] };
}

/** Hits after the contacts of the regions where they are, if none of them is a contact. */
function withContacts(index: SearchIndex, hits: readonly SearchHit[]): readonly SearchHit[] {
  if (hits.some(({ thing }) => thing.kind === 'contact')) return hits;
  const codes = new Set(hits.map(({ thing }) => thing.code));
  return [...hitsThat(index, ({ kind, code }) => kind === 'contact' && codes.has(code)), ...hits];
}

/** What of a query can be found by itself: what was looked for, and the places. */
function partsOf({ terms, places }: ParsedQuery, typed = [terms.map(typedAs).join(' ')]) {
  return [...typed, ...places.map(({ text }) => text)];
}

const typedAs = ({ typed }: QueryTerm) => typed;
