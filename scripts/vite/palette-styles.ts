import type { Plugin } from 'vite';
import { paletteCss, SWATCHES } from '../../src/domain/palette';
import { SWEDEN_BOX } from '../../src/domain/projection';
import { LABEL_TIERS } from '../../src/domain/labels';

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
 * A name is hidden until the frame, a size container, is as tall as its tier asks. Of a compared region the
 * letter remains, on the point itself.
 */
function tiers(): string {
  return LABEL_TIERS.filter((height) => height > 0)
    .map(
      (height) =>
        `@container map (height < ${height}px){
.tier-${height}:not(.is-selected,.is-compared),
.tier-${height}.is-compared:not(.is-selected) tspan:not(.map-label-mark){display:none}
.tier-${height}.is-compared.map-label:not(.is-selected){text-anchor:middle;translate:0 -15px}
}`,
    )
    .join('\n');
}
