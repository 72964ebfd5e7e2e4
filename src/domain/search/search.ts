import type { SearchOptions } from 'minisearch';
import {
  FIELD_WEIGHTS,
  FIELDS,
  type Field,
  type Findable,
  type SearchIndex,
} from './index-documents';
import { lookUp, type FoundWay, type FoundWord } from './look-up';
import { nameBonus, phoneHits } from './exact-names';
import { phraseBonus } from './phrase';
import { normaliseQuery } from './query';
import { isAround, wordsIn } from './stop-words';

/** Something found. */
export interface SearchHit {
  readonly thing: Findable;
  /** Only to be compared with other hits of the same search. */
  readonly score: number;
  /** Where words were found: a theme found in `main` was read into the area, not written in it. */
  readonly fields: ReadonlySet<Field>;
  /** The words of the atlas that answered, in small letters: those to mark in its texts. */
  readonly words: ReadonlySet<string>;
}

/** A word that was typed, and how it was answered. */
export interface AskedWord {
  readonly word: string;
  /** The best way to any word of the atlas, or null if there is none. */
  readonly way: FoundWay | null;
  /** The words that answered best, where they are others than the one typed. */
  readonly instead: readonly string[];
}

export interface SearchResult {
  /** As it was looked for: without needless space. */
  readonly query: string;
  /** Best first. */
  readonly hits: readonly SearchHit[];
  readonly words: readonly AskedWord[];
  /** Nothing has all the words; the hits have as many of them as anything has. */
  readonly partial: boolean;
}

/**
 * Finds regions, themes, focus areas, contacts and texts. All words that matter must be found, or, where
 * nothing has them all, as many as possible. What is called exactly as asked for comes first.
 */
export function search(searchIndex: SearchIndex, asked: string): SearchResult {
  const query = normaliseQuery(asked);
  const calls = phoneHits(searchIndex.things, query);
  if (calls.length > 0) return { query, hits: calls, words: [], partial: false };
  const typed = [...new Set(wordsIn(query).map(({ word }) => word))];
  const telling = typed.filter((word) => !isAround(word));
  const wanted = (telling.length > 0 ? telling : typed).map((word) => answer(searchIndex, word));
  const found = join(wanted, searchIndex, query);
  const most = Math.max(0, ...found.map(({ has }) => has));
  return {
    query,
    hits: found
      .filter(({ has }) => has === most)
      .map(({ hit }) => hit)
      .toSorted((a, b) => b.score - a.score),
    words: wanted.map(({ asked: word }) => word),
    partial: most > 0 && most < wanted.length,
  };
}

interface Found {
  readonly score: number;
  readonly fields: readonly Field[];
}

/** What one word finds: by place in `things`, the score and where. */
interface Answer {
  readonly asked: AskedWord;
  readonly found: ReadonlyMap<number, Found>;
  readonly words: ReadonlySet<string>;
}

function answer({ dictionary, index }: SearchIndex, typed: string): Answer {
  const answers = lookUp(dictionary, typed);
  const [best] = answers;
  const weights = new Map<string, number>();
  for (const { entry, weight } of answers) {
    weights.set(entry.stem, Math.max(weight, weights.get(entry.stem) ?? 0));
  }
  const found = new Map<number, Found>();
  for (const [stem, weight] of weights) {
    for (const { id, score, match } of index.search(stem, BY_STEM)) {
      const fields = Object.values(match).flat().filter(isField);
      found.set(Number(id), joinFound(found.get(Number(id)), { score: score * weight, fields }));
    }
  }
  return {
    asked: { word: typed, way: best?.way ?? null, instead: insteadOf(typed, answers) },
    found,
    words: new Set(answers.map(({ entry }) => entry.word)),
  };
}

const BY_STEM: SearchOptions = {
  tokenize: (stem) => [stem],
  processTerm: (stem) => stem,
  boost: FIELD_WEIGHTS,
  prefix: false,
  fuzzy: false,
};

/** A text that has a word in many forms is not so many times better: the best counts, the others a little. */
function joinFound(known: Found | undefined, next: Found): Found {
  if (!known) return next;
  const [more, less] = [known.score, next.score].toSorted((a, b) => b - a);
  return {
    score: (more ?? 0) + 0.1 * (less ?? 0),
    fields: [...new Set([...known.fields, ...next.fields])],
  };
}

/** What was looked for in place of a word that stands nowhere. */
function insteadOf(typed: string, answers: readonly FoundWord[]): readonly string[] {
  const [best] = answers;
  if (!best || best.way !== 'misspelt') return [];
  return answers
    .filter(({ weight }) => weight === best.weight)
    .map(({ entry }) => entry.word)
    .filter((word) => word !== typed);
}

function isField(name: string): name is Field {
  return FIELDS.some((field) => field === name);
}

/** The answers of all words put together: for each thing found, and how many of the words it has. */
function join(
  answers: readonly Answer[],
  { things }: SearchIndex,
  query: string,
): readonly { readonly hit: SearchHit; readonly has: number }[] {
  const together = answers.map(({ words }) => words);
  const words = new Set(together.flatMap((each) => [...each]));
  const ids = new Set(answers.flatMap(({ found }) => [...found.keys()]));
  return [...ids].flatMap((id) => {
    const thing = things[id];
    const parts = answers.flatMap(({ found }) => found.get(id) ?? []);
    if (!thing) return [];
    const extra = nameBonus(thing, query) + phraseBonus(thing, together);
    const score = parts.reduce((sum, part) => sum + part.score, extra);
    const fields = new Set(parts.flatMap((part) => [...part.fields]));
    return [{ hit: { thing, score, fields, words }, has: parts.length }];
  });
}
