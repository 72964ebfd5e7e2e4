import { lazy, type ComponentType } from 'react';
import type { LateSimilarity } from './load-similarity';
import type { Views } from './views';
import type { ViewState } from '../../store/view-state';

const FETCH = {
  Matrix: async () => (await import('../../features/matrix/MatrixView')).MatrixView,
  Comparison: async () => (await import('../../features/compare/ComparisonView')).ComparisonView,
  SearchResults: async () => (await import('../../features/search/SearchResults')).SearchResults,
  Register: async () => (await import('../../features/search/RegisterView')).RegisterView,
  Peers: async () => (await import('../../features/panel/Peers')).Peers,
  Statement: async () => (await import('../../features/panel/StatementPanel')).StatementPanel,
  TakeAway: async () => (await import('../../features/share/ShareView')).ShareView,
} satisfies { readonly [Name in keyof Views]: () => Promise<Views[Name]> };

/** The rooms that an address leads to. */
export function viewsOn({ subject, compared, query, view }: ViewState): ReadonlySet<keyof Views> {
  const shown = new Set<keyof Views>();
  if (view === 'matrix') shown.add('Matrix');
  if (subject.kind === 'region') shown.add('Peers');
  if (subject.kind === 'register') shown.add('Register');
  if (subject.kind === 'sweden' && query !== '') shown.add('SearchResults');
  else if (subject.kind === 'sweden' && compared.length > 0) shown.add('Comparison');
  if (subject.kind === 'about' && subject.page !== 'atlas') shown.add('Statement');
  return shown;
}

/**
 * The rooms of one visit: those that the page has written out are fetched now, so that React finds them where
 * the server left them; the others when they are entered. One that cannot be fetched says so in its own place.
 * What every page ends with stands as the server wrote it until it is wanted.
 */
export async function lazyViews(
  onPage: ReadonlySet<keyof Views>,
  similarity: Pick<LateSimilarity, 'fetch'>,
  endIsWanted: () => Promise<unknown>,
): Promise<Views> {
  const fetchPeers = async () => {
    const [Peers] = await Promise.all([FETCH.Peers(), similarity.fetch()]);
    return Peers;
  };
  const fetchEnd = async () => {
    await endIsWanted();
    return FETCH.TakeAway();
  };
  const [Matrix, Comparison, SearchResults, Register, Peers, Statement, TakeAway] =
    await Promise.all([
      lazyView(FETCH.Matrix, onPage.has('Matrix')),
      lazyView(FETCH.Comparison, onPage.has('Comparison')),
      lazyView(FETCH.SearchResults, onPage.has('SearchResults')),
      lazyView(FETCH.Register, onPage.has('Register')),
      lazyView(fetchPeers, onPage.has('Peers')),
      lazyView(FETCH.Statement, onPage.has('Statement')),
      lazyView(fetchEnd, false),
    ]);
  return { Matrix, Comparison, SearchResults, Register, Peers, Statement, TakeAway };
}

async function lazyView<Props>(
  fetchRoom: () => Promise<ComponentType<Props>>,
  now: boolean,
): Promise<ComponentType<Props>> {
  const later = lazy(async () => ({ default: await fetchRoom() }));
  return now ? fetchRoom().catch(() => later) : later;
}
