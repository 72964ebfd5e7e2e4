import type { Dataset } from '../../domain/model/dataset';
import { fetchJson } from '../fetch-json';
import type { FileFailure } from '../../domain/model/load-failure';
import type { FetchFn } from '../fetch-json';
import { issueTexts } from '../issues/issue';
import { parseDataset } from './parse';
import { sha256 } from './sha256';

export type FetchedDataset =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** SHA-256 of the file; null where the browser cannot compute it, as without HTTPS. */
      readonly digest: string | null;
    }
  | { readonly ok: false; readonly failure: FileFailure };

/** Fetches and checks the published dataset. Never throws: what went wrong is part of the answer. */
export async function fetchDataset(file: string, fetchFn: FetchFn): Promise<FetchedDataset> {
  const fetched = await fetchJson(file, fetchFn);
  if (!fetched.ok) return fetched;
  const parsed = parseDataset(fetched.json, file);
  return parsed.ok
    ? { ...parsed, digest: await sha256(fetched.body) }
    : {
        ok: false,
        failure: { kind: 'shape', file, issues: parsed.issues.map((each) => issueTexts(each)) },
      };
}
