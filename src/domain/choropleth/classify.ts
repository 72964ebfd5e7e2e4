import type { Atlas } from '../model/atlas';
import { classifyOverview } from './overview';
import type { classifyBySimilarity } from './similarity';
import { classifyByThemes } from './themes';
import type { ColourBy, Choropleth, ChoroplethMessages } from './choropleth';

let bySimilarity: typeof classifyBySimilarity | null = null;

/**
 * Loads the code that colours by similarity: it reads all texts, and most visits never need it.
 * Rejects where it cannot be fetched; it can then be called again.
 */
export async function loadSimilarity(): Promise<void> {
  bySimilarity ??= (await import('./similarity')).classifyBySimilarity;
}

/** True if `classify` can colour this way now; if not, `loadSimilarity` comes first. */
export function canClassify(by: ColourBy): boolean {
  return by.kind !== 'similarity' || bySimilarity !== null;
}

/**
 * Returns the choropleth of an atlas: every region's class and style, the legend with counts, and the sentence, in the
 * words of the reader's language. Throws for a colouring by similarity before `loadSimilarity` has resolved.
 */
export function classify(atlas: Atlas, by: ColourBy, messages: ChoroplethMessages): Choropleth {
  switch (by.kind) {
    case 'overview':
      return classifyOverview(atlas, messages);
    case 'themes':
      return classifyByThemes(atlas, by.ids, messages);
    case 'similarity':
      if (bySimilarity) return bySimilarity(atlas, by.to, messages);
      throw new Error('Call loadSimilarity() before colouring by similarity.');
  }
}
