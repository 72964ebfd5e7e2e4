import type { SimilarityModule } from '../../domain/choropleth/similarity-module';

/** The comparison of regions, for a page that does not need it at first. */
export interface LateSimilarity {
  /** The kit. Throws until `fetch` has once been waited for. */
  readonly similarityModule: () => SimilarityModule;
  readonly isHere: () => boolean;
  /** Fetches it, once. Rejects where it cannot be had; then it may be asked for again. */
  readonly fetch: () => Promise<void>;
}

export function createLateSimilarity(): LateSimilarity {
  let similarityModule: SimilarityModule | null = null;
  return {
    similarityModule: () => {
      if (!similarityModule)
        throw new Error('The similarity of regions was asked for before it had been fetched.');
      return similarityModule;
    },
    isHere: () => similarityModule !== null,
    fetch: async () => {
      similarityModule ??= (await import('../../domain/choropleth/similarity-module'))
        .SIMILARITY_MODULE;
    },
  };
}
