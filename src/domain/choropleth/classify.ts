import type { Atlas } from '../model/atlas';
import { paintLikeness } from './similarity';
import { paintPlain } from './themes-or-overview';
import type { ColourBy, Painting, PaintingWords } from './choropleth';
import type { RegionCode } from '../model/region';
import { createLikeness, type Likeness } from '../similarity/similarity';

/**
 * Paints the atlas by what was asked for, in the words of the reader's language. Pure. `likeness` is asked
 * only where it is needed; who paints often gives one that remembers.
 */
export function paint(
  atlas: Atlas,
  by: ColourBy,
  words: PaintingWords,
  likeness: () => Likeness<RegionCode> = () => createLikeness(atlas.dataset.regions),
): Painting {
  return by.kind === 'likeness'
    ? paintLikeness(atlas, by.to, words, likeness())
    : paintPlain(atlas, by, words);
}
