import { fetchDataset, type FetchedDataset } from '../../data/dataset/fetch';
import { programmePath } from '../../store/data-paths';

/** Fetches the dataset of the programme that the build named on the page's root. Never throws. */
export function fetchDatasetOf(root: HTMLElement, base: string): Promise<FetchedDataset> {
  const file = base + programmePath.dataset(root.dataset['programme'] ?? '');
  return fetchDataset(file, (url) => fetch(url));
}
