import type { Plugin } from 'vite';
import { paletteCss, SWATCHES } from '../../src/domain/choropleth/palette';
import { SWEDEN_BOX } from '../../src/domain/geography/projection';
import { LABEL_TIERS } from '../../src/domain/geography/labels';

/** The height of Sweden in print, CSS pixels: 159 mm, as in print.css. */
const PRINT_HEIGHT = 601;

const ID = 'virtual:palette.css';

/** Gives the style sheet the palette and the label tiers of the domain, so that no colour is written twice. */
export function paletteStyles(): Plugin {
  return {
    name: 'palette-styles',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}` ? [paletteCss(), ratio(), fills(), tiers()].join('\n') : undefined,
  };
}

function ratio(): string {
  return `:root{--sweden-ratio:${(SWEDEN_BOX.width / SWEDEN_BOX.height).toFixed(5)}}`;
}

function fills(): string {
  return Object.keys(SWATCHES)
    .map((id) => `.fill-${id}{fill:var(--swatch-${id})}`)
    .join('\n');
}

/**
 * Rules that hide a name while the frame, a size container, is lower than its tier. Its badge then stays on the label
 * point while there is room for it. The selected region always keeps its badge, and a compared one its letter. In
 * forced colours all badges stay, because there they alone tell the classes apart.
 */
function tiers(): string {
  // In print the map is no container and has one height.
  const below = (height: number, rules: string) =>
    `@container map (height < ${height}px){${rules}}` +
    (height > PRINT_HEIGHT ? `@media print{${rules}}` : '');
  const tall = LABEL_TIERS.filter((height) => height > 0);
  return [
    ...tall.map((height) =>
      below(
        height,
        `.tier-${height}>tspan:not(.map-label-badge),.is-compared.tier-${height} .map-label-own{display:none}.map-labels .map-label.tier-${height}{text-anchor:middle;translate:0 -15px}`,
      ),
    ),
    '@media (forced-colors:none){',
    ...tall.map((height) =>
      below(height, `.badge-${height}:not(.is-compared,.is-selected){display:none}`),
    ),
    '}',
  ].join('\n');
}
