import type { Atlas } from '../atlas';
import { paintOverview } from './paint-overview';
import { paintThemes } from './paint-themes';
import type { ColourBy, Painting, PaintingWords } from '../painting';

/** A colouring that asks for no comparison of texts. */
export type PlainColouring = Exclude<ColourBy, { kind: 'likeness' }>;

/** Paints the atlas by its families or by themes, in the words of the reader's language. Pure. */
export function paintPlain(atlas: Atlas, by: PlainColouring, words: PaintingWords): Painting {
  return by.kind === 'overview' ? paintOverview(atlas, words) : paintThemes(atlas, by.ids, words);
}
