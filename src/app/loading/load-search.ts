import type { FetchFn } from '../../data/fetch-json';
import { programmePath } from '../../store/data-paths';
import type { SearchLoader, SearchModule } from '../../features/search/loader';
import type { AppContextValue } from '../../store/app-context';
import { untilFetched } from './until-fetched';

/** Returns the loader of an atlas's search; what it loads is kept in the store too. */
export function searchLoader(
  { atlas, codec, store }: Pick<AppContextValue, 'atlas' | 'codec' | 'store'>,
  fetchFn: FetchFn = (url) => fetch(url),
): SearchLoader {
  const facts = untilFetched(async () => {
    const { fetchSearchFacts } = await import('../../data/search-facts');
    const { id } = atlas.dataset.programme;
    return fetchSearchFacts(codec.base + programmePath.search(id), fetchFn);
  });
  const module = untilFetched(async (): Promise<SearchModule> => {
    const [{ createSearchEngine }, { HitList }, known] = await Promise.all([
      import('../../domain/search/engine'),
      import('../../features/search/HitList'),
      facts(),
    ]);
    const engine = createSearchEngine(atlas, known);
    store.setState({ search: engine });
    return { engine, HitList };
  });
  let last: Promise<SearchModule> | null = null;
  const load = () => (last = module());
  return { load, last: () => last ?? load(), facts };
}

/** Loads the search as soon as the view has a query. Returns the function that stops watching. */
export function loadSearchForQuery(
  { store }: Pick<AppContextValue, 'store'>,
  { load }: SearchLoader,
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
