import * as v from 'valibot';
import type { SearchFacts } from '../domain/search/facts';
import { fetchJson, type FetchFn } from './fetch-json';
import { phrase } from './issues/wording';

const names = v.pipe(v.string(), v.nonEmpty(phrase('names with commas between them')));
const codes = v.array(v.string());

/** What places are called, in the folder of the areas. */
export const placeFacts = v.strictObject({
  areas: v.record(
    v.string(),
    v.strictObject({
      aliases: v.optional(names),
      adjectives: v.optional(names),
      municipalities: v.optional(names),
      towns: v.optional(names),
    }),
  ),
  former: v.record(v.string(), codes),
  provinces: v.record(v.string(), codes),
  parts: v.record(names, codes),
});

/** What words mean, in the folder of the programme. */
export const wordFacts = v.strictObject({
  themes: v.record(v.string(), names),
  synonyms: v.record(names, names),
  related: v.record(names, names),
});

const searchFacts = v.strictObject({ places: placeFacts, ...wordFacts.entries });

/** Fetches the facts of the search. Rejects where they cannot be used. */
export async function fetchSearchFacts(file: string, fetchFn: FetchFn): Promise<SearchFacts> {
  const fetched = await fetchJson(file, fetchFn);
  if (!fetched.ok) throw new Error(`${file} could not be fetched: ${fetched.failure.kind}.`);
  return v.parse(searchFacts, fetched.json);
}
