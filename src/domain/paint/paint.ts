import type { Atlas } from '../atlas';
import { paintLikeness } from './paint-likeness';
import { paintPlain } from './paint-plain';
import type { ColourBy, Painting, PaintingWords } from '../painting';
import type { RegionCode } from '../region';
import { createLikeness, type Likeness } from '../likeness/similarity';

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
