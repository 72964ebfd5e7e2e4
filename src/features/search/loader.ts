import { createContext, use, type ReactElement } from 'react';
import type { SearchEngine } from '../../domain/search/engine';
import type { SearchFacts } from '../../domain/search/facts';
import type { HitListProps } from './HitList';

/** What only searching needs, fetched together. */
export interface SearchModule {
  readonly engine: SearchEngine;
  readonly HitList: (props: HitListProps) => ReactElement | null;
}

export interface SearchLoader {
  /** Fetches the search, once. After a failure, as without a network, it can be asked again. */
  readonly load: () => Promise<SearchModule>;
  /** Returns what `load` returned last. Rendering asks for it again after a failure, and must not fetch anew. */
  readonly last: () => Promise<SearchModule>;
  /** Fetches what the search must know besides the dataset, without the search. */
  readonly facts: () => Promise<SearchFacts>;
}

/** Null where nothing can be searched, as on the server. */
export const SearchContext = createContext<SearchLoader | null>(null);

export function useSearchLoader(): SearchLoader | null {
  return use(SearchContext);
}
