import type { Atlas } from '../model/atlas';
import { paintOverview } from './overview';
import { paintThemes } from './themes';
import type { ColourBy, Painting, PaintingWords } from './choropleth';

/** A colouring that asks for no comparison of texts. */
export type PlainColouring = Exclude<ColourBy, { kind: 'likeness' }>;

/** Paints the atlas by its families or by themes, in the words of the reader's language. Pure. */
export function paintPlain(atlas: Atlas, by: PlainColouring, words: PaintingWords): Painting {
  return by.kind === 'overview' ? paintOverview(atlas, words) : paintThemes(atlas, by.ids, words);
}
