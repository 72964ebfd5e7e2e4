import type { Issue } from './issues/issue';

/** Why a file could not be used. `file` is its address; issues are named by their place in it. */
export type FileFailure =
  | {
      readonly kind: 'network' | 'not-json' | 'not-geojson' | 'no-regions';
      readonly file: string;
    }
  | { readonly kind: 'status'; readonly file: string; readonly status: number }
  | { readonly kind: 'shape'; readonly file: string; readonly issues: readonly Issue[] };

/** The part of `fetch` that is used, so that tests can replace it. */
export type FetchFn = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>;

export type FetchedJson =
  | { readonly ok: true; readonly json: unknown; readonly body: string }
  | { readonly ok: false; readonly failure: FileFailure };

/** Fetches and parses a JSON file. Never throws: what went wrong is part of the answer. */
export async function fetchJson(file: string, fetchFn: FetchFn): Promise<FetchedJson> {
  let body: string;
  try {
    const response = await fetchFn(file);
    if (!response.ok) {
      return { ok: false, failure: { kind: 'status', file, status: response.status } };
    }
    body = await response.text();
  } catch {
    return { ok: false, failure: { kind: 'network', file } };
  }
  try {
    return { ok: true, json: JSON.parse(body), body };
  } catch {
    return { ok: false, failure: { kind: 'not-json', file } };
  }
}
