import type { FileFailure } from '../domain/model/load-failure';
import { parseJson } from './parse-json';

/** The part of `fetch` that is used, so that tests can replace it. */
export type FetchFn = (url: string) => Promise<Pick<Response, 'ok' | 'text'>>;

export type FetchedJson =
  | { readonly ok: true; readonly json: unknown; readonly body: string }
  | { readonly ok: false; readonly failure: FileFailure };

/** Fetches and parses a JSON file. Never throws: what went wrong is part of the answer. */
export async function fetchJson(file: string, fetchFn: FetchFn): Promise<FetchedJson> {
  let body: string;
  try {
    const response = await fetchFn(file);
    if (!response.ok) return { ok: false, failure: { kind: 'missing', file } };
    body = await response.text();
  } catch {
    return { ok: false, failure: { kind: 'missing', file } };
  }
  const json = parseJson(body);
  return json === undefined
    ? { ok: false, failure: { kind: 'unusable', file } }
    : { ok: true, json, body };
}
