import { fetchDataset, type FetchedDataset } from '../../data/dataset/fetch';
import { sha256 } from '../../data/dataset/sha256';
import { programmePath } from '../../store/data-paths';

/** Files that are copied one after the other are dated this far apart at most, in milliseconds. */
const COPIED_TOGETHER = 60_000;

/**
 * Returns true where the data on the host are not those which the page was built from: by the digest beside them, and by the
 * data themselves where the host dates the two files differently, so that the digest may be older. Never throws.
 */
export async function isReplaced({ dataset }: HTMLElement, base: string): Promise<boolean> {
  const { digest, programme = '' } = dataset;
  if (digest === undefined) return false;
  const file = base + programmePath.dataset(programme);
  try {
    const [digestFile, data] = await Promise.all([
      fetch(base + programmePath.digest(programme)),
      // Fails where a service worker answers offline: the digest counts all the same.
      fetch(file, { method: 'HEAD' }).catch(() => null),
    ]);
    const [found = digest] = /^[\da-f]{64}/.exec(await digestFile.text()) ?? [];
    if (found !== digest) return true;
    // Most hosts give no dates or equal ones; without dates the comparison is false.
    if (!data?.ok || !(Math.abs(dateOf(digestFile) - dateOf(data)) > COPIED_TOGETHER)) return false;
    const now = await fetch(file);
    return now.ok && (await sha256(await now.text())) !== digest;
  } catch {
    return false;
  }
}

/** Returns when a host says that a file was changed; NaN where it does not say. */
const dateOf = ({ headers }: Response) => Date.parse(headers.get('Last-Modified') ?? '');

/** Fetches the dataset of the programme that the build named on the page's root, with the digest of what it has checked. */
export function fetchDatasetOf(
  { dataset: { programme = '', digest } }: HTMLElement,
  base: string,
): Promise<FetchedDataset> {
  return fetchDataset(base + programmePath.dataset(programme), (url) => fetch(url), digest);
}
