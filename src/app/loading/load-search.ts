import { fetchSearchIndex } from '../../data/fetch-search-index';
import type { Atlas } from '../../domain/model/atlas';
import { SEARCH_INDEX_FILE } from '../../domain/model/dataset';
import type { SearchLoader } from '../../features/search/loader';

/** Fetches the search of an atlas when it is asked for: its code and its index side by side, once. */
export function searchLoader(atlas: Atlas, base: string): SearchLoader {
  return {
    engine: once(async () => {
      const [{ createEngine }, file] = await Promise.all([
        import('../../features/search/engine'),
        fetchSearchIndex(`${base}data/${SEARCH_INDEX_FILE}`, (url) => fetch(url)),
      ]);
      return createEngine(atlas, file);
    }),
    filter: once(async () => (await import('../../features/search/FilterView')).FilterView),
    combobox: once(async () => (await import('../../features/search/Combobox')).Combobox),
  };
}

/** What was fetched is kept; what failed is asked for again. */
function once<T>(task: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | null = null;
  return () => {
    coming ??= task().catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
}
