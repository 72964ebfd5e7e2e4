import { paintLikeness } from '../choropleth/similarity';
import { createLikeness } from './similarity';

/**
 * What compares regions with each other and paints the answer. One value, so that a page can have it
 * fetched when it is first asked for: it reads all texts, with a stemmer and lists of words.
 */
export const LIKENESS_KIT = { createLikeness, paintLikeness } as const;

export type LikenessKit = typeof LIKENESS_KIT;
