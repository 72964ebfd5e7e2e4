import { createSimilarity } from '../similarity/similarity';
import { classifyBySimilarity } from './similarity';

/**
 * The functions that compare regions with each other and colour the map by the result. One value, so that a
 * page can import it lazily: it analyses all texts, with a stemmer and word lists.
 */
export const SIMILARITY_MODULE = { createSimilarity, classifyBySimilarity } as const;

export type SimilarityModule = typeof SIMILARITY_MODULE;
