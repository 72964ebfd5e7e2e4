import type { Dataset } from '../../domain/model/dataset';
import { fetchJson, type FetchFn } from '../fetch-json';
import type { FileFailure } from '../../domain/model/load-failure';
import { sha256 } from './sha256';

export type FetchedDataset =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** SHA-256 of the file. */
      readonly digest: string;
    }
  | { readonly ok: false; readonly failure: FileFailure };

/**
 * Fetches the published dataset and checks it, unless it is the very file that the build has checked. Never throws: what
 * went wrong is part of the answer. Where the code that checks it cannot be fetched, that is the network's fault too.
 *
 * @param checked SHA-256 of the file that the build has checked, if it is known.
 */
export async function fetchDataset(
  file: string,
  fetchFn: FetchFn,
  checked?: string,
): Promise<FetchedDataset> {
  const fetched = await fetchJson(file, fetchFn);
  if (!fetched.ok) return fetched;
  const digest = await sha256(fetched.body).catch(() => null);
  if (digest === null) return { ok: false, failure: { kind: 'missing', file } };
  const { json } = fetched;
  if (isCheckedDataset(json, digest === checked)) return { ok: true, dataset: json, digest };
  const check = await import('./parse').catch(() => null);
  if (check === null) return { ok: false, failure: { kind: 'missing', file } };
  const { value: dataset } = check.parseDataset(json, file);
  return dataset === null
    ? { ok: false, failure: { kind: 'unusable', file } }
    : { ok: true, dataset, digest };
}

/** True if a file is the very one that the build has checked: then it is a dataset. */
function isCheckedDataset(json: unknown, isSameFile: boolean): json is Dataset {
  return typeof json === 'object' && isSameFile;
}
