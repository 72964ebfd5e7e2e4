import type { Atlas } from '../model/atlas';
import { classifyOverview } from './overview';
import { classifyByThemes } from './themes';
import type { ColourBy, Choropleth, ChoroplethMessages } from './choropleth';

/** A colouring that asks for no comparison of texts. */
export type PlainColouring = Exclude<ColourBy, { kind: 'similarity' }>;

/** Paints the atlas by its families or by themes, in the words of the reader's language. Pure. */
export function classifyThemesOrOverview(
  atlas: Atlas,
  by: PlainColouring,
  messages: ChoroplethMessages,
): Choropleth {
  return by.kind === 'overview'
    ? classifyOverview(atlas, messages)
    : classifyByThemes(atlas, by.ids, messages);
}
