import { BASEMAP, INKS, SWATCHES, type Scheme } from '../domain/choropleth/palette';
import { coloursOf, type Colours } from '../map/webgl/colours';

/** The colours of the map in a scheme, as the palette's style sheet has them; system colours are called by their names. */
export function paletteColours(scheme: Scheme): Colours {
  const properties = new Map([['--bolder', '1']]);
  for (const [kind, table] of Object.entries({ swatch: SWATCHES, ink: INKS, ground: BASEMAP })) {
    for (const [id, colours] of Object.entries(table)) {
      properties.set(`--${kind}-${id}`, colours[scheme]);
    }
  }
  return coloursOf(
    (name) => properties.get(name) ?? '',
    scheme === 'forced' ? (colour) => SYSTEM[colour] ?? colour : null,
  );
}

const SYSTEM: Readonly<Record<string, string>> = {
  Canvas: 'rgb(0, 0, 0)',
  CanvasText: 'rgb(255, 255, 255)',
  GrayText: 'rgb(166, 166, 166)',
  Highlight: 'rgb(26, 235, 255)',
  HighlightText: 'rgb(0, 0, 0)',
};
