import type { LikenessKit } from '../../domain/similarity/module';

/** The comparison of regions, for a page that does not need it at first. */
export interface LateLikeness {
  /** The kit. Throws until `fetch` has once been waited for. */
  readonly kit: () => LikenessKit;
  readonly isHere: () => boolean;
  /** Fetches it, once. Rejects where it cannot be had; then it may be asked for again. */
  readonly fetch: () => Promise<void>;
}

export function createLateLikeness(): LateLikeness {
  let kit: LikenessKit | null = null;
  return {
    kit: () => {
      if (!kit)
        throw new Error('The likeness of regions was asked for before it had been fetched.');
      return kit;
    },
    isHere: () => kit !== null,
    fetch: async () => {
      kit ??= (await import('../../domain/similarity/module')).LIKENESS_KIT;
    },
  };
}
