import { useSyncExternalStore } from 'react';

/** For `useSyncExternalStore`, of what never changes while it is read. */
export const nothingChanges = () => () => undefined;

/**
 * False on the server and while the browser takes over the server's page, then true. For what is
 * otherwise with scripts than without, so that hydration meets the tree it expects.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  );
}

/** True where the browser has no network, once it has taken over the page: the build knows of none. */
export function useOffline(): boolean {
  return useHydrated() && !navigator.onLine;
}

/** The class of what needs scripts: until they are here it is hidden and keeps its room, without them it has none. */
export function useAwaitedClass(): '' | 'is-awaited' {
  return useHydrated() ? '' : 'is-awaited';
}
