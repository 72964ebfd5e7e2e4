import type { Dataset } from '../../domain/model/dataset';
import { parseDataset } from './parse';
import { sha256 } from './sha256';
import type { DatasetProblem } from './parse';

/** Why a dataset could not be used. `file` is its address; `detail` is the machine's own word for it. */
export type DatasetFailure =
  | { readonly kind: 'network'; readonly file: string; readonly detail: string }
  | { readonly kind: 'status'; readonly file: string; readonly status: number }
  | { readonly kind: 'not-json'; readonly file: string; readonly detail: string }
  | { readonly kind: 'shape'; readonly file: string; readonly problems: readonly DatasetProblem[] };

export type FetchedDataset =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** SHA-256 of the file; null where the browser has no means to tell, as without HTTPS. */
      readonly digest: string | null;
    }
  | { readonly ok: false; readonly failure: DatasetFailure };

/** As much of `fetch` as is needed, so that a test can stand in for the network. */
export type FetchFn = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>;

/** Fetches and checks the published dataset. Never throws: what went wrong is part of the answer. */
export async function fetchDataset(file: string, fetchFn: FetchFn): Promise<FetchedDataset> {
  let body: string;
  try {
    const response = await fetchFn(file);
    if (!response.ok) return failed({ kind: 'status', file, status: response.status });
    body = await response.text();
  } catch (error) {
    return failed({ kind: 'network', file, detail: messageOf(error) });
  }
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (error) {
    return failed({ kind: 'not-json', file, detail: messageOf(error) });
  }
  const parsed = parseDataset(json, file);
  return parsed.ok
    ? { ...parsed, digest: await sha256(body) }
    : failed({ kind: 'shape', file, problems: parsed.problems });
}

function failed(failure: DatasetFailure): FetchedDataset {
  return { ok: false, failure };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
