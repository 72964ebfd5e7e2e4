import { lazy, type ComponentType } from 'react';
import type { LateLikeness } from './load-similarity';
import type { Rooms } from './views';
import type { ViewState } from '../../store/view-state';

const FETCH = {
  Matrix: async () => (await import('../../features/matrix/MatrixView')).MatrixRoom,
  Comparison: async () => (await import('../../features/compare/ComparisonView')).ComparisonRoom,
  SearchResults: async () => (await import('../../features/search/SearchResults')).SearchResults,
  Register: async () => (await import('../../features/search/RegisterView')).RegisterRoom,
  Peers: async () => (await import('../../features/panel/Peers')).Peers,
  Statement: async () => (await import('../../features/panel/StatementPanel')).StatementPanel,
  TakeAway: async () => (await import('../../features/share/ShareView')).ShareRoom,
} satisfies { readonly [Name in keyof Rooms]: () => Promise<Rooms[Name]> };

/** The rooms that an address leads to. */
export function roomsOn({ subject, compared, query, view }: ViewState): ReadonlySet<keyof Rooms> {
  const rooms = new Set<keyof Rooms>();
  if (view === 'matrix') rooms.add('Matrix');
  if (subject.kind === 'region') rooms.add('Peers');
  if (subject.kind === 'register') rooms.add('Register');
  if (subject.kind === 'sweden' && query !== '') rooms.add('SearchResults');
  else if (subject.kind === 'sweden' && compared.length > 0) rooms.add('Comparison');
  if (subject.kind === 'about' && subject.page !== 'atlas') rooms.add('Statement');
  return rooms;
}

/**
 * The rooms of one visit: those that the page has written out are fetched now, so that React finds them where
 * the server left them; the others when they are entered. One that cannot be fetched says so in its own place.
 * What every page ends with stands as the server wrote it until it is wanted.
 */
export async function lateRooms(
  onPage: ReadonlySet<keyof Rooms>,
  likeness: Pick<LateLikeness, 'fetch'>,
  endIsWanted: () => Promise<unknown>,
): Promise<Rooms> {
  const fetchPeers = async () => {
    const [Peers] = await Promise.all([FETCH.Peers(), likeness.fetch()]);
    return Peers;
  };
  const fetchEnd = async () => {
    await endIsWanted();
    return FETCH.TakeAway();
  };
  const [Matrix, Comparison, SearchResults, Register, Peers, Statement, TakeAway] =
    await Promise.all([
      room(FETCH.Matrix, onPage.has('Matrix')),
      room(FETCH.Comparison, onPage.has('Comparison')),
      room(FETCH.SearchResults, onPage.has('SearchResults')),
      room(FETCH.Register, onPage.has('Register')),
      room(fetchPeers, onPage.has('Peers')),
      room(FETCH.Statement, onPage.has('Statement')),
      room(fetchEnd, false),
    ]);
  return { Matrix, Comparison, SearchResults, Register, Peers, Statement, TakeAway };
}

async function room<Props>(
  fetchRoom: () => Promise<ComponentType<Props>>,
  now: boolean,
): Promise<ComponentType<Props>> {
  const later = lazy(async () => ({ default: await fetchRoom() }));
  return now ? fetchRoom().catch(() => later) : later;
}
