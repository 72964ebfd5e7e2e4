import type { Atlas } from '../model/atlas';
import { classifyBySimilarity } from './similarity';
import { classifyThemesOrOverview } from './themes-or-overview';
import type { ColourBy, Choropleth, ChoroplethMessages } from './choropleth';
import type { RegionCode } from '../model/region';
import { createSimilarity, type Similarity } from '../similarity/similarity';

/**
 * Paints the atlas by what was asked for, in the words of the reader's language. Pure. `similarity` is asked
 * only where it is needed; who paints often gives one that remembers.
 */
export function paint(
  atlas: Atlas,
  by: ColourBy,
  messages: ChoroplethMessages,
  similarity: () => Similarity<RegionCode> = () => createSimilarity(atlas.dataset.regions),
): Choropleth {
  return by.kind === 'similarity'
    ? classifyBySimilarity(atlas, by.to, messages, similarity())
    : classifyThemesOrOverview(atlas, by, messages);
}
