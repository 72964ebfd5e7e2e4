import type { FetchFn } from '../../data/fetch-json';
import { programmePath } from '../../store/data-paths';
import type { SearchLoader, SearchModule } from '../../features/search/loader';
import type { AppContextValue } from '../../store/app-context';

/** Returns the loader of an atlas's search; what it loads is kept in the store too. */
export function searchLoader(
  { atlas, codec, store }: Pick<AppContextValue, 'atlas' | 'codec' | 'store'>,
  fetchFn: FetchFn = (url) => fetch(url),
): SearchLoader {
  const fetchModule = async (): Promise<SearchModule> => {
    const file = codec.base + programmePath.search(atlas.dataset.programme.id);
    const [{ createSearchEngine }, { HitList }, facts] = await Promise.all([
      import('../../domain/search/engine'),
      import('../../features/search/HitList'),
      import('../../data/search-facts').then(({ fetchSearchFacts }) =>
        fetchSearchFacts(file, fetchFn),
      ),
    ]);
    const engine = createSearchEngine(atlas, facts);
    store.setState({ search: engine });
    return { engine, HitList };
  };
  let pending: Promise<SearchModule> | null = null;
  return () => {
    pending ??= fetchModule().catch((error: unknown) => {
      pending = null;
      throw error;
    });
    return pending;
  };
}

/** Loads the search as soon as the view has a query. Returns the function that stops watching. */
export function loadSearchForQuery(
  { store }: Pick<AppContextValue, 'store'>,
  load: SearchLoader,
): () => void {
  const check = () => {
    const { view, search } = store.getState();
    // The page of hits says where it cannot be loaded.
    if (view.query !== '' && search === null) load().catch(() => undefined);
  };
  check();
  return store.subscribe(({ view }, before) => {
    if (view.query !== before.view.query) check();
  });
}
