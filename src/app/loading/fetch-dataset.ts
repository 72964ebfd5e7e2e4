import { fetchDataset, type FetchedDataset } from '../../data/dataset/fetch';
import { programmePath } from '../../store/data-paths';

/** Returns true where the digest on the host is not that of the data which the page was built from. Never throws. */
export async function isReplaced({ dataset }: HTMLElement, base: string): Promise<boolean> {
  const { digest, programme = '' } = dataset;
  if (digest === undefined) return false;
  try {
    const answer = await fetch(base + programmePath.digest(programme));
    const [found] = /^[\da-f]{64}/.exec(await answer.text()) ?? [];
    return found !== undefined && found !== digest;
  } catch {
    return false;
  }
}

/** Fetches the dataset of the programme that the build named on the page's root, with the digest of what it has checked. */
export function fetchDatasetOf(
  { dataset: { programme = '', digest } }: HTMLElement,
  base: string,
): Promise<FetchedDataset> {
  return fetchDataset(base + programmePath.dataset(programme), (url) => fetch(url), digest);
}
