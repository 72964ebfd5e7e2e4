import type { Atlas } from './atlas';
import { paintOverview } from './paint-overview';
import { paintThemes } from './paint-themes';
import type { ColourBy, Painting, PaintingWords } from './painting';

/** Paints the atlas by what was asked for, in the words of the reader's language. Pure. */
export function paint(atlas: Atlas, by: ColourBy, words: PaintingWords): Painting {
  switch (by.kind) {
    case 'overview':
      return paintOverview(atlas, words);
    case 'themes':
      return paintThemes(atlas, by.ids, words);
  }
}
