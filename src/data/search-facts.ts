import { parse } from 'valibot';
import type { SearchFacts } from '../domain/search/facts';
import { searchFacts } from '../domain/search/facts-schema';
import { fetchJson, type FetchFn } from './fetch-json';

/** Fetches the facts of the search. Rejects where they cannot be used. */
export async function fetchSearchFacts(file: string, fetchFn: FetchFn): Promise<SearchFacts> {
  const fetched = await fetchJson(file, fetchFn);
  if (!fetched.ok) throw new Error(`${file} could not be fetched: ${fetched.failure.kind}.`);
  return parse(searchFacts, fetched.json);
}
