import { classifyBySimilarity } from '../choropleth/similarity';
import { createSimilarity } from './similarity';

/**
 * What compares regions with each other and paints the answer. One value, so that a page can have it
 * fetched when it is first asked for: it reads all texts, with a stemmer and lists of words.
 */
export const SIMILARITY_MODULE = { createSimilarity, classifyBySimilarity } as const;

export type SimilarityModule = typeof SIMILARITY_MODULE;
