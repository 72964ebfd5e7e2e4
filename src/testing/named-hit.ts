import type { ShownHit } from '../domain/search/groups';

/** Returns what a hit goes by in tests: a code, an id, a name. */
export function nameOf({ thing }: ShownHit): string {
  return thing.id;
}
